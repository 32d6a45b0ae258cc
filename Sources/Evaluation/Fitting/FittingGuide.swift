import Answering
import Guides

/// A guide with the judged questions that models are fitted to.
struct FittingGuide: Sendable {
  /// The number of the guide: what is left out together bears the same.
  var number: Int
  /// The guide, ready for questions.
  var subject: KnowledgeUnderTest
  /// Its files of questions.
  var files: [QuestionFile]
  /// How much each of its questions counts.
  var weight: Double
  /// Whether the authors' phrasings were taken out.
  var lacksPhrasings = false

  /// No guide counts for more questions than these: of one with more, each counts less.
  static let mostQuestions = 45.0
  /// But the bundled guide for these: most questions that the program is asked are about it.
  static let mostOfBundled = 150.0

  /// The guides of sets, each once, and again without phrasings where it has some.
  ///
  /// - Throws: ``LoadingError`` with the guide that cannot be used.
  static func guides(
    of sets: [JudgedSet], thesauri: [String]
  ) throws(LoadingError) -> [FittingGuide] {
    let run = try EvaluationRun(sets, thesauri: thesauri)
    var guides: [FittingGuide] = []
    var numbers: [[String]: Int] = [:]
    for (set, subject) in run.subjects {
      if let number = numbers[set.guides] {
        guides[number].files.append(set.file)
      } else {
        numbers[set.guides] = guides.count
        guides.append(
          FittingGuide(number: guides.count, subject: subject, files: [set.file], weight: 1))
      }
    }
    return guides.flatMap { $0.weighed() }
  }

  /// The name that reports give it.
  var name: String { subject.isBundled ? Self.bundledName : files.first?.name ?? "" }

  private static let bundledName = "(bundled)"

  private func weighed() -> [FittingGuide] {
    let count = files.reduce(0) { $0 + $1.questions.count }
    var guide = self
    let most = subject.isBundled ? Self.mostOfBundled : Self.mostQuestions
    guide.weight = min(1, most / Double(max(1, count)))
    guard let bare = subject.withoutPhrasings() else { return [guide] }
    guide.weight /= 2
    var other = guide
    other.subject = bare
    other.lacksPhrasings = true
    return [guide, other]
  }
}

extension KnowledgeUnderTest {
  /// The same guides without the authors' phrasings; nil where they have none.
  func withoutPhrasings() -> KnowledgeUnderTest? {
    var guides = knowledge.guides
    for guide in guides.indices {
      for section in guides[guide].sections.indices {
        guides[guide].sections[section].phrasings = []
      }
      for passage in guides[guide].passages.indices {
        guides[guide].passages[passage].phrasings = []
      }
    }
    guard guides != knowledge.guides else { return nil }
    var other = self
    other.knowledge = KnowledgeBase(guides: guides, thesauri: thesauri)
    return other
  }

  /// The same guides, answered by other models.
  func answering(by models: Models) -> KnowledgeUnderTest {
    var other = self
    other.knowledge.chooser.models = models
    return other
  }
}
