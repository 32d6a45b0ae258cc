/// What a piece of text is, for the eye; colour only repeats what words say already.
enum Emphasis: Sendable, Equatable {
  case none
  case strong
  case quiet
  case warning
  case bar
}

/// Text in runs of one emphasis each.
struct StyledText: Sendable, Equatable, ExpressibleByStringLiteral {
  struct Run: Sendable, Equatable {
    var text: String
    var emphasis: Emphasis
  }

  private(set) var runs: [Run] = []

  init(_ text: String = "", _ emphasis: Emphasis = .none) { append(text, emphasis) }

  init(stringLiteral value: String) { self.init(value) }

  /// Columns that the text fills.
  var columns: Int { runs.reduce(0) { $0 + DisplayWidth.columns(of: $1.text) } }

  var isEmpty: Bool { runs.isEmpty }

  /// Adds text, to the last run where the emphasis is the same.
  mutating func append(_ text: String, _ emphasis: Emphasis = .none) {
    guard !text.isEmpty else { return }
    if let last = runs.indices.last, runs[last].emphasis == emphasis {
      runs[last].text += text
    } else {
      runs.append(Run(text: text, emphasis: emphasis))
    }
  }

  mutating func append(_ other: StyledText) {
    for run in other.runs { append(run.text, run.emphasis) }
  }

  static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum.append(right)
    return sum
  }

  /// The text with the codes of its emphases, or bare.
  func rendered(color: Bool) -> String {
    guard color else { return runs.reduce(into: "") { $0 += $1.text } }
    return runs.reduce(into: "") { $0 += Palette.wrap($1.text, $1.emphasis) }
  }
}
