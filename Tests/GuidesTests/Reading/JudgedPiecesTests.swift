import Foundation
import Guides
import Testing

/// What people who read a guide took for an answer stands in its passages, or in what they are understood by.
@Suite struct JudgedPiecesTests {
  private struct Judged: Decodable {
    var id: String
    var quotes: [String]
  }

  @Test(arguments: [
    "backup-faq.md", "contact-lenses.md", "gel.md", "kettle.md", "library.md", "permit.txt",
    "school-trip.txt", "sourdough.md", "swimclub.md",
  ])
  func standInThePassages(guide name: String) throws {
    let guide = try GuideReader.read([UInt8](Self.contents(of: name)), file: name)
    let texts = guide.passages.flatMap { $0.context.map(\.text) + [$0.text] }
    let whole = Self.plain((texts + guide.sections.map(\.title)).joined(separator: " "))
    let questions = try Self.contents(of: name.prefix { $0 != "." } + ".jsonl")
    for line in questions.split(separator: UInt8(ascii: "\n")) {
      let judged = try JSONDecoder().decode(Judged.self, from: Data(line))
      for quote in judged.quotes {
        #expect(whole.contains(Self.plain(quote)), "\(judged.id): \(quote)")
      }
    }
  }

  private static func contents(of name: String) throws -> Data {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try Data(contentsOf: tests.deletingLastPathComponent().appending(path: "Judged/" + name))
  }

  /// Letters and digits only, for pieces were copied without marks and bullets.
  private static func plain(_ text: String) -> String {
    String(text.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) })
  }
}
