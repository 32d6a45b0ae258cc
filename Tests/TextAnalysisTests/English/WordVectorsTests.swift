import Testing

@testable import TextAnalysis

@Suite("Word vectors")
struct WordVectorsTests {
  private func vector(_ words: String) -> WordVector {
    let analyzer = Analyzer(language: "en")
    return words.split(separator: " ").reduce(into: .zero) { sum, word in
      if let vector = WordVectors.vector(ofStem: analyzer.term(String(word))) { sum.add(vector) }
    }
  }

  @Test(
    "texts about the same point about the same way",
    arguments: [
      ("can i get my money back", "refunds are made within a week", "the pool opens at nine"),
      ("is the dog allowed", "animals may come in on a lead", "tickets cost five pounds"),
      ("how long does it take to heal", "recovery needs three days", "the wash takes an hour"),
      ("my screen went black", "if the display stays dark restart it", "we deliver on mondays"),
    ])
  func direction(question: String, answer: String, other: String) {
    #expect(
      vector(question).cosine(to: vector(answer)) > vector(question).cosine(to: vector(other)))
  }

  @Test func aCosineIsThatOfTheAngle() {
    let word = vector("money")
    #expect(abs(word.cosine(to: word) - 1) < 1e-5)
    var twice = word
    twice.add(word)
    #expect(abs(word.cosine(to: twice) - 1) < 1e-5)
    var nothing = word
    nothing.add(word, times: -1)
    #expect(nothing.cosine(to: word) == 0)
    var opposite = WordVector.zero
    opposite.add(word, times: -2)
    #expect(abs(word.cosine(to: opposite) + 1) < 1e-5)
  }

  @Test func aWordThatNobodyKnowsHasNone() {
    #expect(WordVectors.vector(ofStem: "flurbelgrot") == nil)
    #expect(WordVectors.vector(ofStem: "") == nil)
  }

  @Test func everyLineIsAVectorAndIsFound() {
    let stems = EmbeddedText.wordVectors.withBytes { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).map { line in
        String(decoding: line.prefix { $0 != UInt8(ascii: "\t") }, as: UTF8.self)
      }
    }
    #expect(stems.count > 20_000)
    #expect(stems.allSatisfy { WordVectors.vector(ofStem: $0) != nil })
  }

  @Test func wordsThatSayLittleHaveShortVectors() {
    var lengths: [String: Float] = [:]
    for word in ["the", "of", "refund", "ferry"] {
      var sum = vector("money")
      sum.add(vector(word), times: 1)
      lengths[word] = sum.cosine(to: vector("money"))
    }
    // A long vector turns the sum more.
    #expect(lengths["the", default: 0] > lengths["ferry", default: 1])
    #expect(lengths["of", default: 0] > lengths["refund", default: 1])
  }
}
