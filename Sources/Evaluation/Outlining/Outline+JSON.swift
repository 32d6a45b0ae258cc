import FoundationEssentials
import Guides

extension Outline {
  /// One JSON object an entry: `file`, `kind`, `depth`, `lines`, `text`, and where there are any
  /// `context` and `phrasings`.
  ///
  /// - Throws: What the encoder throws; text that was read is never at fault.
  public func jsonLines() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try entries.map { entry in
      let line = OutlineLine(entry, file: guide.file)
      return String(decoding: try encoder.encode(line), as: UTF8.self) + "\n"
    }.joined()
  }
}

extension Outline.Result {
  /// One JSON object for each file that was left out: `file`, `kind`, which is `not read`, and `text`,
  /// which says why.
  ///
  /// - Throws: What the encoder throws; text that was read is never at fault.
  public func leftOutLines() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try leftOut.map { file in
      let line = LeftOutLine(file: file.path, text: file.reasonWords)
      return String(decoding: try encoder.encode(line), as: UTF8.self) + "\n"
    }.joined()
  }
}

/// A file that was left out, as it is written.
private struct LeftOutLine: Encodable {
  var file: String
  var kind = "not read"
  var text: String
}

/// An entry as it is written.
private struct OutlineLine: Encodable {
  /// A line of context as it is written.
  struct Context: Encodable {
    var kind: String
    var lines: [Int]
    var text: String
  }

  var file: String
  var kind: String
  var depth: Int
  var lines: [Int]
  var text: String?
  var context: [Context]?
  var phrasings: [String]?

  init(_ entry: OutlineEntry, file: String) {
    self.file = file
    kind = entry.kind
    depth = entry.depth
    lines = [entry.lines.lowerBound, entry.lines.upperBound]
    text = entry.text.isEmpty ? nil : entry.text
    context =
      entry.context.isEmpty
      ? nil
      : entry.context.map {
        Context(
          kind: $0.kind.rawValue, lines: [$0.lines.lowerBound, $0.lines.upperBound], text: $0.text)
      }
    phrasings = entry.phrasings.isEmpty ? nil : entry.phrasings
  }
}
