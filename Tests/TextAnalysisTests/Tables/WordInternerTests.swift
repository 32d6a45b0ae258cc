import Testing

@testable import TextAnalysis

@Suite struct WordInternerTests {
  @Test func numbersWordsInTheOrderOfAppearance() {
    var words = WordInterner()
    #expect(["tea", "cup", "tea", ""].map { words.number(of: $0) } == [0, 1, 0, 2])
    #expect(words.count == 3 && words.word(1) == "cup" && words.word(2) == "")
    #expect(words.known("cup") == 1 && words.known("cups") == nil)
  }

  @Test func tellsLongWordsApartByTheirEnds() {
    var words = WordInterner()
    let long = ["teaspoonful", "teaspoonfuls", "teaspoons", "teaspoon", "teaspoonfuk"]
    #expect(long.map { words.number(of: $0) } == [0, 1, 2, 3, 4])
    #expect(long.map { words.known($0) } == [0, 1, 2, 3, 4])
  }

  @Test func aNulAtTheStartIsAByteLikeOthers() {
    var words = WordInterner()
    #expect(["\0", "\0\0", "a"].map { words.number(of: $0) } == [0, 1, 2])
  }

  @Test func keepsNumbersWhileItGrows() {
    var words = WordInterner()
    let many = (0..<1000).map { "word\($0)" }
    #expect(many.map { words.number(of: $0) } == Array(0..<1000))
    #expect(many.map { words.known($0) } == Array(0..<1000))
  }
}
