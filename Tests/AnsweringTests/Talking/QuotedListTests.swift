import Guides
import Testing

@testable import Answering

/// “the second step” is a part of the list that was quoted last.
@Suite struct QuotedListTests {
  private static let knowledge: KnowledgeBase = {
    var guide = smallGuide(
      "Tea",
      [
        SmallSection(
          title: "How to brew green tea",
          items: ["Warm the pot.", "Add three spoons.", "Pour the water."], isOrdered: true),
        SmallSection(title: "Keeping", sentences: ["Tea keeps for two years in a closed tin."]),
      ])
    guide.metadata.notice = "No advice."
    return KnowledgeBase(guides: [guide])
  }()
  private static let steps = "how do I brew green tea"

  private func answer(_ questions: String..., usesContext: Bool = true) -> Answer {
    var conversation = Conversation()
    var last = Self.knowledge.answer(Self.steps, in: &conversation)
    for question in questions {
      last = Self.knowledge.answer(
        question, in: &conversation, options: AnswerOptions(usesContext: usesContext))
    }
    return last
  }

  @Test func theListIsQuotedWhole() {
    #expect(answer().passages.first?.text == "Warm the pot.\nAdd three spoons.\nPour the water.")
  }

  @Test(arguments: [
    (["the second step"], "Add three spoons."), (["step 3"], "Pour the water."),
    (["what is the last step"], "Pour the water."),
    (["step 1", "what comes after that"], "Add three spoons."),
    (["step 1", "next", "and then?"], "Pour the water."),
    (["step 3", "the previous step"], "Add three spoons."),
  ])
  func aPartIsQuotedAlone(lines: [String], text: String) {
    var conversation = Conversation()
    var last = Self.knowledge.answer(Self.steps, in: &conversation)
    for line in lines { last = Self.knowledge.answer(line, in: &conversation) }
    #expect(last.outcome == .answered)
    #expect(last.passages.map(\.text) == [text])
    #expect(last.summary == text)
    #expect(last.notice == "No advice.")
    #expect(last.readAs?.hasSuffix(" of: " + Self.steps) == true)
  }

  @Test func aPartHasItsNumberAndLine() {
    let quote = answer("the second step").passages.first
    #expect(quote?.firstNumber == 2)
    #expect(quote?.lines == 3...3)
  }

  @Test func whatLeadsIntoAListIsGoneOnFromToo() {
    let guide = smallGuide(
      "Tea",
      [
        SmallSection(
          title: "Brewing", sentences: ["This is how to brew green tea:"],
          items: ["Warm the pot.", "Pour the water."])
      ])
    let answer = KnowledgeBase(guides: [guide]).answer(to: Self.steps, "the second step")
    #expect(answer.passages.map(\.text) == ["Pour the water."])
    #expect(answer.passages.first?.firstNumber == nil)
  }

  @Test func nothingLeadsAwayFromTheList() {
    let knowledge = KnowledgeBase(guides: [
      smallGuide(
        "Tea",
        [
          SmallSection(
            title: "How to brew green tea", items: ["Warm the pot.", "Pour the water."]),
          SmallSection(
            title: "How long does green tea keep?", sentences: ["Green tea keeps for two years."]),
          SmallSection(title: "Where is the shop?", sentences: ["The shop is in Mill Street."]),
        ])
    ])
    var conversation = Conversation()
    let list = knowledge.answer(Self.steps, in: &conversation)
    #expect(!knowledge.nextQuestions(3, after: list, in: conversation, asked: []).isEmpty)
    let step = knowledge.answer("the second step", in: &conversation)
    #expect(knowledge.nextQuestions(3, after: step, in: conversation, asked: []) == [])
  }

  @Test func whatTheListDoesNotHaveIsSaid() {
    let none = answer("step 9")
    #expect(none.outcome == .unanswered && none.passages.isEmpty)
    #expect(none.summary == "There is no number 9; the list that was quoted has 3.")
    #expect(answer("step 3", "what comes after that").summary == "There are 3; that was the last.")
    #expect(answer("step 1", "the previous step").summary == "That was the first of 3.")
  }

  @Test func withoutAListItIsAQuestionLikeAnother() {
    #expect(Self.knowledge.answer(to: "the second step").readAs == nil)
    #expect(answer("the second step", usesContext: false).readAs == nil)
    // After the whole list, what comes next is no part of it.
    #expect(answer("what comes after that").readAs?.hasPrefix("part") != true)
  }
}
