import Guides

/// What a person is told of the reading of guides, besides errors: one line each.
enum ReadingNotes {
  /// How many guides are named for each doubt.
  private static let mostNames = 3

  /// What was left out, then what was in doubt about whole files.
  static func lines(of result: ReadingResult) -> [String] {
    var lines: [String] = []
    if let summary = LeftOut.summary(of: result.leftOut) {
      let count = result.guides.count
      lines.append("read \(count) \(count == 1 ? "guide" : "guides"), " + summary)
    }
    for kind in ReadingDoubt.Kind.allCases {
      guard let words = words(for: kind) else { continue }
      let files = result.guides.filter { $0.doubts.contains { $0.kind == kind } }.map(\.file)
      guard !files.isEmpty else { continue }
      let rest = files.count > mostNames ? " and \(files.count - mostNames) more" : ""
      lines.append(files.prefix(mostNames).joined(separator: ", ") + rest + ": " + words)
    }
    return lines
  }

  /// Words for what matters to whoever asks; the rest is for authors.
  private static func words(for kind: ReadingDoubt.Kind) -> String? {
    switch kind {
    case .readAsUTF16: "read as UTF-16"
    case .readAsWindows1252: "not UTF-8, read as Windows-1252"
    case .invalidBytes: "has bytes that are not UTF-8, shown as \u{FFFD}"
    case .unclosedFrontMatter: "the front matter that opens it never ends, so it was read as text"
    case .cutPassage, .unclosedComment: nil
    }
  }
}
