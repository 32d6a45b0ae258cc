import Testing

@testable import TextAnalysis

@Suite("Lines found by a hash of their keys")
struct LineTableTests {
  private static let files: [EmbeddedText] = [
    .contractions, .irregulars, .numerals, .shorthand, .spellingVariants,
  ]

  @Test("every line of a file")
  func everyLine() {
    for file in Self.files {
      let table = LineTable(file)
      var lines = 0
      SortedLines(text: file).forEach { key, value in
        #expect(table.value(of: key) == value, "\(key)")
        lines += 1
      }
      #expect(lines > 0)
    }
  }

  @Test(
    "nothing of a key that stands in no line, or is more or less than one",
    arguments: ["", "tee", "teetht", "teeth\ttooth", "tooth", "\n", "日本"])
  func unknown(key: String) {
    #expect(LineTable(.irregulars).value(of: key) == nil)
  }
}
