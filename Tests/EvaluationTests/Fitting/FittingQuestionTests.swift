import Answering
import Guides
import Testing

@testable import Evaluation

@Suite struct FittingQuestionTests {
  private static func guide(
    _ number: Int, questions: [JudgedQuestion], text: String = "# Bread\n\nIt bakes for an hour.\n"
  ) throws -> FittingGuide {
    let guide = try GuideReader.read(Array(text.utf8), file: "g\(number).md")
    return FittingGuide(
      number: number, subject: KnowledgeUnderTest(KnowledgeBase(guides: [guide]), texts: []),
      files: [QuestionFile(name: "g\(number)", questions: questions)], weight: 1)
  }

  private static func question(_ id: String, after context: [String] = []) -> JudgedQuestion {
    JudgedQuestion(
      id: id, context: context, question: "\(id)?", kind: .answerable,
      gold: .sections(right: ["bread"], needs: nil))
  }

  private static let standing = (0..<8).map { question("q\($0)") }

  @Test func whatStandsAloneIsAskedAgainAfterAnUnrelatedTurn() throws {
    let guide = try Self.guide(0, questions: Self.standing)
    let asked = FittingQuestion.questions(for: guide, among: [guide])
    #expect(asked.filter { $0.setting == .asJudged }.count == 8)
    let after = asked.filter { $0.setting == .afterUnrelated }
    #expect(after.count == 8)
    #expect(after.first?.context == ["q3?"])
    #expect(after.allSatisfy { $0.context != [$0.question.question] })
  }

  @Test func aSmallSetGivesNoUnrelatedTurns() throws {
    let guide = try Self.guide(0, questions: Array(Self.standing.prefix(7)))
    let asked = FittingQuestion.questions(for: guide, among: [guide])
    #expect(asked.allSatisfy { $0.setting == .asJudged })
  }

  @Test func whatGoesOnIsAskedByItselfToo() throws {
    let guide = try Self.guide(0, questions: [Self.question("why", after: ["q0?"])])
    let asked = FittingQuestion.questions(for: guide, among: [guide])
    #expect(asked.map(\.setting) == [.asJudged, .alone])
    #expect(asked.map(\.context) == [["q0?"], []])
  }

  @Test func questionsOfOtherGuidesHaveNoAnswer() throws {
    let guides = [
      try Self.guide(0, questions: [Self.question("own")]),
      try Self.guide(1, questions: Self.standing),
    ]
    let elsewhere = FittingQuestion.questions(for: guides[0], among: guides)
      .filter { $0.setting == .elsewhere }
    #expect(elsewhere.count == 8)
    #expect(elsewhere.allSatisfy { $0.question.kind == .offTopic && !$0.question.kind.hasAnswer })
  }

  @Test func aGuideIsReadWithoutItsPhrasings() throws {
    let text = "# Bread\n<!-- asked as: how long? -->\n\nIt bakes for an hour.\n"
    let plain = try Self.guide(0, questions: [])
    #expect(plain.subject.withoutPhrasings() == nil)
    let phrased = try Self.guide(0, questions: [], text: text)
    let bare = phrased.subject.withoutPhrasings()?.knowledge.guides
    #expect(bare.map { $0.allSatisfy { $0.sections.allSatisfy(\.phrasings.isEmpty) } } == true)
  }
}
