import Collection
import Retrieval
import Understanding

/// One question held against the passages that may answer it.
struct QuestionScan {
  let question: AskedQuestion
  let library: GuideCollection
  let cues: CueStore
  /// How near the candidates are to what the question is about.
  let meaning: GuideMeaning
  let own: QueryMatcher
  /// The passages that may answer, best ranked first.
  let candidates: [Int]
  let matches: [Int: PassageMatch]
  /// How like the question the headings of the candidates' sections are.
  let headings: [Int: SectionLikeness]
  /// The ranking's scores, earlier turns' words included.
  let scores: [Int: Float]
  /// What each candidate holds of the earlier turns' words, as a share of their mass.
  let earlierShares: [Int: Float]
  /// What each section meets of the question as a whole, as a share of its mass.
  let sectionShares: [Int: Float]
  let ownMass: Float
  /// The most that the ranking's score can be, about.
  let highScore: Float
  let best: Float
  let second: Float
  let whole: WholeQuestion
  /// What an answer has to hold; empty where any sentence may be one.
  let sought: AnswerCues

  /// So many passages are weighed, the best ranked ones.
  private static let mostCandidates = 60

  /// Finds the candidates and what they hold.
  ///
  /// - Parameter alone: The same question by itself, whose own words need not be looked for again.
  /// - Complexity: That of ``FieldedIndex/top(_:limit:)``, and O(words of the candidates).
  init(
    _ question: AskedQuestion, library: GuideCollection, cues: CueStore, vectors: VectorStore,
    after alone: QuestionScan? = nil
  ) {
    self.question = question
    sought = AnswerCues.sought(by: question.type, of: question.own.words.lazy.map(\.folded))
    self.library = library
    self.cues = cues
    let own = alone?.own ?? QueryMatcher(question.own, library: library)
    self.own = own
    ownMass = question.own.mass
    let query = FieldedQuery(question, library: library)
    let ranked = library.index.top(query, limit: Self.mostCandidates)
    let scores = Dictionary(uniqueKeysWithValues: ranked.map { ($0.document, Float($0.score)) })
    let spoken = Self.spokenOf(question, library).filter { scores[$0] == nil }
    candidates = ranked.map(\.document) + spoken
    self.scores = scores
    let matches = Self.matches(of: candidates, own, known: alone?.matches ?? [:])
    self.matches = matches
    headings = Self.headings(over: candidates, own, known: alone?.headings ?? [:])
    meaning = vectors.meaning(of: question, matches: matches)
    earlierShares = Self.earlierShares(of: candidates, question, library)
    sectionShares = Self.sectionShares(matches, library, mass: ownMass)
    highScore = max(1e-3, Float(library.index.most(for: query)))
    best = max(1e-6, Float(ranked.first?.score ?? 0))
    second = ranked.count > 1 ? Float(ranked[1].score) : 0
    whole = WholeQuestion(question, matches: matches, sectionShares: sectionShares, mass: ownMass)
  }

  /// What was quoted last, and what stands beside it: “why?” is answered there in any words.
  private static func spokenOf(_ question: AskedQuestion, _ library: GuideCollection) -> [Int] {
    var found: [Int] = []
    for id in question.lastQuoted.prefix(1) {
      let siblings = library.passages(ofSection: library.sectionNumber(of: id))
      for near in [id, id + 1, id - 1, id + 2] where siblings.contains(near) { found.append(near) }
    }
    return found
  }

  private static func matches(
    of candidates: [Int], _ own: QueryMatcher, known: [Int: PassageMatch] = [:]
  ) -> [Int: PassageMatch] {
    var sections: [Int: SectionMatch] = [:]
    var matches: [Int: PassageMatch] = [:]
    for id in candidates {
      if let match = known[id] {
        matches[id] = match
        continue
      }
      let number = own.library.sectionNumber(of: id)
      let section = sections[number] ?? own.match(section: number)
      sections[number] = section
      matches[id] = own.match(passage: id, under: section)
    }
    return matches
  }

  private static func headings(
    over candidates: [Int], _ own: QueryMatcher, known: [Int: SectionLikeness]
  ) -> [Int: SectionLikeness] {
    var headings: [Int: SectionLikeness] = [:]
    for number in Set(candidates.map(own.library.sectionNumber)) {
      headings[number] = known[number] ?? own.likeness(ofSection: number)
    }
    return headings
  }

  private static func earlierShares(
    of candidates: [Int], _ question: AskedQuestion, _ library: GuideCollection
  ) -> [Int: Float] {
    guard !question.earlier.words.isEmpty else { return [:] }
    let earlier = QueryMatcher(question.earlier, library: library)
    let mass = question.earlier.mass
    return matches(of: candidates, earlier).mapValues { $0.all.sum / mass }
  }

  private static func sectionShares(
    _ matches: [Int: PassageMatch], _ library: GuideCollection, mass: Float
  ) -> [Int: Float] {
    var unions: [Int: FieldMatch] = [:]
    for (id, match) in matches {
      unions[library.sectionNumber(of: id), default: match.all].formUnion(match.all)
    }
    return unions.mapValues { $0.sum / mass }
  }
}
