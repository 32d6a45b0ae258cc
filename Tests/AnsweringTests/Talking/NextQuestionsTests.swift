import Guides
import Testing

@testable import Answering

/// What may be asked next is sure to be answered, with something that was not quoted yet.
@Suite struct NextQuestionsTests {
  private func next(_ count: Int, after questions: String...) -> [String] {
    next(count, after: questions, in: Self.knowledge)
  }

  private func next(
    _ count: Int, after questions: [String], in knowledge: KnowledgeBase
  ) -> [String] {
    var conversation = Conversation()
    var last: Answer?
    for question in questions {
      last = knowledge.answer(
        question, in: &conversation, options: AnswerOptions(passages: 1, usesContext: false))
    }
    guard let last else { return [] }
    return knowledge.nextQuestions(
      count, after: last, in: conversation, asked: questions,
      options: AnswerOptions(passages: 1, usesContext: false))
  }

  private static let knowledge = KnowledgeBase(guides: [
    smallGuide(
      "Tea",
      [
        SmallSection(
          title: "Brewing", phrasings: ["how long does green tea brew"],
          sentences: ["Green tea brews for two minutes."]),
        SmallSection(
          title: "How warm does the water have to be?",
          sentences: ["Green tea wants water of seventy degrees."]),
        SmallSection(
          title: "Keeping",
          phrasings: [
            "green tea, tin, cupboard", "how do I keep green tea", "where does a zebra live",
          ],
          sentences: ["Keep green tea in a closed tin."]),
        SmallSection(title: "Trade", sentences: ["Green tea came to Europe by sea."]),
      ])
  ])

  @Test func areTheAuthorsPhrasingsAndHeadingsThatAsk() {
    let questions = next(3, after: "how long does green tea brew")
    #expect(
      Set(questions) == ["How warm does the water have to be?", "how do I keep green tea"])
    #expect(next(1, after: "how long does green tea brew").count == 1)
  }

  @Test func areNeverWhatWasAskedOrQuoted() {
    let asked = ["how do I keep green tea?", "how long does green tea brew"]
    #expect(
      next(3, after: asked, in: Self.knowledge) == ["How warm does the water have to be?"])
  }

  @Test func areNoneWhereNothingWasQuoted() {
    #expect(next(3, after: "how tall is a giraffe") == [])
    #expect(next(3, after: "hello") == [])
  }

  @Test func areAllAnsweredByTheBundledGuide() throws {
    let knowledge = try KnowledgeBase.bundled()
    var offered = 0
    for line in try JudgedFile.lines().filter({ $0.context.isEmpty }).prefix(60) {
      let questions = next(3, after: [line.question], in: knowledge)
      #expect(questions.count <= 3 && Set(questions).count == questions.count)
      for question in questions {
        offered += 1
        #expect(question != line.question)
        let answer = knowledge.answer(to: question)
        #expect(answer.outcome == .answered, "\(question) after \(line.question)")
        #expect((answer.passages.first?.score ?? 0) >= 0.5)
      }
    }
    #expect(offered > 60)
  }

  @Test func areNoHeadingsThatAskNothing() {
    for heading in ["Permanent marks, lasting damage", "recovery time", "price list", "lasting"] {
      #expect(!KnowledgeBase.asks(heading), "\(heading)")
    }
    for question in ["how long does it last", "Zebras?", "can I drive", "so what is in it"] {
      #expect(KnowledgeBase.asks(question), "\(question)")
    }
    let knowledge = KnowledgeBase(guides: [
      smallGuide(
        "Needles",
        [
          SmallSection(
            title: "Session", phrasings: ["how long does a session take"],
            sentences: ["A session takes an hour."]),
          SmallSection(
            title: "Marks", phrasings: ["Permanent marks, lasting damage"],
            sentences: ["Permanent marks and lasting damage are rare."]),
        ])
    ])
    #expect(next(3, after: ["how long does a session take"], in: knowledge) == [])
    #expect(!knowledge.exampleQuestions(3).contains("Permanent marks, lasting damage"))
  }

  @Test func areOfTheSectionOrItsNeighboursFirst() {
    let herbs = ["mint", "sage", "thyme", "anise", "basil", "clove"]
    let knowledge = KnowledgeBase(guides: [
      smallGuide(
        "Herbs",
        herbs.map {
          SmallSection(
            title: "About " + $0, phrasings: ["how do I grow \($0)"],
            sentences: ["Grow \($0) in a pot of clay."])
        })
    ])
    #expect(
      next(2, after: ["how do I grow thyme"], in: knowledge)
        == ["how do I grow anise", "how do I grow basil"])
    // Where all of these were asked, others are left.
    let near = ["sage", "thyme", "anise", "basil"].map { "how do I grow " + $0 }
    let others = next(2, after: near + ["how do I grow thyme"], in: knowledge)
    #expect(!others.isEmpty && Set(others).isDisjoint(with: near))
  }
}
