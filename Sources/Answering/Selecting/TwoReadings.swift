import Collection
import Guides
import Understanding

/// Finds whether a question can be read in two ways, each answered by another part of the guides about
/// as well.
///
/// The two best passages of different parts have to be near equal, and neither may be all that was
/// asked about: each meets another of the telling words, or takes one of them in another sense, or the
/// question has so few words that both meet them all, and does not say of what it asks.
struct TwoReadings {
  let collection: GuideCollection
  let question: AskedQuestion
  /// Whether two wordings may mean the same.
  let meansTheSame: (ExpandedWord.Alternative, ExpandedWord.Alternative) -> Bool

  /// The second passage answers at least so likely, as a share of the first.
  private static let nearEqual: Float = 0.65
  /// And at least so likely by itself; where words were taken in two ways, more.
  private static let likelyEnough: Float = 0.2
  private static let likely: Float = 0.4
  /// A word of at least this share of the question's mass is asked about.
  private static let telling: Float = 0.25
  /// A phrasing or heading that is more like the question was written for it, so it has one meaning.
  private static let foreseen: Float = 0.75
  /// More words narrow a question down.
  private static let fewWords = 2

  /// The best passage of another part that is a reading of its own; nil of nearly all questions.
  ///
  /// - Parameter weighed: What was weighed for the question, likeliest first.
  func rival(in weighed: [WeighedPassage]) -> WeighedPassage? {
    guard let lead = weighed.first, !isForeseen(lead),
      let rival = weighed.first(where: { isElsewhere($0, from: lead) }),
      rival.probability >= Self.nearEqual * lead.probability,
      rival.probability >= Self.likelyEnough, !isForeseen(rival)
    else { return nil }
    if leaveOpen(lead, rival) { return rival }
    guard rival.probability >= Self.likely else { return nil }
    return meetOtherWords(lead, rival) || meetOtherSenses(lead, rival) ? rival : nil
  }

  /// Whether a passage stands neither in the same section nor in one nested in it or around it.
  private func isElsewhere(_ passage: WeighedPassage, from lead: WeighedPassage) -> Bool {
    let (one, other) = (collection.section(of: passage.id), collection.section(of: lead.id))
    if collection.place(passage.id).guide != collection.place(lead.id).guide { return true }
    return !one.path.starts(with: other.path) && !other.path.starts(with: one.path)
  }

  private func isForeseen(_ passage: WeighedPassage) -> Bool {
    [Feature.passagePhrasing, .sectionPhrasing, .headingLikeness]
      .contains { passage.evidence[$0] >= Self.foreseen }
  }

  private var tellingPlaces: [Int] {
    let words = question.own.words
    return words.indices.filter {
      !words[$0].isFunction && words[$0].mass >= Self.telling * question.own.mass
    }
  }

  private func meetOtherWords(_ lead: WeighedPassage, _ rival: WeighedPassage) -> Bool {
    tellingPlaces.contains { lead.met[$0] >= 0 && rival.met[$0] < 0 }
      && tellingPlaces.contains { rival.met[$0] >= 0 && lead.met[$0] < 0 }
  }

  private func meetOtherSenses(_ lead: WeighedPassage, _ rival: WeighedPassage) -> Bool {
    tellingPlaces.contains { place in
      guard let one = question.own.alternative(lead.met, place),
        let other = question.own.alternative(rival.met, place)
      else { return false }
      return Self.isStandIn(one) && Self.isStandIn(other) && one.terms != other.terms
        && !meansTheSame(one, other)
    }
  }

  private static func isStandIn(_ alternative: ExpandedWord.Alternative) -> Bool {
    alternative.relation == .synonym || alternative.relation == .hint
  }

  private func leaveOpen(_ lead: WeighedPassage, _ rival: WeighedPassage) -> Bool {
    let places = tellingPlaces
    guard !places.isEmpty, question.contentWords.count <= Self.fewWords else { return false }
    return places.allSatisfy { place in
      [lead, rival].allSatisfy { passage in
        question.own.isMeant(passage.met, place)
      }
    }
  }
}
