import Testing

@testable import Assistant

@Suite struct AuthorCommentsTests {
  private func hidden(_ text: String) -> [Int] {
    AuthorComments.lines(
      in: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    )
    .sorted()
  }

  @Test func wholeLinesWithTheBlankOnesBefore() {
    #expect(hidden("a\n\n<!-- x\ny\n-->\n\nb") == [2, 3, 4, 5])
    #expect(hidden("<!-- x -->\na") == [1])
    #expect(hidden("  <!---->\n<!-- y -->") == [1, 2])
  }

  @Test func whatReadersSeeStays() {
    #expect(hidden("a <!-- x -->\nb") == [])
    #expect(hidden("<!-- x --> a") == [])
    #expect(hidden("```\n<!-- x -->\n```\n<!-- y -->") == [4])
    #expect(hidden("a\n<!-- never\nended") == [])
    #expect(hidden("<!-- x -->\n<!-- never\nended") == [1])
  }
}
