import Testing

@testable import Answering

/// A question that is whole by itself is not read with words of the turn before.
@Suite struct GoingOnTests {
  private func readAs(_ questions: [String]) throws -> String? {
    var conversation = Conversation()
    let knowledge = try Asked.bundled.get()
    var last: Answer?
    for question in questions { last = knowledge.answer(question, in: &conversation) }
    return last?.readAs
  }

  @Test(
    "whole questions", arguments: ["what is collagen", "when is easter", "how much does it cost"])
  func wholeQuestionsStandAlone(question: String) throws {
    #expect(try readAs(["does it hurt", question]) == nil)
  }

  @Test(
    "questions that need the turn before",
    arguments: [("does it hurt", "and for how long"), ("can i wear makeup", "and when")])
  func othersGoOn(first: String, then: String) throws {
    #expect(try readAs([first, then]) != nil)
  }
}
