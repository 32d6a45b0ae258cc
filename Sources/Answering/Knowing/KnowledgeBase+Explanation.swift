import Collection
import Guides
import TextAnalysis
import Understanding

extension KnowledgeBase {
  /// How a passage came to its probability: what each feature adds to the
  /// logarithm of the odds, beside what is the same for all passages.
  func explanation(
    of weighed: WeighedPassage, for question: AskedQuestion
  ) -> PassageExplanation {
    let passage = collection.passage(weighed.id)
    let model = chooser.models.passage
    let shares = Feature.allCases.compactMap { feature -> PassageExplanation.Share? in
      // What is the same for all passages tells none from another.
      guard feature.part != .question else { return nil }
      let points = Double(model.weights[feature.rawValue] * weighed.evidence[feature])
      return points == 0
        ? nil : share(feature.words, field: feature.part.rawValue, points: points)
    }
    return PassageExplanation(
      section: collection.section(of: weighed.id).path, file: collection.cover(of: weighed.id).file,
      lines: passage.lines,
      excerpt: String(passage.text.prefix(60)), total: shares.reduce(0) { $0 + $1.points },
      shares: wordShares(weighed, question) + shares.sorted { abs($0.points) > abs($1.points) },
      place: collection.place(of: weighed.id))
  }

  private func share(_ name: String, field: String, points: Double) -> PassageExplanation.Share {
    PassageExplanation.Share(
      asked: name, matched: "", relation: "evidence", field: field, idf: nil, points: points)
  }

  /// Which of the guide's words met which of the question's.
  private func wordShares(
    _ weighed: WeighedPassage, _ question: AskedQuestion
  ) -> [PassageExplanation.Share] {
    question.own.words.enumerated().compactMap { place, word in
      guard !word.isFunction, let met = question.own.alternative(weighed.met, place) else {
        return nil
      }
      return PassageExplanation.Share(
        asked: word.typed, matched: met.wording, relation: met.relation.name,
        field: weighed.body[place] >= 0 ? "body" : "heading",
        idf: Double(met.importance), points: 0)
    }
  }

  /// What a question's words were taken for.
  func explanation(of question: AskedQuestion, readAs: String?) -> QuestionExplanation {
    QuestionExplanation(
      question: readAs ?? question.text, kind: QuestionKind(question.type),
      words: question.own.words.filter { !$0.isFunction }.map { word in
        explanation(
          of: word, isCorrected: question.own.corrections.contains { $0.readAs == word.folded })
      } + question.earlier.words.map { explanation(of: $0) })
  }

  private func explanation(
    of word: ExpandedWord, isCorrected: Bool = false
  ) -> QuestionExplanation.Word {
    let relation = isCorrected ? "corrected" : word.bestRelation?.name ?? "unknown"
    let best = word.alternatives.sorted { $0.strength > $1.strength }.prefix(Self.shownStandIns)
    return QuestionExplanation.Word(
      asked: word.typed, relation: word.age > 0 ? relation + ", from before" : relation,
      readAs: best.map(\.wording),
      stems: best.map { $0.terms.map { collection.terms.term($0) }.joined(separator: " ") },
      idf: word.bestRelation == nil ? nil : Double(word.importance), weight: Double(word.weight))
  }

  /// So many stand-ins of a word are shown.
  private static let shownStandIns = 6
}

extension ExpandedQuestion {
  /// Whether a passage has a word in a wording that means the same, and not only what is loosely related.
  func isMeant(_ met: [Int32], _ place: Int) -> Bool {
    alternative(met, place).map { $0.relation <= .hint } ?? false
  }

  /// The alternative of a word that a passage meets; nil where it meets none.
  func alternative(_ met: [Int32], _ place: Int) -> ExpandedWord.Alternative? {
    guard met.indices.contains(place), met[place] >= 0 else { return nil }
    // Alternatives are numbered through, word after word, as ``AlternativeTable`` lays them out.
    var number = Int(met[place])
    for word in words {
      let usable = word.alternatives.filter { $0.terms.count <= AlternativeTable.mostTerms }
      if number < usable.count { return usable[number] }
      number -= usable.count
    }
    return nil
  }
}

extension Feature {
  /// The name as words.
  fileprivate var words: String {
    name.reduce(into: "") { words, letter in
      if letter.isUppercase { words.append(" ") }
      words.append(contentsOf: letter.lowercased())
    }
  }
}
