import Testing

@testable import Rendering

@Suite struct MatchedWordsTests {
  /// Strong parts in brackets.
  private func marked(_ text: String, _ words: [String]) -> String {
    MatchedWords.marked(in: text, words: words).runs
      .map { $0.emphasis == .strong ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test func marksWholeWordsOnly() {
    #expect(marked("Tea in a teapot, tea.", ["tea"]) == "[Tea] in a teapot, [tea].")
    #expect(marked("“Tea’s” best", ["tea"]) == "“[Tea]’s” best")
  }

  @Test func prefersTheLongerMatch() {
    #expect(marked("green tea", ["green", "green tea"]) == "[green tea]")
  }

  @Test func foldsCaseBeyondASCII() {
    #expect(marked("ÉTÉ été", ["été"]) == "[ÉTÉ] [été]")
  }

  @Test func leavesTheTextAsItIs() {
    for words in [[], [""], ["absent"]] {
      #expect(MatchedWords.marked(in: "a  b", words: words) == StyledText("a  b"))
    }
  }
}
