import Testing

@testable import TextAnalysis

@Suite("Word vectors")
struct WordVectorsTests {
  private func words(_ text: String, in side: WordVectors.Side) -> [WordVectors.Word] {
    let analyzer = Analyzer(language: "en")
    return text.split(separator: " ").compactMap {
      WordVectors.word(analyzer.term(String($0)), in: side)
    }
  }

  private func vector(_ text: String, in side: WordVectors.Side = .answer) -> WordVector {
    WordVectors.sum(of: words(text, in: side), in: side)
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
      vector(question, in: .question).cosine(to: vector(answer))
        > vector(question, in: .question).cosine(to: vector(other)))
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

  @Test(arguments: [WordVectors.Side.answer, .question])
  func aWordThatNobodyKnowsHasNone(side: WordVectors.Side) {
    #expect(WordVectors.word("flurbelgrot", in: side) == nil)
    #expect(WordVectors.word("", in: side) == nil)
    #expect(WordVectors.sum(of: [], in: side) == .zero)
  }

  /// The keys of the file that begin with a question mark, without it, and the others.
  private static let keys: (asked: [String], said: [String]) = {
    let keys = EmbeddedText.wordVectors.withBytes { bytes in
      bytes.split(separator: UInt8(ascii: "\n")).map { line in
        String(decoding: line.prefix { $0 != UInt8(ascii: "\t") }, as: UTF8.self)
      }
    }
    return (
      keys.filter { $0.first == "?" }.map { String($0.dropFirst()) },
      keys.filter { $0.first != "?" }
    )
  }()

  /// The sum of the words' vectors, without those of pairs.
  private func wordsAlone(_ words: [WordVectors.Word]) -> WordVector {
    words.reduce(into: .zero) { $0.add($1.vector) }
  }

  @Test func everyWordIsFoundOnItsSide() {
    let (asked, said) = (Self.keys.asked, Self.keys.said)
    #expect(said.count > 20_000)
    #expect(said.allSatisfy { $0.contains(" ") || WordVectors.word($0, in: .answer) != nil })
    let words = asked.filter { !$0.contains(" ") }
    #expect(words.count > 1_000)
    #expect(
      words.allSatisfy {
        WordVectors.word($0, in: .answer)?.vector != WordVectors.word($0, in: .question)?.vector
      })
  }

  @Test("a pair says more than its words do", arguments: [WordVectors.Side.answer, .question])
  func pairs(side: WordVectors.Side) {
    let keys = side == .answer ? Self.keys.said : Self.keys.asked
    let pairs = keys.map { $0.split(separator: " ").map(String.init) }.filter { $0.count == 2 }
    #expect(pairs.count > 1_000)
    for pair in pairs.enumerated().filter({ $0.offset % 50 == 0 }).map(\.element) {
      let words = pair.compactMap { WordVectors.word($0, in: side) }
      #expect(words.count == 2)
      #expect(WordVectors.sum(of: words, in: side) != wordsAlone(words), "\(pair)")
    }
  }

  @Test func aPairWithAWordBetweenIsNotOneWithout() throws {
    let key = try #require(Self.keys.said.first { $0.contains(" _ ") })
    let ends = key.split(separator: " ").filter { $0 != "_" }.map(String.init)
    let words = ends.compactMap { WordVectors.word($0, in: .answer) }
    try #require(words.count == 2)
    let between = try #require(
      Self.keys.said.first { word in
        !word.contains(" ")
          && !Self.keys.said.contains { ["\(ends[0]) \(word)", "\(word) \(ends[1])"].contains($0) }
      })
    let text = [words[0], try #require(WordVectors.word(between, in: .answer)), words[1]]
    #expect(WordVectors.sum(of: text, in: .answer) != wordsAlone(text))
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
