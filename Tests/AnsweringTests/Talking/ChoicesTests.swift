import Testing

@testable import Answering

/// A question that can be read in two ways is answered both ways, and says so.
@Suite struct ChoicesTests {
  private static let leave = KnowledgeBase(guides: [
    smallGuide(
      "Work",
      [
        SmallSection(title: "Family leave", sentences: ["You can take sixteen weeks of leave."]),
        SmallSection(title: "Sick leave", sentences: ["You can take twelve weeks of leave."]),
        SmallSection(title: "Pay", sentences: ["Pay comes on the last Friday of the month."]),
      ])
  ])
  private static let gym = KnowledgeBase(guides: [
    smallGuide(
      "Club",
      [
        SmallSection(title: "Talk", sentences: ["A boast at the bar costs you a round."]),
        SmallSection(title: "Training", sentences: ["A boost of your strength takes three weeks."]),
      ])
  ])

  @Test func mereWordsAreOfferedAsHeadings() throws {
    let answer = Self.leave.answer(to: "leave")
    #expect(answer.choices.map(\.text) == answer.passages.map { $0.section.last })
    #expect(Set(answer.choices.map(\.text)) == ["Family leave", "Sick leave"])
    #expect(answer.outcome == .answered && answer.passages.allSatisfy { $0.role == .answer })
    #expect(answer.summary.hasPrefix("This can be read in two ways"))
    for choice in answer.choices { #expect(answer.summary.contains("“\(choice.text)”")) }
  }

  @Test func aSpellingThatMayBeEitherOfTwoWordsIsReadAsBoth() {
    let answer = Self.gym.answer(to: "how about a boest")
    #expect(answer.choices == [.question("how about a boast"), .question("how about a boost")])
    #expect(answer.corrections.map(\.readAs) == ["boast", "boost"])
    #expect(answer.passages.map { $0.section.last } == ["Talk", "Training"])
    #expect(answer.question == "how about a boest" && answer.missing.isEmpty)
  }

  @Test func whoAsksForOneQuoteOrHasChosenIsNotAskedBack() {
    #expect(Self.leave.answer(to: "leave", options: AnswerOptions(passages: 1)).choices.isEmpty)
    var chosen = AnswerOptions()
    chosen.offersChoices = false
    #expect(Self.leave.answer(to: "leave", options: chosen).choices.isEmpty)
    #expect(Self.gym.answer(to: "how about a boest", options: chosen).choices.isEmpty)
  }

  @Test func whoAsksSeveralThingsAtOnceIsNotAskedBack() {
    #expect(!Self.leave.answer(to: "leave").choices.isEmpty)
    let answer = Self.leave.answer(to: "leave? when does pay come?")
    #expect(answer.choices.isEmpty && !answer.summary.contains("two ways"))
  }

  @Test func aFollowUpSaysWhatItIsAbout() {
    let answer = Self.leave.answer(to: "when does pay come", "and leave?")
    #expect(answer.choices.isEmpty && answer.outcome == .answered)
  }

  @Test func judgedQuestionsAreSeldomAskedBack() throws {
    let knowledge = try KnowledgeBase.bundled()
    let lines = try JudgedFile.lines().filter(\.context.isEmpty)
    let offered = lines.count { !knowledge.answer(to: $0.question).choices.isEmpty }
    #expect(offered * 45 < lines.count)
  }
}
