import Testing
import Understanding

@testable import Answering

/// Several words that mean one thing are read as that, before each is read by itself.
@Suite struct PhraseReadingTests {
  private let knowledge: KnowledgeBase

  init() throws {
    knowledge = try smallKnowledge(of: [
      "A child who has vomited stays at home.", "Bring lunch in a bag that can be thrown away.",
      "We refund the fee.", "Members may sign up online.", "Register at the desk.",
    ])
  }

  private func alternatives(_ word: String, in question: String) -> [String: Float] {
    let words = knowledge.chooser.read(question).own.words
    let alternatives = words.first { $0.typed == word }?.alternatives ?? []
    return Dictionary(alternatives.map { ($0.wording, $0.strength) }) { max($0, $1) }
  }

  @Test func anInflectedPhraseGoesBeforeItsWords() throws {
    let threw = alternatives("threw", in: "he threw up in the night")
    let vomit = try #require(threw["vomit"])
    #expect(vomit > (threw["threw"] ?? 0))
    // By itself the word is what it says.
    #expect(alternatives("threw", in: "he threw it")["threw"] == 1)
  }

  @Test func smallWordsInsideAPhraseArePassedOver() {
    #expect(alternatives("money", in: "do i get my money back")["refund"] != nil)
    #expect(alternatives("money", in: "do i get money back")["refund"] != nil)
  }

  @Test func aPhraseThatTheGuideHasStandsForItself() throws {
    let sign = alternatives("sign", in: "where do i sign up")
    #expect(sign["sign up"] == 1)
    let register = try #require(sign["register"])
    #expect(register < 1)
  }

  @Test func aPhraseDoesNotReachOverAPause() {
    #expect(alternatives("threw", in: "he threw, up in the hall")["vomit"] == nil)
  }

  @Test func whatIsNearAWordStandsBackWhereTheGuideHasTheWord() throws {
    let guide = try smallKnowledge(of: ["Not in pregnancy.", "Consult a doctor.", "Ask a midwife."])
    let other = try smallKnowledge(of: ["Consult a doctor.", "Ask a midwife."])
    func strength(of wording: String, in knowledge: KnowledgeBase) -> Float? {
      let words = knowledge.chooser.read("i am pregnant").own.words
      return words.last?.alternatives.first { $0.wording == wording }?.strength
    }
    let (beside, alone) = (
      try #require(strength(of: "midwife", in: guide)),
      try #require(strength(of: "midwife", in: other))
    )
    #expect(beside == alone / 2)
  }
}
