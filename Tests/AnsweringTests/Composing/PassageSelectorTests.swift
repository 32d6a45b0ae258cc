import Testing

@testable import Answering

/// Rankings of the tea guide's passages written out, so that only the choice is tested.
@Suite struct PassageSelectorTests {
  private func select(
    _ scores: [(id: Int, score: Double)], for question: String, limit: Int = 3,
    shares: Double = 1
  ) -> [Int] {
    let tea = TeaGuide.knowledge
    let reading = tea.reading(of: question)
    let passages = scores.map { id, score in
      RankedPassage(
        id: id, score: score, lexical: score, evidence: [],
        shares: reading.concepts.map { _ in shares })
    }
    let selector = PassageSelector(library: tea.library, reading: reading, limit: limit)
    return selector.select(
      from: PassageRanking(passages: passages, mass: 1)
    ).map(\.id)
  }

  @Test func theBestLeads() {
    #expect(select([(6, 1)], for: "tin") == [6])
    #expect(select([], for: "tin").isEmpty)
  }

  @Test func otherSectionsComeBeforeMoreOfTheSame() {
    // 0 and 1 stand in one section, 5 in another; “zebra” is none of their words.
    let floor = PassageSelector.sameSectionFloor
    #expect(select([(0, 1), (1, floor), (5, 0.7)], for: "zebra", limit: 2) == [0, 5])
    #expect(select([(0, 1), (1, floor), (5, 0.7)], for: "zebra") == [0, 5, 1])
    #expect(select([(0, 1), (1, floor - 0.01), (5, 0.7)], for: "zebra") == [0, 5])
  }

  @Test func besideAPassageThatNamesTheThingOneMustNameItOrBeGood() {
    // Passages 0 and 1 hold water, 5 does not.
    let floor = PassageSelector.strangeFloor
    #expect(select([(0, 1), (5, floor)], for: "water") == [0, 5])
    #expect(select([(0, 1), (5, floor - 0.01)], for: "water") == [0])
    #expect(select([(0, 1), (1, 0.3), (5, floor - 0.01)], for: "water") == [0, 1])
  }

  @Test func tooLittleIsNotWorthShowing() {
    let vague = PassageSelector.vagueFloor
    #expect(select([(0, 1), (5, vague - 0.01)], for: "zebra") == [0])
    #expect(select([(0, 1), (5, vague)], for: "zebra") == [0, 5])
    let floor = PassageSelector.floor
    #expect(select([(0, 1), (5, floor - 0.01)], for: "water milk") == [0])
    #expect(select([(0, 1), (5, floor)], for: "water milk") == [0, 5])
  }

  @Test func whatIsNotMetYetComesFirst() {
    // Passage 6 is better, but only passage 4 holds the second thing asked about.
    #expect(select([(5, 1), (6, 0.9), (4, 0.5)], for: "milk caffeine", limit: 2) == [5, 4])
  }

  @Test func aWarningOfTheThingBelongsToAReassurance() {
    // 4 warns of caffeine, however low it ranks.
    #expect(
      select([(2, 1), (5, 0.9), (6, 0.8), (4, 0.1)], for: "can I have caffeine", limit: 3)
        .contains(4))
    // Who asks for something else is not warned of it.
    #expect(!select([(2, 1), (5, 0.9), (4, 0.1)], for: "can I have milk").contains(4))
    #expect(!select([(2, 1), (5, 0.9), (4, 0.1)], for: "what is caffeine", limit: 2).contains(4))
  }

  @Test func theLimitHolds() {
    let all = (0...6).map { (id: $0, score: 1.0) }
    for limit in 1...8 {
      let chosen = select(all, for: "can I have caffeine with milk", limit: limit)
      #expect(chosen.count <= limit)
      #expect(Set(chosen).count == chosen.count)
    }
  }
}
