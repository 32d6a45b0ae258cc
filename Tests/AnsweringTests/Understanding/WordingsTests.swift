import Retrieval
import Testing
import TextAnalysis

@testable import Answering

@Suite struct WordingsTests {
  private var lexicon: Lexicon { TeaGuide.knowledge.reader.lexicon }

  private func word(_ text: String) throws -> QuestionWord {
    try #require(TeaGuide.knowledge.words(of: text).first)
  }

  private func expansion(_ target: String, _ relation: SynonymRelation) -> Expansion {
    Expansion(length: 1, target: [target], relation: relation, line: 1, file: "own")
  }

  @Test func aDirectWordOutranksARemoteOne() {
    let worths = [
      Wordings.Worth.exact, Wordings.Worth.joined, Wordings.Worth.derived, Wordings.Worth.equal,
      Wordings.Worth.oneWay, Wordings.Worth.kind, Wordings.Worth.part,
    ]
    #expect(worths == worths.sorted(by: >))
    #expect(Set(worths).count == worths.count)
  }

  @Test func whatTheGuideDoesNotHaveIsNoWay() throws {
    var ways = Wordings(lexicon: lexicon)
    ways.addExact(try word("insulin"))
    ways.add(expansion("insulin", .equal))
    #expect(ways.isEmpty)
  }

  @Test func theSameTermsCountOnce() throws {
    var ways = Wordings(lexicon: lexicon)
    ways.addExact(try word("milk"))
    ways.add(expansion("milk", .equal))
    let concept = ways.concept(typed: "milk", span: 0..<1, words: [try word("milk")])
    #expect(concept?.alternatives.count == 1)
    #expect(concept?.reading == .exact)
  }

  @Test func aClassIsDroppedWhereTheThingItselfIsThere() throws {
    var ways = Wordings(lexicon: lexicon)
    ways.add(expansion("water", .kind))
    ways.add(expansion("milk", .equal))
    let concept = ways.concept(typed: "x", span: 0..<1, words: [try word("zyxomil")])
    #expect(concept?.reading == .synonym)
    #expect(concept?.wordings == ["milk"])
    #expect(concept?.isRequired == false)
  }

  @Test func aPartDoesNotMakeTheWholeKnown() throws {
    var ways = Wordings(lexicon: lexicon)
    ways.addPart(try word("milk"))
    let concept = ways.concept(typed: "milk foam", span: 0..<2, words: [try word("milk")])
    #expect(concept?.reading == .unknown)
    #expect(concept?.alternatives.map(\.weight) == [Wordings.Worth.part])
  }

  @Test func genericWordsThatTheGuideDoesNotHaveAreNoConcept() throws {
    let ways = try word("really")
    var wordings = Wordings(lexicon: lexicon)
    #expect(wordings.concept(typed: "really", span: 0..<1, words: [ways]) == nil)
  }
}
