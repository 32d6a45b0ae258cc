import Answering

/// Asks sets of questions, each of its own guide.
public struct EvaluationRun: Sendable {
  /// The sets with the guides, read and indexed, in order.
  public private(set) var subjects: [(set: JudgedSet, knowledge: KnowledgeUnderTest)]
  /// Everyday questions that each guide is asked besides.
  private let offTopic: [JudgedQuestion]

  /// Makes a run of sets whose guides have been read.
  public init(
    subjects: [(set: JudgedSet, knowledge: KnowledgeUnderTest)], offTopic: [JudgedQuestion] = []
  ) {
    self.subjects = subjects
    self.offTopic = offTopic
  }

  /// Reads the guides of sets, each once.
  ///
  /// - Parameters:
  ///   - sets: The questions with their guides.
  ///   - thesauri: Files of synonyms for all of them, in addition to the embedded ones.
  ///   - offTopic: Everyday questions that each guide is asked besides.
  /// - Throws: ``LoadingError`` with the file that cannot be used.
  public init(
    _ sets: [JudgedSet], thesauri: [String] = [], offTopic: [JudgedQuestion] = []
  ) throws(LoadingError) {
    var known: [[String]: KnowledgeUnderTest] = [:]
    subjects = []
    for set in sets {
      if known[set.guides] == nil {
        known[set.guides] = try KnowledgeUnderTest(guides: set.guides, thesauri: thesauri)
      }
      if let knowledge = known[set.guides] { subjects.append((set, knowledge)) }
    }
    self.offTopic = offTopic
  }

  /// Asks all questions.
  ///
  /// - Parameters:
  ///   - explains: Whether to find out what decided.
  ///   - withBaseline: Whether to measure plain TF-IDF too.
  public func reports(
    explains: Bool = false, withBaseline: Bool = false
  ) -> [EvaluationReport] {
    // The same guides answer the same everyday questions alike.
    var asides: [[String]: [Trial]] = [:]
    return subjects.map { set, knowledge in
      let aside =
        asides[set.guides] ?? offTopic.map { knowledge.trial(of: $0, explains: explains) }
      asides[set.guides] = aside
      var report = knowledge.report(
        on: set.file, explains: explains, withBaseline: withBaseline)
      report.trials += aside
      return report
    }
  }

  /// Asks all questions once with the whole model and once without each of its parts.
  public func ablation() -> AblationTable {
    let parts: [ModelPart?] = [nil] + ModelPart.allCases
    return AblationTable(
      parts.map { part in
        let trials = subjects.flatMap { set, knowledge in
          (part.map { knowledge.leavingOut([$0]) } ?? knowledge).report(on: set.file).trials
        }
        return AblationTable.Row(part: part, trials: trials)
      })
  }

  /// What judgements name and their guides do not have, by the sets' names.
  public var unknownGold: [(set: String, names: [String])] {
    subjects.map { ($0.set.file.name, $0.knowledge.unknownGold(in: $0.set.file)) }
      .filter { !$0.1.isEmpty }
  }
}
