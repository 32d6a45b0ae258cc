import Testing

@testable import Rendering

@Suite struct LineWrapperTests {
  private func wrap(
    _ text: StyledText, width: Int, first: StyledText = "", rest: StyledText = ""
  ) -> [String] {
    LineWrapper(width: width, first: first, rest: rest).wrap(text).map { $0.rendered(color: false) }
  }

  @Test func breaksBetweenWords() {
    #expect(wrap("one two three", width: 7) == ["one two", "three"])
    #expect(wrap("one two three", width: 6) == ["one", "two", "three"])
  }

  @Test func foldsSpacesAndKeepsAnEmptyLine() {
    #expect(wrap("  one   two ", width: 20) == ["one two"])
    #expect(wrap("", width: 20, first: "- ") == ["- "])
  }

  @Test func keepsSpacesWhereTheyMean() {
    let wrapper = LineWrapper(width: 9, keepsSpaces: true)
    let lines = wrapper.wrap("  one   two   three ")
    #expect(lines.map { $0.rendered(color: false) } == ["one   two", "three"])
  }

  @Test func hangsUnderTheFirstLine() {
    #expect(wrap("one two", width: 6, first: "1. ", rest: "   ") == ["1. one", "   two"])
  }

  @Test func countsColumnsNotCharacters() {
    #expect(wrap("抹茶 抹茶", width: 8) == ["抹茶", "抹茶"])
    #expect(wrap("e\u{301}e\u{301} e\u{301}", width: 4) == ["e\u{301}e\u{301} e\u{301}"])
  }

  @Test func breaksLongWordsBetweenGraphemes() {
    #expect(wrap("abcdefg", width: 3) == ["abc", "def", "g"])
    #expect(wrap("x 👩‍🔬👩‍🔬👩‍🔬", width: 5) == ["x", "👩‍🔬👩‍🔬", "👩‍🔬"])
  }

  @Test func terminatesWhereNothingFits() {
    #expect(wrap("抹茶", width: 1) == ["抹", "茶"])
    #expect(wrap("ab", width: 2, first: "-----", rest: "--") == ["-----a", "--b"])
  }

  @Test func keepsEmphasisInsideWordsAndOfSpaces() {
    let text = StyledText("a ") + StyledText("b", .strong) + StyledText("c d")
    #expect(LineWrapper(width: 9).wrap(text) == [text])
    #expect(text.rendered(color: true) == "a \u{1B}[1mb\u{1B}[0mc d")
  }

  @Test func aNumberIsNotPartedFromItsSign() {
    #expect(wrap("it has 71 % of them", width: 9) == ["it has", "71 % of", "them"])
    #expect(wrap("it % a", width: 2) == ["it", "%", "a"])
  }
}
