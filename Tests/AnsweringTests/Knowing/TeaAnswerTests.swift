import Answering
import Testing

/// Whole answers about a guide that can be ranked in the head.
@Suite struct TeaAnswerTests {
  private func ask(_ questions: String...) -> Answer {
    var conversation = Conversation()
    var answer = Answer(question: "", kind: .other, outcome: .unanswered, summary: "")
    for question in questions {
      answer = TeaGuide.knowledge.answer(question, in: &conversation)
    }
    return answer
  }

  @Test func theSentenceWithTheWordLeads() throws {
    // “green” stands in one sentence only.
    let lead = try #require(ask("what about green tea").passages.first)
    #expect(lead.text == "Green tea needs cooler water.")
    #expect(lead.section == ["Water"])
    #expect(lead.lines == 3...3)
  }

  @Test func aPhrasingLeadsToItsSection() throws {
    // “steep” stands in no sentence, but the author asks with it.
    let answer = ask("how long should it steep")
    #expect(answer.outcome == .answered)
    #expect(answer.passages.first?.text == "Black tea brews for three to five minutes.")
  }

  @Test func whatTheGuideDoesNotHaveIsNamed() {
    let answer = ask("can I have it with diabetes")
    #expect(answer.outcome == .unanswered)
    #expect(answer.missing == ["diabetes"])
    #expect(answer.passages.isEmpty)
  }

  @Test func halfAnAnswerIsPartial() {
    let answer = ask("is milk or insulin fine with black tea")
    #expect(answer.outcome == .partial)
    #expect(answer.missing == ["insulin"])
    #expect(answer.passages.first?.text == "Milk is fine with black tea.")
  }

  @Test func adviceAgainstIsNoYes() {
    // Caffeine is the very thing that the guide advises against.
    let answer = ask("is tea ok with caffeine")
    #expect(answer.verdict == .no)
    #expect(answer.passages.first?.role == .caution)
  }

  @Test func aFollowUpTakesOverWhatItLacks() {
    let answer = ask("is milk fine with black tea", "what about caffeine?")
    // “milk” is the first of the old things, “black” the last, which is what is replaced.
    #expect(answer.readAs == "is milk fine with caffeine tea")
    #expect(answer.passages.contains { $0.section == ["Caffeine"] })
  }

  @Test func aQuestionThatStandsAloneTakesNothingOver() {
    let alone = ask("how should I keep tea dry")
    let after = ask("is milk fine with black tea", "how should I keep tea dry")
    #expect(after.passages == alone.passages)
    #expect(after.readAs == nil)
  }

  @Test func withoutContextEveryQuestionStandsAlone() {
    var conversation = Conversation()
    let options = AnswerOptions(usesContext: false)
    _ = TeaGuide.knowledge.answer("is milk fine", in: &conversation, options: options)
    let answer = TeaGuide.knowledge.answer("and then?", in: &conversation, options: options)
    #expect(answer.readAs == nil)
  }

  @Test func greetingsAreAnsweredWithoutAQuote() {
    for question in ["hello", "thanks!", "who are you", "are you a doctor", "what can you do?"] {
      let answer = ask(question)
      #expect(answer.outcome == .conversational, "\(question)")
      #expect(answer.passages.isEmpty)
    }
  }

  @Test func twoQuestionsOnALineGetBothLeads() {
    let answer = ask("how long does black tea brew and where do I keep it dry?")
    let sections = answer.passages.prefix(2).map(\.section)
    #expect(sections == [["Brewing"], ["Storage"]])
  }

  @Test func theLimitOfPassagesHolds() {
    var conversation = Conversation()
    for limit in 1...4 {
      let answer = TeaGuide.knowledge.answer(
        "black tea water milk", in: &conversation, options: AnswerOptions(passages: limit))
      #expect(answer.passages.count <= limit)
    }
  }

  @Test func moreGivesWhatWasNotQuoted() {
    var conversation = Conversation()
    let options = AnswerOptions(passages: 1)
    let first = TeaGuide.knowledge.answer("black tea", in: &conversation, options: options)
    let more = TeaGuide.knowledge.morePassages(in: &conversation, options: options)
    #expect(more.count == 1)
    #expect(!first.passages.contains { quote in more.contains { $0.text == quote.text } })
  }

  @Test func anExplanationSumsToItsTotal() {
    var conversation = Conversation()
    let answer = TeaGuide.knowledge.answer(
      "how long does black tea brew", in: &conversation, options: AnswerOptions(explains: true))
    #expect(!answer.explanation.isEmpty)
    for passage in answer.explanation {
      let sum = passage.shares.reduce(0) { $0 + $1.points }
      #expect(abs(max(0, sum) - passage.total) < 1e-9)
    }
  }
}
