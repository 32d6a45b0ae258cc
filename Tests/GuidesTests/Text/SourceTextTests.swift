import Testing

@testable import Guides

@Suite struct SourceTextTests {
  private func lines(_ bytes: [UInt8]) throws -> [String] {
    let source = try SourceText(bytes, file: "a.md")
    guard source.lineCount > 0 else { return [] }
    return (1...source.lineCount).map { source.bytes.string(source.range(ofLine: $0)) }
  }

  @Test(arguments: [
    ("a\nb\n", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]), ("a\rb", ["a", "b"]),
    ("a\n\r\n\rb", ["a", "", "", "b"]), ("\n", [""]), ("", []), ("a\n\n", ["a", ""]),
  ])
  func `counts lines as editors do`(_ text: String, _ wanted: [String]) throws {
    #expect(try lines(Array(text.utf8)) == wanted)
  }

  @Test func `skips a byte-order mark and repairs a few bytes that are no UTF-8`() throws {
    #expect(try lines([0xEF, 0xBB, 0xBF, 0x61]) == ["a"])
    let damaged = Array("åäö é".utf8) + [0xFF, 0x0A, 0x62]
    #expect(try lines(damaged) == ["åäö é\u{FFFD}", "b"])
    #expect(try SourceText(damaged, file: "a.md").doubt == .invalidBytes)
    #expect(try SourceText(Array("é".utf8), file: "a.md").doubt == nil)
  }

  @Test func `reads Windows-1252 and says so`() throws {
    // 0x93 and 0x94 are curly quotes, 0x80 the euro sign, 0xE9 an e with an acute accent.
    let bytes: [UInt8] =
      [0x93] + Array("La cl".utf8) + [0xE9, 0x94, 0x0A, 0x80] + Array("5 ok".utf8)
    #expect(try lines(bytes) == ["“La clé”", "€5 ok"])
    #expect(try SourceText(bytes, file: "a.md").doubt == .readAsWindows1252)
  }

  @Test(arguments: [true, false]) func `reads UTF-16 with a mark`(_ isLittle: Bool) throws {
    let bytes = ("\u{FEFF}" + "a\r\né😀").utf16.flatMap {
      isLittle ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)]
    }
    #expect(try lines(bytes) == ["a", "é😀"])
    #expect(try SourceText(bytes, file: "a.md").doubt == .readAsUTF16)
  }

  @Test func `refuses what is no text or in an encoding that is not read`() {
    func refuses(_ bytes: [UInt8], _ error: GuideError) {
      #expect(throws: error) { try lines(bytes) }
    }
    refuses(Array("%PDF-1.4\nwords".utf8), .otherFormat(path: "a.md", format: "a PDF document"))
    refuses([UInt8](repeating: 2, count: 20), .notText(path: "a.md", line: 1))
    // Russian in KOI8-R: nearly all letters are above ASCII.
    let russian: [UInt8] = [0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4, 0x20, 0xD7, 0xD3, 0xC5, 0xCD]
    refuses(russian, .unknownEncoding(path: "a.md"))
    refuses(
      Array("\u{FEFF}a\u{0}b".utf16).flatMap { [UInt8($0 & 255), 0] }.enumerated().map {
        $0.offset == 0 ? 0xFF : $0.offset == 1 ? 0xFE : $0.element
      }, .notText(path: "a.md", line: 1))
  }

  @Test func `refuses a NUL byte and tells its line`() {
    #expect(throws: GuideError.notText(path: "a.md", line: 2)) { try lines([0x61, 0x0A, 0]) }
  }

  @Test func `a line out of range is empty`() throws {
    let source = try SourceText(Array("a".utf8), file: "a.md")
    #expect(source.range(ofLine: 0).isEmpty && source.range(ofLine: 2).isEmpty)
  }
}
