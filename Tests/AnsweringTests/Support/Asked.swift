import Testing
import Understanding

@testable import Answering

/// Questions with their answers, asked once for all properties.
struct Asked: Sendable {
  var question: String
  var answer: Answer

  static let bundled = Result { try KnowledgeBase.bundled() }

  /// Every judged question after its context, and random ones in one long conversation.
  static let all: Result<[Asked], any Error> = Result {
    let knowledge = try bundled.get()
    var asked: [Asked] = []
    for line in try JudgedFile.lines() {
      var conversation = Conversation()
      for question in line.context + [line.question] {
        asked.append(
          Asked(
            question: question,
            answer: knowledge.answer(
              question, in: &conversation, options: AnswerOptions(explains: true))))
      }
    }
    var conversation = Conversation()
    for question in RandomQuestions.make(count: 300, seed: 20_260_727, knowledge: knowledge) {
      asked.append(
        Asked(
          question: question,
          answer: knowledge.answer(
            question, in: &conversation, options: AnswerOptions(explains: true))))
    }
    return asked
  }

  /// Whether the line holds one question only, so that its scores can be compared.
  var isOne: Bool { LineSplitter.questions(in: question).count == 1 }
}
