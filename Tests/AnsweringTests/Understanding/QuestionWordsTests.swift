import Testing

@testable import Answering

@Suite struct QuestionWordsTests {
  @Test func clausesAreNumbered() {
    let words = TeaGuide.knowledge.words(of: "I like milk, is it fine? Yes: very. So; oh! no")
    #expect(words.map(\.clause) == [0, 0, 0, 1, 1, 1, 2, 3, 4, 5, 6])
  }

  @Test func aContractionGivesItsWords() {
    let words = TeaGuide.knowledge.words(of: "Can't I?")
    #expect(words.map(\.folded) == ["can", "not", "i"])
    #expect(words.map(\.typed) == ["Can't", "Can't", "I"])
  }

  @Test func rangesPointIntoTheQuestion() {
    let question = "çay mit Milch 🫖 & green TEA"
    let bytes = Array(question.utf8)
    for word in TeaGuide.knowledge.words(of: question) {
      #expect(String(decoding: bytes[word.range], as: UTF8.self) == word.typed)
    }
  }
}
