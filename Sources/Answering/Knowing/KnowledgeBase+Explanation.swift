import Guides
import Retrieval

extension KnowledgeBase {
  /// How many passages of a ranking are explained.
  private static let explained = 5

  /// How the best passages of a ranking were found.
  func explanation(of ranking: PassageRanking, reading: QuestionReading) -> [PassageExplanation] {
    ranking.passages.prefix(Self.explained).map { ranked in
      let guide = library.guide(of: ranked.id)
      let passage = library.passage(ranked.id)
      return PassageExplanation(
        section: library.section(of: ranked.id).path, file: guide.file, lines: passage.lines,
        excerpt: String(passage.text.prefix(60)), total: ranked.score,
        shares: (wordShares(ranked, reading: reading, mass: ranking.mass) + evidence(ranked))
          .sorted { $0.points > $1.points }, place: library.place(of: ranked.id))
    }
  }

  /// What a question's words were taken for.
  func explanation(of reading: QuestionReading) -> QuestionExplanation {
    let groups = QueryBuilder(weights: weights).passageQuery(reading.concepts).groups
    let corrected = Set(reading.corrections.map(\.typed))
    return QuestionExplanation(
      question: reading.readAs ?? reading.typed, kind: reading.kind,
      words: zip(reading.concepts, groups).map { concept, group in
        word(concept, of: group, isCorrected: corrected.contains(concept.typed))
      })
  }

  private func word(
    _ concept: Concept, of group: Query.Group, isCorrected: Bool
  ) -> QuestionExplanation.Word {
    let relation = isCorrected ? "corrected" : concept.reading.name
    return QuestionExplanation.Word(
      asked: concept.typed, relation: concept.isCarried ? relation + ", carried over" : relation,
      readAs: concept.wordings, stems: concept.alternatives.map { $0.terms.joined(separator: " ") },
      idf: concept.isUnknown ? nil : library.index.idf(of: group), weight: group.weight)
  }

  private func wordShares(
    _ ranked: RankedPassage, reading: QuestionReading, mass: Double
  ) -> [PassageExplanation.Share] {
    let query = QueryBuilder(weights: weights).passageQuery(reading.concepts)
    return library.index.explain(query, passage: ranked.id).shares.map { share in
      PassageExplanation.Share(
        asked: query.groups[share.group].label,
        matched: share.alternative.terms.joined(separator: " "),
        relation: share.alternative.relation, field: share.field, idf: share.idf,
        points: share.points / mass)
    }
  }

  private func evidence(_ ranked: RankedPassage) -> [PassageExplanation.Share] {
    ranked.evidence.map { evidence in
      PassageExplanation.Share(
        asked: evidence.name,
        matched: evidence.name == "phrasing" ? ranked.phrasing?.phrasing ?? "" : "",
        relation: "evidence", field: evidence.name == "phrasing" ? "phrasing" : "passage",
        idf: nil, points: evidence.points)
    }
  }
}
