/// What a piece of text is, for the eye; colour only repeats what words say already.
enum Emphasis: Sendable, Equatable {
  case none
  case strong
  case quiet
  case warning
  case good
  case bar
}

/// Text in runs of one emphasis, and one link or none, each.
struct StyledText: Sendable, Equatable, ExpressibleByStringLiteral {
  struct Run: Sendable, Equatable {
    var text: String
    var emphasis: Emphasis
    /// Where a click leads, as a URI.
    var link: String?
  }

  private(set) var runs: [Run] = []

  init(_ text: String = "", _ emphasis: Emphasis = .none, link: String? = nil) {
    append(text, emphasis, link: link)
  }

  init(stringLiteral value: String) { self.init(value) }

  /// Columns that the text fills.
  var columns: Int { runs.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) } }

  var isEmpty: Bool { runs.isEmpty }

  /// Adds text, to the last run where emphasis and link are the same.
  mutating func append(_ text: String, _ emphasis: Emphasis = .none, link: String? = nil) {
    guard !text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].emphasis == emphasis, runs[last].link == link {
      runs[last].text += text
    } else {
      runs.append(Run(text: text, emphasis: emphasis, link: link))
    }
  }

  mutating func append(_ other: StyledText) {
    for run in other.runs { append(run.text, run.emphasis, link: run.link) }
  }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.append(right)
    return sum
  }

  /// The text with its links, and with the codes of its emphases or without them.
  func rendered(color: Bool) -> String {
    runs.reduce(into: "") { text, run in
      let styled = color ? Palette.wrap(run.text, run.emphasis) : run.text
      text += run.link.map { LinkSequence.wrap(styled, to: $0) } ?? styled
    }
  }
}
