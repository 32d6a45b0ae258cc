import Evaluation
import Foundation
import Testing

@Suite struct OffTopicFileTests {
  @Test func aQuestionALine() throws {
    let text = "# everyday\nis pluto a planet\n\nWhy?\r\n"
    let questions = try OffTopicFile.questions(bytes: Array(text.utf8), path: "off.txt")
    #expect(questions.map(\.id) == ["off-topic:2", "off-topic:4"])
    #expect(questions.map(\.question) == ["is pluto a planet", "Why?"])
    #expect(questions.allSatisfy { $0.kind == .offTopic && $0.style == "everyday" })
  }

  @Test func quotesOfThemAreCountedApart() {
    let question = judged(.offTopic)
    #expect(Metric.quotedOffTopic.measure(trial(question, shows: ["a"])) == earned)
    #expect(Metric.quotedOffTopic.measure(trial(question)) == lost)
    #expect(Metric.quotedUnanswerable.measure(trial(question, shows: ["a"])) == .doesNotApply)
    #expect(Metric.quotesBelong.measure(trial(question, shows: ["a"])) == .doesNotApply)
    #expect(Metric.honest.measure(trial(question)) == .doesNotApply)
  }

  @Test func thereAreFortyDifferentOnes() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = tests.appending(path: "Judged/off-topic.txt").path
    let questions = try OffTopicFile.questions(path: path).map { $0.question.lowercased() }
    #expect(questions.count == 40)
    #expect(Set(questions).count == 40)
  }
}
