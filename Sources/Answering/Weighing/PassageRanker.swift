import Guides
import Retrieval
import TextAnalysis

/// Ranks the passages of a library for a question that has been read.
struct PassageRanker: Sendable {
  let library: Library
  let weights: EvidenceWeights

  /// A question asks at least as much as one word that this many passages hold; else one that
  /// asks next to nothing would be met wholly by next to anything.
  private static let smallestMass = 2

  /// The ranking of a reading.
  ///
  /// - Parameters:
  ///   - reading: What was understood.
  ///   - spokenOf: The section of what was said last, where the question goes on about it.
  /// - Complexity: O(postings of the question's terms + m log m) for m passages met.
  func rank(
    _ reading: QuestionReading, spokenOf: SectionID? = nil
  ) -> PassageRanking {
    let query = QueryBuilder(weights: weights).passageQuery(reading.concepts)
    let (passages, idfs) = library.index.weighedSearch(query)
    let mass = max(
      zip(query.groups, idfs).reduce(0) { $0 + $1.0.weight * $1.1 },
      library.index.idf(documentFrequency: Self.smallestMass))
    let similar = library.phrasings.best(
      for: QueryBuilder(weights: weights).phrasingQuery(reading, library: library),
      words: reading.words.map(\.folded))
    var found: [Int: ScoredPassage] = [:]
    for passage in passages { found[passage.passage] = passage }
    let topics = topics(of: reading)
    let candidates = Set(found.keys).union(similar.keys.flatMap(library.passages(in:)))
    let none = [Double](repeating: 0, count: query.groups.count)
    let ranked = candidates.map { id in
      let section = library.sectionID(of: id)
      return rank(
        id, shares: (found[id]?.shares ?? none).map { $0 / mass },
        phrasing: similar[section], topic: topics[section] ?? 0,
        isSpokenOf: section == spokenOf, reading: reading)
    }
    return PassageRanking(
      passages: ranked.sorted { ($1.score, $0.id) < ($0.score, $1.id) }, mass: mass)
  }

  /// The share of what was asked that each section meets as a whole.
  private func topics(of reading: QuestionReading) -> [SectionID: Double] {
    let query = QueryBuilder(weights: weights).topicQuery(reading)
    let index = library.topics.index
    let (sections, idfs) = index.weighedSearch(query)
    let mass = max(
      zip(query.groups, idfs).reduce(0) { $0 + $1.0.weight * $1.1 },
      index.idf(documentFrequency: Self.smallestMass))
    var topics: [SectionID: Double] = [:]
    for section in sections {
      topics[library.topics.sections[section.passage]] = section.score / mass
    }
    return topics
  }

  private func rank(
    _ id: Int, shares: [Double], phrasing: PhrasingMatch?, topic: Double, isSpokenOf: Bool,
    reading: QuestionReading
  ) -> RankedPassage {
    let lexical = shares.reduce(0, +)
    let facts = library.facts[id]
    var evidence: [RankedPassage.Evidence] = []
    func add(_ name: String, _ points: Double) {
      if points != 0 { evidence.append(.init(name: name, points: points)) }
    }
    add(
      "phrasing",
      weights.phrasing * (phrasing?.similarity ?? 0)
        + (phrasing?.isVerbatim == true ? weights.verbatim : 0))
    add("topic", weights.topic * topic)
    if facts.answers(reading), !reading.continues || speaksOfThing(id, phrasing, reading) {
      add("answer type", weights.answerType)
    }
    if warnsOfOwnCase(id, facts: facts, shares: shares, reading: reading) {
      add("own case", weights.ownCase)
    }
    if isSpokenOf { add("conversation", weights.conversation) }
    let score = max(0, lexical + evidence.reduce(0) { $0 + $1.points })
    return RankedPassage(
      id: id, score: score, lexical: lexical, phrasing: phrasing, evidence: evidence,
      shares: shares)
  }

  /// Whether a passage names a thing of its own that is asked about, where there is one.
  private func speaksOfThing(
    _ id: Int, _ phrasing: PhrasingMatch?, _ reading: QuestionReading
  ) -> Bool {
    let things = reading.concepts.filter { $0.role == .specific && !$0.isUnknown }
    return things.isEmpty || things.contains { library.holdsInBody($0, passage: id) }
      || phrasing.map { $0.similarity >= Self.vouchingLikeness } ?? false
  }

  /// A phrasing this alike says as well as a word what a passage speaks of.
  private static let vouchingLikeness = 0.62

  /// Whether the question is whether one may, and the passage warns of the very case it names, or
  /// speaks of its class.
  private func warnsOfOwnCase(
    _ id: Int, facts: PassageFacts, shares: [Double], reading: QuestionReading
  ) -> Bool {
    guard reading.frame?.claim == .permission else { return false }
    return zip(reading.concepts, shares).contains { concept, share in
      concept.role == .specific && share > 0
        && (facts.contains(.warning) || concept.reading == .kind)
        && library.holdsInBody(concept, passage: id)
    }
  }
}

extension PassageFacts {
  /// Whether a passage with these facts is of the type that the question asks for.
  func answers(_ reading: QuestionReading) -> Bool {
    answers(reading.kind) || reading.frame?.claim == .advice && contains(.instruction)
      || contains(.prevalence) && (reading.asksForPrevalence || reading.frame?.claim == .harm)
  }

  /// Whether a passage with these facts can answer a question of the kind.
  func answers(_ kind: QuestionKind) -> Bool {
    switch kind {
    case .duration, .frequency, .time: contains(.duration)
    case .quantity: contains(.amount) || contains(.money)
    case .cause: contains(.cause)
    case .who: contains(.people)
    case .where: contains(.place)
    case .advice: contains(.instruction)
    case .definition: contains(.definition)
    default: false
    }
  }
}
