import Foundation
import Testing

/// The questions of the judged file, as far as the properties of answers need them.
enum JudgedFile {
  struct Line: Decodable, Sendable {
    var id: String
    var context: [String]
    var question: String
    var kind: String
  }

  /// All lines; a file that cannot be read fails the test that asks for it.
  static func lines() throws -> [Line] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: folder.appending(path: "Judged/micro-needling.jsonl"), encoding: .utf8)
    let decoder = JSONDecoder()
    let lines = try text.split(separator: "\n").map {
      try decoder.decode(Line.self, from: Data($0.utf8))
    }
    try #require(lines.count > 100)
    return lines
  }
}
