import Guides
import Testing

@testable import Answering

@Suite struct QuoteMakerTests {
  private func maker(_ question: String, in knowledge: KnowledgeBase) -> QuoteMaker {
    QuoteMaker(
      library: knowledge.library, reading: knowledge.reading(of: question),
      weights: knowledge.weights)
  }

  private func quote(
    _ id: Int, for question: String, in knowledge: KnowledgeBase = TeaGuide.knowledge,
    score: Double = 1
  ) -> Quote {
    let ranked = RankedPassage(id: id, score: score, lexical: score, evidence: [], shares: [])
    return maker(question, in: knowledge).quote(ranked, role: .answer)
  }

  @Test func aShortPassageIsQuotedWholeWithItsPlace() {
    let quote = quote(1, for: "green water")
    #expect(quote.text == "Green tea needs cooler water.")
    #expect(quote.file == "tea.md")
    #expect(quote.section == ["Water"])
    #expect(quote.lines == 3...3)
    #expect(!quote.isList && quote.firstNumber == nil)
  }

  @Test func matchedWordsAreTheGuidesOwnInOrder() {
    #expect(quote(1, for: "waters, GREEN").matched == ["Green", "water"])
    // The subject is met everywhere, so that it shows nothing.
    #expect(quote(1, for: "green tea").matched == ["Green"])
    #expect(quote(1, for: "milk").matched.isEmpty)
  }

  @Test func aScoreIsScaled() {
    let scale = TeaGuide.knowledge.weights.scale
    #expect(quote(1, for: "green", score: scale / 2).score == 0.5)
    #expect(quote(1, for: "green", score: 9 * scale).score == 1)
    #expect(quote(1, for: "green", score: 0).score == 0)
  }

  /// One passage of five sentences of 21 words, a line each, of which the fourth has the sugar.
  private static let long: KnowledgeBase = {
    var guide = smallGuide(nil, [SmallSection(title: "All", sentences: ["Salt."])])
    let filler = Array(repeating: "and so on", count: 6).joined(separator: " ")
    guide.passages[0].sentences = ["One", "Two", "Three", "Sugar", "Five"].enumerated().map {
      Sentence(text: "\($1) is here \(filler).", lines: $0 + 2...$0 + 2)
    }
    return KnowledgeBase(guides: [guide])
  }()

  @Test func aLongPassageIsCutToSentencesAroundTheBest() {
    let quote = quote(0, for: "sugar", in: Self.long)
    // Two sentences of 21 words fit into the limit, three do not; the one after the best comes first.
    #expect(quote.text.hasPrefix("Sugar is here"))
    #expect(quote.text.contains(". Five is here"))
    #expect(quote.lines == 5...6)
    #expect(quote.text.split(separator: " ").count <= QuoteMaker.wordLimit)
  }

  @Test func aSentenceIsNeverCut() {
    var guide = smallGuide(nil, [SmallSection(title: "All", sentences: ["Salt."])])
    let endless = Array(repeating: "sugar", count: 200).joined(separator: " ")
    guide.passages[0].sentences = [
      Sentence(text: endless, lines: 2...4), Sentence(text: "Salt.", lines: 5...5),
    ]
    let quote = quote(0, for: "sugar", in: KnowledgeBase(guides: [guide]))
    #expect(quote.text == endless)
    #expect(quote.lines == 2...4)
  }

  private static func steps(isOrdered: Bool) -> KnowledgeBase {
    KnowledgeBase(guides: [
      smallGuide(
        nil,
        [
          SmallSection(
            title: "Pouring", sentences: ["Heat matters.", "These are the steps."],
            items: ["Warm the pot.", "Add leaves.", "Pour water."], isOrdered: isOrdered)
        ])
    ])
  }

  @Test(arguments: 1...4)
  func aListThatIsAskedForIsQuotedWhole(id: Int) {
    // Passage 1 leads into the items 2, 3 and 4.
    let quote = quote(id, for: "what are the steps", in: Self.steps(isOrdered: true))
    #expect(quote.text == "Warm the pot.\nAdd leaves.\nPour water.")
    #expect(quote.lines == 4...6)
    #expect(quote.isList)
    #expect(quote.firstNumber == 1)
  }

  @Test func bulletsHaveNoNumber() {
    #expect(quote(2, for: "list all", in: Self.steps(isOrdered: false)).firstNumber == nil)
  }

  @Test func otherQuestionsGetTheItemAlone() {
    #expect(!quote(0, for: "what are the steps", in: Self.steps(isOrdered: true)).isList)
    let item = quote(3, for: "when do I add leaves", in: Self.steps(isOrdered: true))
    #expect(item.text == "Add leaves.")
    #expect(item.lines == 5...5)
  }

  @Test func theSentencesThatSayItInTheBestWordingCount() {
    let knowledge = TeaGuide.knowledge
    let maker = maker("green tea", in: knowledge)
    let sentences = knowledge.guides[0].passages.flatMap(\.sentences)
    let green = maker.reading.concepts.filter { $0.typed == "green" }
    #expect(maker.sentences(sentences, thatBestSay: green) == [sentences[1]])
    #expect(maker.sentences(sentences, thatBestSay: []) == sentences)
    let unknown = knowledge.reading(of: "insulin").concepts
    #expect(maker.sentences(sentences, thatBestSay: unknown).isEmpty)
  }
}
