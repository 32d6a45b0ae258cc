import Testing

@testable import Answering

@Suite struct ContinuationTests {
  /// Passage 0 stands alone, 1 leads into the items 2, 3 and 4; 5 and 6 are another section.
  private let knowledge = KnowledgeBase(guides: [
    smallGuide(
      nil,
      [
        SmallSection(
          title: "Pouring", sentences: ["Heat matters.", "There are three steps."],
          items: ["Warm the pot.", "Add leaves.", "Pour water."], isOrdered: true),
        SmallSection(title: "Serving", sentences: ["Use cups.", "Serve hot."]),
      ])
  ])

  private func passages(at place: PlaceAsked, quoted: [Int]) -> [Int] {
    let turn = Conversation.Turn(
      standalone: "", reading: knowledge.reading(of: ""), ranked: [], quoted: quoted)
    return Continuation(library: knowledge.library).passages(at: place, in: turn)
  }

  @Test func whatComesNextIsBehindTheItem() {
    #expect(passages(at: .next, quoted: [2]) == [3, 4])
    #expect(passages(at: .next, quoted: [4]).isEmpty)
  }

  @Test func aLeadInIsFollowedByItsItems() {
    #expect(passages(at: .next, quoted: [1]) == [2, 3, 4])
  }

  @Test func anItemIsCountedFromOne() {
    #expect(passages(at: .item(1), quoted: [1]) == [2, 3, 4])
    #expect(passages(at: .item(3), quoted: [2]) == [4])
    #expect(passages(at: .item(4), quoted: [2]).isEmpty)
    #expect(passages(at: .last, quoted: [2]) == [4])
  }

  @Test func withoutAListTheSectionIsTheSeries() {
    #expect(passages(at: .next, quoted: [5]) == [6])
    #expect(passages(at: .last, quoted: [5]) == [6])
  }

  @Test func nothingQuotedHasNoPlace() {
    for place in [PlaceAsked.next, .item(1), .last] {
      #expect(passages(at: place, quoted: []).isEmpty)
    }
  }

  @Test func whatLeadsComesFirstAndOnce() {
    let ranking = PassageRanking(
      passages: [5, 3].map {
        RankedPassage(id: $0, score: 0.8, lexical: 0.8, evidence: [], shares: [])
      }, mass: 1)
    let result = Continuation.leading([3, 4], in: ranking)
    #expect(result.passages.map(\.id) == [3, 4, 5])
    #expect(result.passages.map(\.score) == [0.8, 0.8, 0.8])
  }

  @Test func theStepAskedForIsQuoted() {
    let second = knowledge.answer(to: "what are the steps of pouring", "and the second step?")
    #expect(second.passages.first?.text == "Add leaves.")
  }
}
