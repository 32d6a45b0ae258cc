import Guides
import Testing

@testable import Answering

/// What is true of every answer, whatever was asked of the bundled guide.
@Suite struct AnswerPropertyTests {
  private let asked: [Asked]
  private let knowledge: KnowledgeBase

  init() throws {
    asked = try Asked.all.get()
    knowledge = try Asked.bundled.get()
  }

  @Test func everyOutcomeOccurs() {
    // Else the properties below would hold of nothing.
    let outcomes = Set(asked.map(\.answer.outcome))
    #expect(outcomes.isSuperset(of: [.answered, .partial, .unanswered]))
  }

  @Test func quotesGoWithTheOutcome() {
    for one in asked {
      let answer = one.answer
      let quotes = answer.outcome == .answered || answer.outcome == .partial
      #expect(answer.passages.isEmpty != quotes, "\(one.question)")
      if !quotes { #expect(answer.verdict == nil && answer.notice == nil, "\(one.question)") }
    }
  }

  @Test func whatIsMissingGoesWithTheOutcome() {
    for one in asked {
      switch one.answer.outcome {
      case .answered, .conversational: #expect(one.answer.missing.isEmpty, "\(one.question)")
      case .partial: #expect(!one.answer.missing.isEmpty, "\(one.question)")
      case .unanswered: break
      }
      #expect(one.answer.missing.allSatisfy { !$0.isEmpty }, "\(one.question)")
    }
  }

  @Test func whatIsMissingWasTyped() {
    // A question may be missing as a whole, and an amount is put together with its unit.
    for one in asked where one.isOne {
      for missing in one.answer.missing {
        let words = missing.split(separator: " ").map(String.init)
        #expect(words.allSatisfy(one.question.contains), "\(one.question): \(missing)")
      }
    }
  }

  @Test func theQuestionIsGivenBackAsTyped() {
    for one in asked {
      #expect(one.answer.question == one.question)
      #expect(one.answer.readAs != one.question)
    }
  }

  @Test func onlyYesNoQuestionsHaveAVerdict() {
    for one in asked where one.isOne && one.answer.verdict != nil {
      #expect(one.answer.kind == .yesNo, "\(one.question)")
    }
  }

  @Test func thereIsAlwaysASummaryOfOneLine() {
    for one in asked {
      #expect(!one.answer.summary.isEmpty && !one.answer.summary.contains("\n"))
    }
  }

  @Test func seeAlsoNamesOtherSectionsOfTheGuide() {
    let paths = Set(knowledge.guides.flatMap(\.sections).map(\.path))
    for one in asked {
      #expect(paths.isSuperset(of: one.answer.seeAlso), "\(one.question)")
      #expect(Set(one.answer.seeAlso).count == one.answer.seeAlso.count)
      guard one.isOne else { continue }
      let quoted = one.answer.passages.map(\.section)
      #expect(one.answer.seeAlso.allSatisfy { !quoted.contains($0) }, "\(one.question)")
    }
  }

  @Test func aCorrectionWasTypedAndIsAnotherWord() {
    for one in asked {
      for correction in one.answer.corrections {
        #expect(one.question.contains(correction.typed), "\(one.question)")
        #expect(correction.typed != correction.readAs)
      }
      if !one.answer.corrections.isEmpty { #expect(one.answer.readAs != nil) }
    }
  }

  @Test func explanationsSumToTheirTotals() {
    let options = AnswerOptions(explains: true)
    for one in asked {
      let answer = knowledge.answer(to: one.question, options: options)
      for passage in answer.explanation {
        let sum = passage.shares.reduce(0) { $0 + $1.points }
        #expect(abs(sum - passage.total) < 1e-9, "\(one.question)")
      }
      #expect(answer.explanation.count >= min(1, answer.passages.count), "\(one.question)")
    }
  }

  @Test(arguments: [1, 2, 5])
  func theLimitOfPassagesHolds(limit: Int) {
    for one in asked.prefix(100) {
      let answer = knowledge.answer(to: one.question, options: AnswerOptions(passages: limit))
      #expect(answer.passages.count <= limit, "\(one.question)")
    }
  }

  @Test func theNoticeIsTheGuides() {
    let notice = knowledge.guides.first?.metadata.notice
    #expect(notice != nil)
    for one in asked where !one.answer.passages.isEmpty { #expect(one.answer.notice == notice) }
  }
}
