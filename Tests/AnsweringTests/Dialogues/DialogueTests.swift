import Testing

@testable import Answering

/// Questions of the bundled guide, one after the other.
@Suite struct DialogueTests {
  private let knowledge: KnowledgeBase

  init() throws { knowledge = try Asked.bundled.get() }

  @Test(arguments: [
    ("is it safe if I have rosacea", "what about eczema?", "eczema"),
    ("is it safe if I have rosacea", "and if I'm pregnant?", "pregnancy"),
    ("can it help acne scars", "and stretch marks?", "stretch marks"),
    ("can I use retinol afterwards", "and sunscreen?", "sunscreen"),
  ])
  func anEllipsisIsAboutTheNewThing(first: String, then: String, thing: String) {
    let answer = knowledge.answer(to: first, then)
    #expect(answer.outcome == .answered)
    #expect(answer.passages.contains { $0.text.lowercased().contains(thing) })
  }

  @Test func aResetForgets() {
    var conversation = Conversation()
    _ = knowledge.answer("is it safe if I have rosacea", in: &conversation)
    #expect(conversation != Conversation())
    conversation.reset()
    #expect(conversation == Conversation())
    let answer = knowledge.answer("what about eczema?", in: &conversation)
    #expect(answer == knowledge.answer(to: "what about eczema?"))
    #expect(answer.readAs == nil)
  }

  @Test func withoutContextNothingIsTakenOver() {
    let options = AnswerOptions(usesContext: false)
    for question in ["what about eczema?", "why?", "and then?", "is that normal?"] {
      #expect(
        knowledge.answer(to: "is it safe if I have rosacea", question, options: options)
          == knowledge.answer(to: question, options: options))
    }
  }

  @Test func smallTalkDoesNotInterrupt() {
    let first = "is it safe if I have rosacea"
    #expect(
      knowledge.answer(to: first, "thanks!", "what about eczema?")
        == knowledge.answer(to: first, "what about eczema?"))
  }

  @Test func aQuestionThatStandsAloneTakesNothingOver() throws {
    // Those that were judged without context stand alone; the last words of others may not.
    let openings = ["and", "or", "but", "what about", "how about", "why?", "that"]
    let alone = try JudgedFile.lines().filter { line in
      line.context.isEmpty && line.question.split(separator: " ").count >= 4
        && !openings.contains { line.question.lowercased().hasPrefix($0) }
    }
    let earlier = ["how long does the redness last", "is it safe if I have rosacea"]
    var differing: [String] = []
    for line in alone {
      var conversation = Conversation()
      for question in earlier { _ = knowledge.answer(question, in: &conversation) }
      let after = knowledge.answer(line.question, in: &conversation)
      let alone = knowledge.answer(to: line.question)
      if after.passages.first?.text != alone.passages.first?.text {
        differing.append(line.question)
      }
    }
    #expect(alone.count >= 30)
    // What was said before is evidence, so that one or the other may be taken to go on.
    #expect(
      differing.count * 10 <= alone.count, "\(differing.count) of \(alone.count): \(differing)")
  }

  @Test func moreGoesThroughTheWholeRankingOnce() {
    var conversation = Conversation()
    let first = knowledge.answer("rosacea", in: &conversation)
    var texts = first.passages.map(\.text)
    while true {
      let more = knowledge.morePassages(in: &conversation)
      guard !more.isEmpty, texts.count < 500 else { break }
      texts += more.map(\.text)
    }
    #expect(texts.count > first.passages.count && texts.count < 500)
    #expect(Set(texts).count == texts.count)
  }

  @Test func noEarlierQuestionHasNoMore() {
    var conversation = Conversation()
    #expect(knowledge.morePassages(in: &conversation).isEmpty)
  }

  @Test func aConversationRemembersOnlyTheLatestTurns() {
    var long = Conversation()
    var short = Conversation()
    for question in ["rosacea", "eczema", "pain", "cost", "redness", "sunscreen"] {
      _ = knowledge.answer(question, in: &long)
    }
    for question in ["pain", "cost", "redness", "sunscreen"] {
      _ = knowledge.answer(question, in: &short)
    }
    #expect(long.turns.map(\.question) == short.turns.map(\.question))
  }

  @Test func moreIsAQuestionToo() {
    let first = "is it safe if I have rosacea"
    let answer = knowledge.answer(to: first, "tell me more")
    #expect(answer.outcome == .answered)
    #expect(answer.readAs == "more on: " + first)
    let before = knowledge.answer(to: first).passages.map(\.text)
    #expect(!answer.passages.isEmpty)
    #expect(Set(before).isDisjoint(with: answer.passages.map(\.text)))
    // Without a question before it there is nothing to tell more of.
    #expect(knowledge.answer(to: "tell me more").readAs == nil)
  }

  @Test func aReasonIsGivenForWhatWasSaidAndNotForSomethingElse() {
    let pregnant = knowledge.answer(to: "can i have it while pregnant", "why not?")
    #expect(pregnant.summary.contains("too few studies"))
    let eczema = knowledge.answer(to: "is it safe with eczema", "why?")
    #expect(eczema.passages.contains { $0.text.contains("eczema") })
    #expect(!eczema.summary.contains("pregnancy"))
  }

  @Test func theStepsAreGoneThroughOneByOne() {
    let steps = knowledge.answer(to: "what happens in a session", "and then?")
    let later = knowledge.answer(to: "what happens in a session", "and then?", "and then?")
    #expect(steps.passages.first != later.passages.first)
  }

  @Test(arguments: ["no, I meant eczema", "I meant eczema", "sorry I meant eczema"])
  func aQuestionIsPutRight(line: String) {
    let answer = knowledge.answer(to: "is it safe if I have rosacea", line)
    #expect(answer.passages.contains { $0.text.contains("eczema") }, "\(answer.summary)")
    #expect(answer.question == line)
  }

  @Test func aDeclinedTurnHandsNothingOn() {
    #expect(
      knowledge.answer(
        to: "is it safe if I have rosacea", "what is the capital of france", "what about eczema?"
      ).passages
        == knowledge.answer(to: "is it safe if I have rosacea", "what about eczema?").passages)
  }
}
