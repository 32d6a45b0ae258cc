import Collection
import Guides
import Understanding

/// Chooses the passages of an answer: as few as are complete and responsible.
struct PassageSelector {
  let collection: GuideCollection
  let question: AskedQuestion
  let cues: (Int) -> [AnswerCues]
  let limit: Int

  /// A second passage is shown where it answers about as likely as the first.
  static let nearlyAsLikely: Float = 0.65
  /// It has to be likely enough by itself, too.
  static let likelyEnough: Float = 0.12
  /// One that meets what the first does not, or warns, need not be as likely.
  static let bearing: Float = 0.5
  /// A warning of the very thing still less.
  static let warning: Float = 0.06

  /// The chosen passages, best first.
  func select(from weighed: [WeighedPassage]) -> [WeighedPassage] {
    guard let lead = weighed.first else { return [] }
    var chosen = [lead]
    let rest = weighed.dropFirst().filter { !repeats($0, chosen[0]) }
    if let warning = warning(beside: lead, in: rest) { chosen.append(warning) }
    for passage in rest where chosen.count < limit && !chosen.contains(where: same(passage)) {
      let isLikely =
        passage.probability >= Self.nearlyAsLikely * lead.probability
        && passage.probability >= Self.likelyEnough
      let adds =
        passage.probability >= Self.bearing * lead.probability && meetsMore(passage, chosen)
      if isLikely || adds { chosen.append(passage) }
    }
    return Array(chosen.prefix(limit))
  }

  /// The first of the chosen passages; if a warning would be cut off, it takes the last place.
  func shortened(_ chosen: [WeighedPassage], to count: Int) -> [WeighedPassage] {
    var kept = Array(chosen.prefix(count))
    guard kept.count < chosen.count, asksWhether, !kept.contains(where: warns),
      let warning = chosen.dropFirst(count).first(where: { warns($0) && namesKey($0) })
    else { return kept }
    kept[kept.count - 1] = warning
    return kept
  }

  /// Whether a warning belongs to the answer.
  private var asksWhether: Bool { question.type == .yesNo || question.type == .advice }

  private func same(_ passage: WeighedPassage) -> (WeighedPassage) -> Bool {
    { $0.id == passage.id }
  }

  private func repeats(_ one: WeighedPassage, _ other: WeighedPassage) -> Bool {
    collection.passage(one.id).text == collection.passage(other.id).text
  }

  /// A passage that warns of the very thing: the caution is never left out.
  private func warning(
    beside lead: WeighedPassage, in rest: [WeighedPassage]
  ) -> WeighedPassage? {
    guard asksWhether else { return nil }
    return rest.first {
      warns($0) && $0.probability >= Self.warning && namesKey($0)
    }
  }

  /// Whether the passage's best sentence warns or forbids; “scars fade” names a harm and does not.
  func warns(_ passage: WeighedPassage) -> Bool {
    if collection.passage(passage.id).form == .caution { return true }
    let cues = cues(passage.id)
    guard cues.indices.contains(passage.bestSentence) else { return false }
    let best = cues[passage.bestSentence]
    return best.contains(.prohibition) || best.contains(.warning) && !best.contains(.reassurance)
  }

  /// Whether the passage itself names the question's most telling word, in one wording or another.
  func namesKey(_ passage: WeighedPassage) -> Bool {
    guard let key = key, passage.body[key] >= 0,
      let met = question.own.alternative(passage.body, key)
    else { return false }
    return met.relation <= .synonym
  }

  /// The place of the question's most telling word.
  private var key: Int? {
    let words = question.own.words
    return words.indices.filter { !words[$0].isFunction }.max { words[$0].mass < words[$1].mass }
  }

  /// Whether the passage meets a telling word that none chosen so far does.
  private func meetsMore(_ passage: WeighedPassage, _ chosen: [WeighedPassage]) -> Bool {
    let mass = question.own.mass
    return question.own.words.indices.contains { place in
      let word = question.own.words[place]
      return !word.isFunction && word.mass >= Self.telling * mass && passage.met[place] >= 0
        && chosen.allSatisfy { $0.met[place] < 0 }
    }
  }

  /// A word of at least this share of the question's mass is asked about.
  private static let telling: Float = 0.25
}
