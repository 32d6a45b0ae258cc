/// What an author may add to a guide for the questions that it did not answer.
public struct Suggestions: Sendable, Equatable {
  /// Questions to put above a passage.
  public struct Phrasings: Sendable, Equatable {
    /// The passage.
    public var place: SuggestionPlace
    /// The questions, each once, oldest first.
    public var questions: [String] = []
    /// How often they were asked together.
    public var count = 0
  }

  /// A word of questions, and the guide's word for it.
  public struct Pair: Sendable, Equatable {
    /// The word asked with, folded.
    public var asked: String
    /// The guide's word.
    public var word: String
    /// How many questions held it.
    public var count: Int
  }

  /// A question that no passage comes near to.
  public struct Open: Sendable, Equatable {
    /// The question.
    public var question: String
    /// How often it was asked.
    public var count: Int
    /// The passage that is nearest all the same; nil where none meets a word of it.
    public var nearest: SuggestionPlace?
  }

  /// Passages with the questions that come near them, most asked first.
  public var phrasings: [Phrasings]
  /// Pairs of words, most asked first.
  public var pairs: [Pair]
  /// Questions that no passage comes near to, most asked first.
  public var open: [Open]
  /// How many questions are answered by now.
  public var answered: Int
}

extension Suggestions {
  /// The suggestions as text that can be copied from, ending in a line break.
  public var text: String {
    let parts = [phrasingsText, pairsText, openText, answeredText].filter { !$0.isEmpty }
    return parts.isEmpty ? "Nothing to suggest.\n" : parts.joined(separator: "\n")
  }

  private var phrasingsText: String {
    guard !phrasings.isEmpty else { return "" }
    var lines = ["== Phrasings, where a passage does answer: put each above the line named"]
    for one in phrasings {
      let place = one.place
      lines += ["", "\(place.file):\(place.line)  " + place.section.joined(separator: " › ")]
      lines.append("    " + Self.shortened(place.text))
      if !place.takesPhrasings {
        lines.append("    (this format takes no phrasings: keep the guide as Markdown)")
      }
      lines += ["<!-- asked as:"] + one.questions.map(Self.withoutDashes) + ["-->"]
    }
    return Self.joined(lines)
  }

  private var pairsText: String {
    guard !pairs.isEmpty else { return "" }
    let lines = ["== Synonyms, where the two mean the same here: lines for a file of synonyms", ""]
    return Self.joined(
      lines
        + pairs.flatMap { pair in
          [
            "# asked \(pair.count == 1 ? "once" : "\(pair.count) times")",
            "\(pair.asked) => \(pair.word)",
          ]
        })
  }

  private var openText: String {
    guard !open.isEmpty else { return "" }
    var lines = ["== No passage comes near enough: write one, or leave the question alone", ""]
    for one in open {
      lines.append(one.count == 1 ? one.question : "\(one.question)  (\(one.count) ×)")
      if let near = one.nearest {
        lines.append("    nearest: \(near.file):\(near.passageLine) " + Self.shortened(near.text))
      }
    }
    return Self.joined(lines)
  }

  private var answeredText: String {
    switch answered {
    case 0: ""
    case 1: "== 1 question is answered by now\n"
    default: "== \(answered) questions are answered by now\n"
    }
  }

  private static func joined(_ lines: [String]) -> String {
    lines.map { Figures.visible($0) + "\n" }.joined()
  }

  /// Two hyphens may end a comment.
  private static func withoutDashes(_ question: String) -> String {
    question.replacing("--", with: "–").replacing("->", with: "→")
  }

  private static func shortened(_ text: String) -> String {
    text.count > widest ? text.prefix(widest - 1) + "…" : text
  }

  private static let widest = 100
}
