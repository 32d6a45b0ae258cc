import Testing

@testable import TextAnalysis

@Suite("Lines found by a hash of their words")
struct LineTableTests {
  private static let files: [EmbeddedText] = [
    .contractions, .irregulars, .misspellings, .numerals, .shorthand, .spellingVariants,
  ]

  @Test("every line of a file, by its key")
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

  @Test("every line of a file, by the words of its value")
  func everyValue() {
    let table = LineTable(.irregulars, by: .value)
    SortedLines(text: .irregulars).forEach { key, value in
      for word in value.split(separator: " ").map(String.init) {
        #expect(table.key(of: word) == key, "\(word)")
        #expect(table.value(of: word) == value, "\(word)")
      }
    }
  }

  @Test(
    "nothing by a word that stands in no line, or is more or less than one",
    arguments: ["", "toot", "teet", "tooths", "teeths", "tooth\tteeth", "was were", "\n", "日本"])
  func unknown(word: String) {
    for words in [LineTable.Words.key, .value] {
      #expect(LineTable(.irregulars, by: words).key(of: word) == nil)
    }
  }

  @Test("no line by its value where keys are looked up, nor the other way round")
  func sides() {
    #expect(LineTable(.irregulars).value(of: "teeth") == nil)
    #expect(LineTable(.irregulars, by: .value).key(of: "tooth") == nil)
  }
}
