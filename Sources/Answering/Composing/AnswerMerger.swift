/// Makes one answer out of the answers to the questions on a line.
enum AnswerMerger {
  /// The answers as one: each question's best quote first, in order, then the rest in turns.
  ///
  /// - Parameters:
  ///   - parts: The answers with the questions they answer, at least one.
  ///   - limit: The most quotes.
  static func merge(_ parts: [Answer], question: String, limit: Int) -> Answer {
    guard var merged = parts.first else {
      return Answer(question: question, kind: .other, outcome: .unanswered, summary: "")
    }
    merged.question = question
    merged.outcome = outcome(of: parts)
    merged.missing = missing(of: parts, outcome: merged.outcome)
    merged.passages = merged.outcome == .unanswered ? [] : turns(parts.map(\.passages), limit)
    merged.summary = summary(of: parts, outcome: merged.outcome)
    merged.corrections = parts.flatMap(\.corrections)
    merged.synonyms = parts.flatMap(\.synonyms)
    let quoted = merged.passages.map(\.section)
    let next = unique(parts.flatMap { zip($0.seeAlso, $0.allSeeAlsoPlaces) })
      .filter { !quoted.contains($0.path) }.prefix(AnswerComposer.seeAlsoLimit)
    merged.seeAlso = next.map(\.path)
    merged.seeAlsoPlaces = next.compactMap(\.place)
    merged.notice = parts.lazy.compactMap(\.notice).first
    merged.reading = parts.flatMap(\.reading)
    merged.explanation = parts.flatMap(\.explanation)
    if parts.contains(where: { $0.readAs != nil }) {
      merged.readAs = parts.map { $0.readAs ?? $0.question }.joined(separator: " ")
    }
    if parts.count > 1 { merged.choices = [] }
    if parts.count > 1 { merged.verdict = merged.kind == .yesNo ? strictest(parts) : nil }
    return merged
  }

  /// The parts' summaries, each once; what is not answered is named where something else is.
  private static func summary(of parts: [Answer], outcome: Outcome) -> String {
    var lines: [String] = []
    for part in parts {
      let line =
        outcome == .partial && part.outcome == .unanswered && part.missing.isEmpty
        ? SummaryWriter.silent(on: part.question) : part.summary
      if !lines.contains(line) { lines.append(line) }
    }
    return lines.joined(separator: " ")
  }

  private static func outcome(of parts: [Answer]) -> Outcome {
    let outcomes = parts.map(\.outcome)
    if outcomes.allSatisfy({ $0 == .unanswered }) { return .unanswered }
    return outcomes.contains(.unanswered) || outcomes.contains(.partial) ? .partial : .answered
  }

  /// What the parts miss; of a part that names nothing, the whole part.
  private static func missing(of parts: [Answer], outcome: Outcome) -> [String] {
    guard outcome != .answered else { return [] }
    return parts.flatMap { part in
      part.outcome == .unanswered && part.missing.isEmpty && outcome == .partial
        ? [part.question] : part.missing
    }
  }

  /// A verdict for the line: the most careful one of its yes/no questions.
  private static func strictest(_ parts: [Answer]) -> Verdict? {
    let verdicts = parts.compactMap(\.verdict)
    if verdicts.contains(.no) { return .no }
    if verdicts.contains(.caution) { return .caution }
    return verdicts.first
  }

  private static func turns(_ lists: [[Quote]], _ limit: Int) -> [Quote] {
    var result: [Quote] = []
    for round in 0..<(lists.map(\.count).max() ?? 0) {
      for list in lists where round < list.count {
        let quote = list[round]
        if !result.contains(where: { $0.file == quote.file && $0.text == quote.text }) {
          result.append(quote)
        }
      }
    }
    return Array(result.prefix(limit))
  }

  private static func unique(
    _ sections: [([String], SectionPlace?)]
  ) -> [(path: [String], place: SectionPlace?)] {
    var seen: Set<String> = []
    return sections.filter { seen.insert($0.0.joined(separator: "\0")).inserted }
      .map { (path: $0.0, place: $0.1) }
  }
}

extension Answer {
  /// A place for each of ``seeAlso``; nil where it is not known.
  fileprivate var allSeeAlsoPlaces: [SectionPlace?] {
    seeAlso.indices.map { seeAlsoPlaces.indices.contains($0) ? seeAlsoPlaces[$0] : nil }
  }
}
