import Answering
import Collection
import Guides

/// What the models are fitted to.
struct FittingExamples: Sendable {
  var passages = Examples(names: Feature.allCases.map(\.name))
  var outlooks = Examples(names: Outlook.names)
  var goingsOn = Examples(names: GoingOn.names)
}

/// Has guides read the questions that they are asked, and labels what the models see of them.
struct LessonReader {
  /// The guides and what they are asked.
  let asked: [(guide: FittingGuide, questions: [FittingQuestion])]
  /// The models that a guide reads with, by its number.
  let models: (Int) -> Models
  /// Whether passages are labelled, which takes longest.
  var labelsPassages = false

  /// All examples.
  var examples: FittingExamples {
    var examples = FittingExamples()
    for (guide, questions) in asked {
      let subject = guide.subject.answering(by: models(guide.number))
      let pieces = PassagePieces(subject)
      for question in questions { add(question, of: guide, pieces, to: &examples) }
    }
    return examples
  }

  private func add(
    _ question: FittingQuestion, of guide: FittingGuide, _ pieces: PassagePieces,
    to examples: inout FittingExamples
  ) {
    let knowledge = pieces.knowledge
    var conversation = Conversation()
    for earlier in question.context { _ = knowledge.answer(earlier, in: &conversation) }
    let lesson = knowledge.lesson(question.question.question, after: conversation)
    if labelsPassages {
      addPassages(lesson.after, question, of: guide, pieces, to: &examples)
    }
    // Talk is answered before any guide is asked.
    if lesson.afterOutlook.values[Outlook.Sign.isTalk.rawValue] == 0 {
      examples.outlooks.add(
        [(lesson.afterOutlook.values, question.question.kind.hasAnswer ? .right : .wrong)],
        guide: guide.number, weight: guide.weight * Self.outlookWeight(question.setting))
    }
    if let signs = lesson.goingOn {
      let goesOn = question.setting == .asJudged
      examples.goingsOn.add(
        [(signs.values, goesOn ? .right : .wrong)], guide: guide.number,
        weight: guide.weight * (goesOn ? Self.goingOnWeight : 1))
    }
  }

  private func addPassages(
    _ weighed: [WeighedPassage], _ question: FittingQuestion, of guide: FittingGuide,
    _ pieces: PassagePieces, to examples: inout FittingExamples
  ) {
    let weight = guide.weight * Self.passageWeight(question.setting)
    guard weight > 0 else { return }
    let vectors = weighed.map { passage in
      (passage.evidence.values, pieces.label(of: passage.id, by: question.question.gold))
    }
    let nothing = [(Evidence().values, Examples.Label.wrong)]
    examples.passages.add(
      vectors.isEmpty ? nothing : vectors, guide: guide.number, weight: weight)
  }

  /// Questions that nobody asked so count for less; one torn from what it goes on from, not at all.
  private static func passageWeight(_ setting: FittingQuestion.Setting) -> Double {
    switch setting {
    case .asJudged: 1
    case .afterUnrelated: 0.1
    case .alone: 0
    case .elsewhere: 0.2
    case .elsewhereAfterOwn: 0
    }
  }

  private static func outlookWeight(_ setting: FittingQuestion.Setting) -> Double {
    switch setting {
    case .asJudged: 1
    case .afterUnrelated: 0.3
    case .alone: 0
    case .elsewhere: 0.25
    case .elsewhereAfterOwn: 0.1
    }
  }

  /// Questions that go on are fewer, and worse to miss.
  private static let goingOnWeight = 5.0
}

/// A guide's passages as judgements are compared with.
struct PassagePieces {
  let knowledge: KnowledgeBase
  private let texts: [FoldedText]
  private let keys: [String?]

  init(_ subject: KnowledgeUnderTest) {
    knowledge = subject.knowledge
    let collection = subject.knowledge.chooser.collection
    texts = (0..<collection.passages.count).map { FoldedText(collection.passage($0).text) }
    keys = (0..<collection.passages.count).map { SectionKeys.key(of: collection.section(of: $0)) }
  }

  /// How a judgement labels a passage.
  func label(of id: Int, by gold: Gold) -> Examples.Label {
    if gold.isRight(texts[id], section: keys[id]) { return .right }
    return gold.belongs(texts[id], section: keys[id]) ? .undecided : .wrong
  }
}
