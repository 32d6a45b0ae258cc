import Retrieval
import Testing

@testable import Answering

@Suite struct QueryBuilderTests {
  private let weights = EvidenceWeights()
  private let way = Query.Alternative(terms: ["milk"], weight: 1, relation: "exact")

  private func concept(_ role: Concept.Role, known: Bool = true, required: Bool = false) -> Concept
  {
    Concept(
      typed: "milk", span: 0..<1, reading: known ? .exact : .unknown, role: role,
      alternatives: known ? [way] : [], wordings: known ? ["milk"] : [], isRequired: required)
  }

  private func weight(of concept: Concept) -> Double? {
    QueryBuilder(weights: weights).passageQuery([concept]).groups.first?.weight
  }

  @Test func aConceptWeighsByItsRole() {
    #expect(weight(of: concept(.specific)) == weights.specific)
    #expect(weight(of: concept(.aspect)) == weights.aspect)
    #expect(weight(of: concept(.passing)) == weights.passing)
    #expect(weight(of: concept(.subject)) == weights.subject)
    #expect(weights.specific > weights.aspect && weights.aspect > weights.passing)
    #expect(weights.passing > weights.subject)
  }

  @Test func whatTheGuideDoesNotHaveWeighsByWhetherItMatters() {
    #expect(weight(of: concept(.specific, known: false)) == weights.unmet)
    #expect(weight(of: concept(.specific, known: false, required: true)) == 1)
  }

  @Test func aGroupForEachConceptInOrder() {
    let reading = TeaGuide.knowledge.reading(of: "is milk fine with caffeine or insulin")
    let query = QueryBuilder(weights: weights).passageQuery(reading.concepts)
    #expect(query.groups.map(\.label) == reading.concepts.map(\.typed))
    #expect(query.groups.map(\.alternatives) == reading.concepts.map(\.alternatives))
  }

  @Test func phrasingsAreComparedByEveryWord() {
    let tea = TeaGuide.knowledge
    let reading = tea.reading(of: "how long should my milk really steep")
    let query = QueryBuilder(weights: weights).phrasingQuery(reading, library: tea.library)
    #expect(query.groups.count == reading.words.count)
    #expect(Set(query.groups.map(\.label)) == Set(reading.words.map(\.typed)))
    let weightOf = Dictionary(uniqueKeysWithValues: query.groups.map { ($0.label, $0.weight) })
    // A thing tells more than a word that any question has.
    #expect((weightOf["milk"] ?? 0) > (weightOf["my"] ?? 1))
    #expect(query.groups.allSatisfy { $0.weight > 0 })
  }

  @Test func whatIsCarriedHasNoWordsOfItsOwn() {
    let tea = TeaGuide.knowledge
    let reading = tea.reading(of: "why is that?", after: "is milk fine")
    let query = QueryBuilder(weights: weights).phrasingQuery(reading, library: tea.library)
    let milk = query.groups.first { $0.label == "milk" }
    #expect(milk?.alternatives == reading.concepts.first { $0.typed == "milk" }?.alternatives)
  }
}
