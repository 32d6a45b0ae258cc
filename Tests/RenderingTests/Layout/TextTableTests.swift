import Testing

@testable import Rendering

@Suite struct TextTableTests {
  @Test func alignsByColumns() {
    let table = TextTable(
      header: ["word", "n"], rows: [["抹茶", "10"], ["a"]], rightAligned: 1...1)
    #expect(table.lines == ["word   n", "抹茶  10", "a"])
    #expect(table.columns == 8)
  }
}
