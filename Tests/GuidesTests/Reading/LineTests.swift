import Guides
import Testing

/// Line breaks that leave no trace in the parsed text must still be counted.
@Suite struct LineTests {
  private func lines(_ text: String) throws -> [ClosedRange<Int>] {
    try guide(text).passages.flatMap(\.sentences).map(\.lines)
  }

  @Test func `sentences have the lines they stand in`() throws {
    #expect(
      try lines("One. Two\nis long. Three\n\nFour\nis\nhere. Five.") == [
        1...1, 1...2, 2...2, 4...6, 6...6,
      ])
  }

  @Test func `items and lazy lines`() throws {
    #expect(
      try lines("# H\n\n- One\n  is. Two\nlazy.\n-\n  Three\n\n> Q\nr. S\n") == [
        3...4, 4...5, 7...7, 9...10, 10...10,
      ])
  }

  @Test func `definitions before a paragraph`() throws {
    #expect(
      try lines("[a]: /first\n[b]: /u\n  \"first\"\nfirst words.\nSecond.") == [4...4, 5...5])
  }

  @Test func `line ends inside a link's target and label`() throws {
    #expect(
      try lines("[one](/u\n\"t\") two. Three\n[four](\n/v).\nFive.") == [1...2, 2...4, 5...5])
    #expect(try lines("[one][a\nb] two. Three.\nFour.\n\n[a b]: /u\n") == [1...2, 2...2, 3...3])
  }

  @Test func `line ends inside code and tags`() throws {
    #expect(
      try lines("`a b\nc. D\ne` F. Gee\n<b\nc=\"d\">Hat. It.") == [1...2, 2...3, 3...5, 5...5])
  }

  @Test func `a paragraph cut off from the table under it`() throws {
    #expect(try lines("# H\nOne.\nTwo.\n|a|\n|-|\n|b|\n") == [2...2, 3...3, 6...6])
  }

  @Test func `a heading after definitions starts where its text does`() throws {
    let guide = try guide("[a]: /u\n\nText.\n\n[b]: /v\nTitle\n===\n")
    #expect(guide.sections.map(\.lines) == [3...5, 6...7])
  }

  @Test func `line ends of every kind`() throws {
    #expect(try lines("One.\r\nTwo.\rThree.\n\r\n\rFour.") == [1...1, 2...2, 3...3, 6...6])
  }
}
