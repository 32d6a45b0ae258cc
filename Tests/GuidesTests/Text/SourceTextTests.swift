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

  @Test func `skips a byte-order mark and repairs invalid UTF-8`() throws {
    #expect(try lines([0xEF, 0xBB, 0xBF, 0x61]) == ["a"])
    // 0x93 and 0x94 are curly quotes in Windows-1252 and nothing in UTF-8.
    #expect(try lines([0x93, 0x61, 0x94, 0x0A, 0x62]) == ["\u{FFFD}a\u{FFFD}", "b"])
  }

  @Test func `refuses a NUL byte and tells its line`() {
    #expect(throws: GuideError.notText(path: "a.md", line: 2)) { try lines([0x61, 0x0A, 0]) }
  }

  @Test func `a line out of range is empty`() throws {
    let source = try SourceText(Array("a".utf8), file: "a.md")
    #expect(source.range(ofLine: 0).isEmpty && source.range(ofLine: 2).isEmpty)
  }
}
