import Guides
import Testing

@testable import Answering

/// The line that a person sees first is an answer.
@Suite struct SummaryTests {
  private func summary(_ question: String, _ markdown: String) throws -> String {
    var conversation = Conversation()
    let knowledge = KnowledgeBase(
      guides: [try GuideReader.read(Array(markdown.utf8), file: "small.md")])
    return knowledge.answer(question, in: &conversation).summary
  }

  @Test func aQuestionOfTheGuideIsNoAnswer() throws {
    let hens = "1. Can I keep hens?\n\n   No. Bees are fine.\n"
    #expect(try !summary("can i keep hens", hens).contains("?"))
  }

  @Test func commandsAreNotRunTogether() throws {
    let build = "# Build\n\nTo build it:\n\n```\nmake\nmake install\n```\n"
    #expect(try summary("how do i build it", build) == "To build it:")
  }
}
