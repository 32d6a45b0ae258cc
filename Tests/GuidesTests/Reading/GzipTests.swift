import Guides
import Testing

@Suite struct GzipTests {
  /// “## Tea”, a blank line and “Hot *tea*.”, packed.
  static let packed: [UInt8] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 83, 86, 86, 8, 73, 77, 228, 226, 242, 200, 47, 81, 208, 42,
    73, 77, 212, 210, 227, 2, 0, 107, 196, 178, 133, 19, 0, 0, 0,
  ]

  @Test func `reads packed guides by the name within`() throws {
    #expect(try GuideReader.read(Self.packed, file: "a.md.gz").sentenceTexts == ["Hot tea."])
    #expect(try GuideReader.read(Self.packed, file: "a.txt.gz").sentenceTexts == ["Hot *tea*."])
    #expect(try GuideReader.read(Self.packed, file: "standard input").sentenceTexts == ["Hot tea."])
    // Members one behind the other are one file; zeros at the end are nothing.
    let twice = Self.packed + Self.packed + [0, 0, 0]
    #expect(try GuideReader.read(twice, file: "a.md").sentenceTexts.count == 2)
  }

  @Test func `a broken file is an error`() {
    for bytes in [Array(Self.packed.dropLast(6)), Self.packed + [0x1F, 0x8B, 8, 0]] {
      #expect(throws: GuideError.brokenArchive(path: "a.gz")) {
        try GuideReader.read(bytes, file: "a.gz")
      }
    }
    #expect(throws: GuideError.brokenArchive(path: "a.gz")) {
      try GuideReader.read([0x1F, 0x8B, 8], file: "a.gz")
    }
  }

  @Test func `what unpacks without end is refused`() {
    let limit = GuideReader.sizeLimit
    #expect(throws: GuideError.tooLargeUnpacked(path: "a.gz", limit: limit)) {
      try GuideReader.read(Self.bomb, file: "a.gz")
    }
  }

  /// A member of a mebibyte of “a”, many times over.
  private static var bomb: [UInt8] {
    let mebibyte: [UInt8] =
      [
        31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 237, 193, 49, 1, 0, 0, 0, 194, 160, 172, 235, 95, 194, 16,
        190, 64, 1,
      ]
      + [UInt8](repeating: 0, count: 1015)
      + [124, 6, 114, 86, 205, 215, 0, 0, 16, 0]
    return (0..<65).flatMap { _ in mebibyte }
  }
}
