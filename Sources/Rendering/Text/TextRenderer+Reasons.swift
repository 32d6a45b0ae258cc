import Answering

extension TextRenderer {
  /// In words, how a question was read and why its first quote won; the tables say it in figures.
  func reasons(of answer: Answer) -> [StyledText] {
    let sentences = answer.reading.map(Self.reading) + winner(of: answer)
    guard !sentences.isEmpty else { return [] }
    return wrap(StyledText(own(sentences.joined(separator: " "))))
  }

  // MARK: The question

  /// What was wished for, what it is about, and what the guide has nothing for.
  private static func reading(_ question: QuestionExplanation) -> String {
    let about = question.words.filter { !$0.readAs.isEmpty }
    let unknown = question.words.filter { $0.readAs.isEmpty && $0.weight >= leastWeight }
    var text = "“" + question.question + "” was taken to ask " + wish(question.kind)
    if !about.isEmpty { text += ", about " + list(about.map(thing)) }
    text += "."
    if !unknown.isEmpty {
      text += " The guide has nothing for " + list(unknown.map { "“" + $0.asked + "”" }) + "."
    }
    return text
  }

  /// A thing asked about, with the first of the guide's words that it was read as.
  private static func thing(_ word: QuestionExplanation.Word) -> String {
    let others = word.readAs.filter { $0.lowercased() != word.asked.lowercased() }
    let asked = "“" + word.asked + "”"
    guard !others.isEmpty else { return asked }
    let some = others.prefix(mostWords).map { "“" + $0 + "”" }
    let isItself = others.count < word.readAs.count
    return asked + (isItself ? " (also " : " (read as ") + list(some, by: " or ")
      + (others.count > mostWords ? " and the like" : "") + ")"
  }

  private static func wish(_ kind: QuestionKind) -> String {
    switch kind {
    case .yesNo: "whether something is so"
    case .definition: "what something is"
    case .list: "which things there are"
    case .procedure: "how something is done"
    case .duration: "how long something takes"
    case .quantity: "how much or how many"
    case .frequency: "how often"
    case .time: "when"
    case .cause: "why"
    case .who: "who"
    case .where: "where"
    case .comparison: "how things compare"
    case .advice: "what to do"
    case .topic: "what the guide has on something"
    case .conversational: "nothing of the guide"
    case .other: "something"
    }
  }

  // MARK: The passage

  /// What the best passage has, and how far the next is behind it.
  private func winner(of answer: Answer) -> [String] {
    let ranked = answer.explanation
    // Another may be quoted first, because it says more or warns.
    let quoted = ranked.first { Self.number(of: $0, in: answer) == 1 }
    guard let best = quoted ?? ranked.first else { return ["No passage of the guide met it."] }
    let place = (best.section.last ?? best.file).replacing("”", with: "’")
    let met = Self.met(best, words: answer.reading.flatMap(\.words))
    var text =
      answer.passages.isEmpty
      ? "Nearest, but not near enough to be quoted, is a passage of “\(place)”"
      : "Quote 1 stands in “\(place)”"
    if !met.isEmpty {
      text += answer.passages.isEmpty ? ": it has " : " and won because it has "
      text += Self.list(met)
    }
    return [text + "."] + (quoted == nil ? [] : runnerUp(of: ranked, behind: best))
  }

  private func runnerUp(
    of ranked: [PassageExplanation], behind best: PassageExplanation
  ) -> [String] {
    guard let next = ranked.first(where: { $0 != best }), best.total > 0 else { return [] }
    let part = DecimalNumber.fixed(100 * next.total / best.total, decimals: 0)
    return ["The next, in “\(next.section.last ?? next.file)”, has \(part) % of its points."]
  }

  /// Words of a passage that met the question, the weightiest first, each once.
  private static func met(
    _ passage: PassageExplanation, words: [QuestionExplanation.Word]
  ) -> [String] {
    var seen: Set<String> = []
    let shares = passage.shares.filter { $0.points >= 0 && !$0.matched.isEmpty }
    return shares.compactMap { share -> String? in
      // An index term is a stem; the word that was read is one that people know.
      let word = words.first { $0.asked == share.asked }
      let isRead = share.relation == "exact" || share.relation == "corrected"
      let matched = isRead ? word?.readAs.first ?? share.asked : share.matched
      guard seen.insert(matched.lowercased()).inserted else { return nil }
      let place = Self.place(share.field)
      if share.relation == "evidence" {
        return share.field == "phrasing" ? "the author's phrasing “\(share.matched)”" : nil
      }
      return "“\(matched)”" + inPlace(of: share.asked, matched) + place
    }.prefix(mostWords).map(\.self)
  }

  /// What was asked, where another word stands in its place; not where it is a part of that.
  private static func inPlace(of asked: String, _ matched: String) -> String {
    let words = matched.lowercased().split(separator: " ")
    let isThere = asked.lowercased().split(separator: " ").allSatisfy(words.contains)
    return isThere ? "" : " in place of “\(asked)”"
  }

  private static func place(_ field: String) -> String {
    switch field {
    case "heading", "title": " in its heading"
    case "context": " in what introduces it"
    case "phrasing": " in the author's phrasing"
    default: ""
    }
  }

  /// Words worth less are asked with, not about.
  private static let leastWeight = 0.5
  /// No more words than this are named at once.
  private static let mostWords = 3

  private static func list(_ parts: [String], by last: String = " and ") -> String {
    guard parts.count > 1, let end = parts.last else { return parts.joined() }
    return parts.dropLast().joined(separator: ", ") + last + end
  }
}
