public import Guides

/// What was read from a guide, as a tree that an author can check.
public struct Outline: Sendable {
  let guide: Guide
  let entries: [OutlineEntry]

  /// Makes the outline of a guide.
  public init(of guide: Guide) {
    self.guide = guide
    entries = OutlineEntry.entries(of: guide)
  }

  /// The tree, a line an entry: lines, kind and the beginning of the text.
  ///
  /// - Parameter width: The most characters of a text that are shown; nil shows all.
  public func text(width: Int? = 72) -> String {
    var result = guide.file + (guide.metadata.title.map { ": \($0)" } ?? "") + "\n"
    for entry in entries {
      let indent = String(repeating: "  ", count: min(entry.depth + 1, 20))
      result += "\(Self.range(entry.lines))\(indent)\(entry.kind)"
      result += Self.rest(of: entry, width: width) + "\n"
    }
    return result
  }

  private static func rest(of entry: OutlineEntry, width: Int?) -> String {
    var result = entry.text.isEmpty ? "" : "  " + shortened(entry.text, width)
    for line in entry.context { result += "  ‹" + shortened(line.text, width.map { $0 / 2 }) + "›" }
    if !entry.phrasings.isEmpty { result += "  (\(entry.phrasings.count) phrasings)" }
    return result
  }

  private static func range(_ lines: ClosedRange<Int>) -> String {
    let text =
      lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)–\(lines.upperBound)"
    return String(repeating: " ", count: max(0, 9 - text.count)) + text
  }

  private static func shortened(_ text: String, _ width: Int?) -> String {
    guard let width, text.count > width else { return text }
    return text.prefix(width - 1) + "…"
  }
}
