public import Answering
import Guides

extension KnowledgeUnderTest {
  /// Asks a judged question in a conversation of its own, after the questions that go before it.
  public func trial(
    of question: JudgedQuestion, options: AnswerOptions = AnswerOptions()
  ) -> Trial {
    var conversation = Conversation()
    for earlier in question.context {
      _ = knowledge.answer(earlier, in: &conversation, options: options)
    }
    let answer = knowledge.answer(question.question, in: &conversation, options: options)
    return Trial(
      question: question, answer: answer,
      quoteSections: answer.passages.map {
        section($0.place, $0.file, $0.section, $0.lines)
      },
      quotesVerbatim: answer.passages.map { VerbatimCheck.holds($0, in: lines[$0.file] ?? []) },
      explainedSections: answer.explanation.map {
        section($0.place, $0.file, $0.section, $0.lines)
      },
      ranking: ranking(of: answer.readAs ?? question.question))
  }

  /// Asks all questions of a file; the column bears the file's name.
  ///
  /// With `explains`, answers tell what their scores are made of; with `withBaseline`, plain TF-IDF
  /// is measured too.
  public func report(
    on file: QuestionFile, explains: Bool = false, withBaseline: Bool = false
  ) -> EvaluationReport {
    let options = AnswerOptions(explains: explains)
    var report = EvaluationReport(
      name: file.name, trials: file.questions.map { trial(of: $0, options: options) })
    if withBaseline {
      let baseline = SentenceTFIDF(guides: knowledge.guides)
      report.baseline[Metric.rightFirst.name] = baseline.rightWithin(1, file.questions)
      report.baseline[Metric.rightWithinThree.name] = baseline.rightWithin(3, file.questions)
    }
    return report
  }

  /// Asks all questions of files once with the whole model and once without each of its parts.
  public func ablation(on files: [QuestionFile]) -> AblationTable {
    let parts: [ModelPart?] = [nil] + ModelPart.allCases
    return AblationTable(
      parts.map { part in
        let subject = part.map { leavingOut([$0]) } ?? self
        return AblationTable.Row(
          part: part, trials: files.flatMap { subject.report(on: $0).trials })
      })
  }

  /// The keys that a file's judgements name and no section bears, once each.
  public func unknownSections(in file: QuestionFile) -> [String] {
    keys.unknown(among: file.questions.flatMap { $0.sections + ($0.needs ?? []) })
  }

  /// The ranking of a standalone question, passages known by their sections.
  func ranking(of question: String) -> [RankedSection] {
    knowledge.ranking(of: question).compactMap { reference in
      guard knowledge.guides.indices.contains(reference.guide),
        knowledge.guides[reference.guide].passages.indices.contains(reference.passage)
      else { return nil }
      let section = knowledge.guides[reference.guide].passages[reference.passage].section
      return keys.key(guide: reference.guide, section: section)
        .map { RankedSection(section: $0, score: reference.score) }
    }
  }

  private func section(
    _ place: PassagePlace?, _ file: String, _ path: [String], _ lines: ClosedRange<Int>
  ) -> String? {
    if let place { return keys.key(guide: place.guide, section: place.section) }
    return keys.key(file: file, path: path, line: lines.lowerBound)
  }
}
