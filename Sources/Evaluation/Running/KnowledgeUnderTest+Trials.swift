import Answering
import Guides

extension KnowledgeUnderTest {
  /// Asks a judged question in a conversation of its own, after the questions that go before it.
  ///
  /// - Parameter explains: Whether to find out what decided.
  public func trial(of question: JudgedQuestion, explains: Bool = false) -> Trial {
    let options = AnswerOptions(explains: explains)
    var conversation = Conversation()
    for earlier in question.context {
      _ = knowledge.answer(earlier, in: &conversation, options: options)
    }
    let answer = knowledge.answer(question.question, in: &conversation, options: options)
    return Trial(
      question: question, answer: answer,
      sections: answer.passages.map { section($0.place, $0.file, $0.section, $0.lines) },
      verbatim: answer.passages.map { VerbatimCheck.holds($0, in: lines[$0.file] ?? []) },
      found: answer.passages.map { VerbatimCheck.isFound($0, in: lines[$0.file] ?? []) },
      ranking: ranking(of: question, in: conversation),
      decisions: explains ? decisions(question, answer) : [])
  }

  /// Asks all questions of a file; the column bears the file's name.
  ///
  /// With `explains`, trials tell what decided; with `withBaseline`, plain TF-IDF is measured too.
  public func report(
    on file: QuestionFile, explains: Bool = false, withBaseline: Bool = false
  ) -> EvaluationReport {
    var report = EvaluationReport(
      name: file.name, isBundled: isBundled,
      trials: file.questions.map { trial(of: $0, explains: explains) })
    if withBaseline {
      let baseline = SentenceTFIDF(guides: knowledge.guides)
      report.baseline[Metric.rightFirst.name] = baseline.rightWithin(1, file.questions)
      report.baseline[Metric.rightWithinThree.name] = baseline.rightWithin(3, file.questions)
    }
    return report
  }

  /// What a file's judgements name and the guides do not have, once each: keys and pieces.
  public func unknownGold(in file: QuestionFile) -> [String] {
    var sections: [String] = []
    var pieces: [GoldPiece] = []
    for question in file.questions {
      switch question.gold {
      case .sections(let right, let needs): sections += right + (needs ?? [])
      case .pieces(let right, let all): pieces += right + all.joined()
      }
    }
    guard !pieces.isEmpty else { return keys.unknown(among: sections) }
    let text = FoldedText(lines.values.joined().joined(separator: " "))
    let passages = FoldedText(
      knowledge.guides.flatMap(\.passages).map(\.text).joined(separator: " "))
    var seen: Set<String> = []
    return keys.unknown(among: sections)
      + pieces.filter { piece in
        !text.contains(piece.folded) && !passages.contains(piece.folded)
          && seen.insert(piece.text).inserted
      }.map(\.text)
  }

  /// The ranking that an answer was chosen from, passages known by their sections; where the guides
  /// were not asked, that of the question by itself.
  private func ranking(of asked: JudgedQuestion, in conversation: Conversation) -> [RankedPlace] {
    let ranking =
      knowledge.ranking(of: asked.question, in: conversation)
      ?? knowledge.ranking(of: asked.question)
    return ranking.compactMap { reference in
      guard let passage = passage(guide: reference.guide, passage: reference.passage),
        let key = keys.key(guide: reference.guide, section: passage.section)
      else { return nil }
      return RankedPlace(
        section: key, score: reference.score,
        isRight: asked.gold.isRight(FoldedText(passage.text), section: key))
    }
  }

  /// What decided, as the answer tells it.
  private func decisions(
    _ question: JudgedQuestion, _ answer: Answer
  ) -> [Decision] {
    Decision.told(by: answer).map { decision in
      var decision = decision
      let place = decision.place
      decision.isRight =
        passage(guide: place.guide, passage: place.passage).map {
          question.gold.isRight(
            FoldedText($0.text), section: keys.key(guide: place.guide, section: place.section))
        } ?? false
      return decision
    }
  }

  /// A passage by the guides' own numbers; nil where there is none.
  func passage(guide: Int, passage: Int) -> Passage? {
    guard knowledge.guides.indices.contains(guide),
      knowledge.guides[guide].passages.indices.contains(passage)
    else { return nil }
    return knowledge.guides[guide].passages[passage]
  }

  private func section(
    _ place: PassagePlace?, _ file: String, _ path: [String], _ lines: ClosedRange<Int>
  ) -> String? {
    if let place { return keys.key(guide: place.guide, section: place.section) }
    return keys.key(file: file, path: path, line: lines.lowerBound)
  }
}
