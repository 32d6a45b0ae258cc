import Testing

@testable import Answering

/// The same question gives the same answer, whoever asks it and when.
@Suite struct SameAnswerTests {
  private let questions: [String]

  init() throws {
    let random = RandomQuestions.make(count: 40, seed: 7, knowledge: try Asked.bundled.get())
    questions = try JudgedFile.lines().prefix(60).map(\.question) + random
  }

  private static func answers(_ questions: [String], from knowledge: KnowledgeBase) -> [Answer] {
    questions.map { knowledge.answer(to: $0, options: AnswerOptions(explains: true)) }
  }

  @Test func askedTwice() throws {
    let knowledge = try Asked.bundled.get()
    #expect(
      Self.answers(questions, from: knowledge) == Self.answers(questions, from: knowledge))
  }

  @Test func askedOfAnotherKnowledgeBase() throws {
    let first = Self.answers(questions, from: try Asked.bundled.get())
    #expect(Self.answers(questions, from: try KnowledgeBase.bundled()) == first)
  }

  @Test func askedInAnotherOrder() throws {
    let knowledge = try KnowledgeBase.bundled()
    let backwards = Self.answers(questions.reversed(), from: knowledge)
    #expect(Array(backwards.reversed()) == Self.answers(questions, from: try Asked.bundled.get()))
  }

  @Test func askedBySeveralTasksAtOnce() async throws {
    // A fresh one, so that the tasks also race for what is worked out only when first needed.
    let knowledge = try KnowledgeBase.bundled()
    let questions = questions
    let all = await withTaskGroup(of: [Answer].self) { group in
      for _ in 0..<4 { group.addTask { Self.answers(questions, from: knowledge) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let expected = Self.answers(questions, from: try Asked.bundled.get())
    #expect(all.allSatisfy { $0 == expected })
  }
}
