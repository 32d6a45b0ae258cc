import Guides
import Testing

@testable import Answering

/// What is no question to the guide is answered from what is known of the guide and the conversation.
@Suite struct TalkRepliesTests {
  private static let guide: Guide = {
    var guide = smallGuide(
      "Tea",
      [
        SmallSection(title: "Brewing", sentences: ["Green tea brews for two minutes."]),
        SmallSection(title: "Keeping", sentences: ["Tea keeps for two years in a closed tin."]),
      ])
    guide.metadata.author = "A. Leaf"
    guide.metadata.updated = "2026-01-02"
    guide.metadata.urgent = "Ring the fire brigade."
    guide.metadata.notice = "No advice."
    return guide
  }()
  private let knowledge = KnowledgeBase(guides: [guide])

  @Test(arguments: [
    ("who wrote this guide", "A. Leaf"), ("when was this guide updated", "2026-01-02"),
    ("what topics are there", "“Brewing”, “Keeping”"),
    ("how many sections are there", "2 sections and 2 passages"),
    ("hello", "Ask me anything about “Tea”"),
  ])
  func isToldFromTheGuide(line: String, words: String) {
    let answer = knowledge.answer(to: line)
    #expect(answer.outcome == .conversational)
    #expect(answer.summary.contains(words), "\(answer.summary)")
    #expect(answer.passages.isEmpty && answer.notice == nil)
  }

  @Test func whatWasSaidIsSaidAgainWithItsPlace() {
    let question = "how long does green tea brew"
    let answer = knowledge.answer(to: question)
    #expect(knowledge.answer(to: question, "can you repeat that").summary == answer.summary)
    let place = knowledge.answer(to: question, "where does it say that").summary
    #expect(place == "In small.md, under “Brewing” line 2.")
    #expect(knowledge.answer(to: "where does it say that").summary == TalkWords.nothingSaid)
  }

  @Test func anAlarmShowsTheAuthorsLineAndNoQuote() {
    for line in ["the kitchen is on fire", "I cant breathe"] {
      let answer = knowledge.answer(to: line)
      #expect(answer.summary == "Ring the fire brigade.")
      #expect(answer.passages.isEmpty)
    }
    let other = KnowledgeBase(guides: [smallGuide("Tea", [SmallSection(title: "Tea")])])
    #expect(other.answer(to: "I cant breathe").summary == TalkWords.emergency)
  }

  @Test func aTypedMoreKeepsTheNotice() {
    let answer = knowledge.answer(
      to: "tea", "more", options: AnswerOptions(passages: 1))
    #expect(!answer.passages.isEmpty)
    #expect(answer.notice == "No advice.")
  }
}
