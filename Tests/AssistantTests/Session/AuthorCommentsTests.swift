import Testing

@testable import Assistant

@Suite struct AuthorCommentsTests {
  private func cut(_ text: String) -> AuthorComments {
    AuthorComments(
      cutFrom: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
  }

  private func hidden(_ text: String) -> [Int] { cut(text).hidden.sorted() }

  /// What is left to be seen, each line with its number.
  private func seen(_ text: String) -> [String] {
    let cut = cut(text)
    return zip(cut.lines, 1...).filter { !cut.hidden.contains($1) }.map { "\($1) \($0)" }
  }

  @Test func wholeLinesWithTheBlankOnesBefore() {
    #expect(hidden("a\n\n<!-- x\ny\n-->\n\nb") == [2, 3, 4, 5])
    #expect(hidden("<!-- x -->\na") == [1])
    #expect(hidden("  <!---->\n<!-- y -->") == [1, 2])
    #expect(hidden("a\n\n<!-- x\n\ny -->\nb") == [2, 3, 4, 5])
  }

  @Test func whatReadersSeeStays() {
    #expect(hidden("a <!-- x -->\nb") == [])
    #expect(hidden("<!-- x --> a") == [])
    #expect(hidden("```\n<!-- x -->\n```\n<!-- y -->") == [4])
    #expect(hidden("a\n<!-- never\nended") == [])
    #expect(hidden("<!-- x -->\n<!-- never\nended") == [1])
  }

  @Test func commentsInsideALineAreCutOut() {
    #expect(seen("a <!-- x -->\nb") == ["1 a", "2 b"])
    #expect(seen("<!-- x --> a") == ["1 a"])
    #expect(seen("a <!-- x --> b<!-- y -->c") == ["1 a bc"])
    #expect(seen("a <!-- x\ny --> b") == ["1 a", "2 b"])
    #expect(seen("| a | <!-- x --> b |") == ["1 | a | b |"])
  }

  @Test func anItemKeepsItsMarkWhereItsTextBeginsBehindTheComment() {
    let text = "- <!-- asked as:\n  how hot\n  -->\n  Very hot.\n- Next."
    #expect(seen(text) == ["4 - Very hot.", "5 - Next."])
    #expect(seen("a\n\n  1. <!-- x -->\n     Pour.") == ["1 a", "2 ", "4   1. Pour."])
    #expect(seen("- <!-- x -->\n\n  Pour.") == ["2 ", "3 - Pour."])
    #expect(seen("* <!-- x\ny --> Pour.\n  Wait.") == ["2 * Pour.", "3   Wait."])
    #expect(seen("-\t<!-- x -->\n\tPour.") == ["2 - Pour."])
    // An item of nothing but a comment.
    #expect(seen("- <!-- x -->\n- Pour.") == ["2 - Pour."])
  }

  @Test func codeAndWhatIsEscapedAreNoComments() {
    #expect(seen("a `<!-- x -->` b") == ["1 a `<!-- x -->` b"])
    #expect(seen("a `` ` <!-- x --> `` b") == ["1 a `` ` <!-- x --> `` b"])
    #expect(seen("a ` b <!-- x --> c") == ["1 a ` b c"])
    #expect(seen("a \\<!-- x --> b") == ["1 a \\<!-- x --> b"])
    // Inside a paragraph a comment ends with it, or is none.
    #expect(seen("a <!-- x\n\nb -->") == ["1 a <!-- x", "2 ", "3 b -->"])
  }

  @Test func longLinesTakeNoLongerThanTheyAre() {
    let ticks = (1...400).map { String(repeating: "`", count: $0) }.joined(separator: "a")
    #expect(cut(ticks + "<!--").hidden == [])
    #expect(cut(String(repeating: "<!-- ", count: 100_000)).lines.count == 1)
  }
}
