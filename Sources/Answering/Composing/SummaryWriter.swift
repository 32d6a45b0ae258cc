import Collection
import Guides
import Understanding

/// Writes the line that a person sees first, which says nothing that the quotes do not bear out.
struct SummaryWriter {
  let collection: GuideCollection
  let question: AskedQuestion

  /// The summary of an answer.
  func summary(
    verdict: Verdict?, lead: WeighedPassage?, quote: Quote?, missing: [String]
  ) -> String {
    guard let lead, let quote else { return Self.declining(missing: missing, hasNearest: false) }
    let main = mainLine(verdict: verdict, lead: lead, quote: quote)
    guard !missing.isEmpty else { return main }
    return "The guide does not mention \(Self.joined(missing)). " + main
  }

  /// The summary of an answer to a question that can be read in two ways.
  static func twoWays(_ choices: [Answer.Choice]) -> String {
    "This can be read in two ways, and a quote answers each: "
      + choices.map { "“\($0.text)”" }.joined(separator: " or ") + "."
  }

  /// The summary of further quotes on the last question.
  static let more = "More that the guide says on it:"

  /// What is said of one of several questions that the guide does not answer.
  static func silent(on question: String) -> String {
    "The guide does not say: “\(AnswerBounds.cut(question, to: AnswerBounds.heading))”."
  }

  /// The summary where there is nothing more to quote.
  static let exhausted = "The guide has nothing more on it."

  /// The summary where the guide does not answer.
  ///
  /// - Parameters:
  ///   - missing: What it does not mention, as typed.
  ///   - isReadable: Whether the question was read as English at all.
  ///   - hasNearest: Whether places to look are listed.
  static func declining(
    missing: [String], isReadable: Bool = true, hasNearest: Bool
  ) -> String {
    guard isReadable else {
      return "I cannot read that as a question in English, so I looked nothing up."
    }
    let what =
      missing.isEmpty
      ? "The guide does not say." : "The guide does not mention \(joined(missing))."
    return hasNearest ? what + " The nearest it has is listed below." : what
  }

  private func mainLine(verdict: Verdict?, lead: WeighedPassage, quote: Quote) -> String {
    if quote.isList { return listLine(quote) }
    let sentence = keySentence(of: lead, quote: quote)
    switch verdict {
    case .yes: return "Yes. " + sentence
    case .no: return "No. " + sentence
    case .caution: return "Take care: it depends. " + sentence
    case nil: return sentence
    }
  }

  private func listLine(_ quote: Quote) -> String {
    let count = quote.text.split(separator: "\n").count { !$0.hasPrefix("  ") }
    let what = quote.firstNumber == nil ? "points" : "steps"
    return "The guide lists \(count) \(what) under “\(quote.section.last ?? quote.file)”."
  }

  /// The sentence that says most of what was asked; of an item with what leads into it.
  private func keySentence(of lead: WeighedPassage, quote: Quote) -> String {
    let passage = collection.passage(lead.id)
    guard passage.sentences.indices.contains(lead.bestSentence) else { return Self.line(quote) }
    // Lines of code are several commands: what leads into them says what they do.
    if passage.form == .code, passage.sentences.count > 1, let leadIn = passage.context.last?.text {
      return leadIn
    }
    let rest = passage.sentences.indices.suffix(from: lead.bestSentence)
    let best =
      rest.first { !Self.isNoAnswer(passage.sentences[$0].text, in: passage) }
      ?? lead.bestSentence
    var sentence = passage.sentences[best].text
    if !quote.text.contains(sentence) { sentence = Self.line(quote) }
    guard let leadIn = passage.context.last(where: { $0.kind == .leadIn })?.text,
      passage.form == .listItem, passage.isFragment, Self.wordCount(leadIn) <= Self.longestLeadIn
    else { return sentence }
    return leadIn + " " + sentence
  }

  /// Whether a sentence is a label or a question, which are no answers: “Moisturise.”, “Can I keep hens?”.
  private static func isNoAnswer(_ sentence: String, in passage: Passage) -> Bool {
    sentence == passage.place?.label || sentence.hasSuffix("?")
  }

  /// A quote as one line, which a summary is even of code.
  private static func line(_ quote: Quote) -> String { quote.text.replacing("\n", with: " ") }

  /// A longer lead-in is shown with the quote alone.
  private static let longestLeadIn = 16

  private static func wordCount(_ text: String) -> Int {
    text.utf8.lazy.filter { $0 == UInt8(ascii: " ") }.count + 1
  }

  /// Words in quotation marks, as a list in a sentence.
  static func joined(_ words: [String]) -> String {
    let quoted = words.map { "“\($0)”" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
