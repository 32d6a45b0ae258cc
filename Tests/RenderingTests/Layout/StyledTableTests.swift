import Testing

@testable import Rendering

@Suite struct StyledTableTests {
  @Test func alignsByColumns() {
    #expect(
      lines(["word", "n"], [["抹茶", "10"], ["a"]], width: 8) == ["word   n", "抹茶  10", "a"])
  }

  @Test func longCellsGoOnBelow() {
    #expect(
      lines(["word", "n"], [["one two three", "10"], ["a", "5"]], width: 12) == [
        "word       n", "one two   10", "three", "a          5",
      ])
  }

  @Test func anEmptyCellKeepsItsRoom() {
    #expect(lines(["a", "n", "b"], [["x", "", "y"]], width: 20) == ["a  n  b", "x     y"])
  }

  @Test func noTableWhereNumbersHaveNoRoom() {
    #expect(lines(["word", "n"], [["a", "123456789"]], width: 10) == nil)
  }

  private func lines(_ header: [String], _ rows: [[String]], width: Int) -> [String]? {
    StyledTable(
      header: header, rows: rows.map { $0.map { StyledText($0) } }, rightAligned: [1],
      width: width
    ).lines?.map { $0.rendered(color: false) }
  }
}
