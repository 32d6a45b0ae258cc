import Collection
import Guides
import Understanding

/// Chooses the verdict on a yes/no question: what the words were read as, where it is likely that they
/// are the answer.
struct VerdictChooser {
  let question: AskedQuestion
  /// The questions before, oldest first, of a question that goes on.
  let earlierQuestions: [String]
  let selector: PassageSelector

  /// What is less likely the answer settles nothing.
  private static let likelyEnough: Float = 0.1
  /// Below this more noes are wrong than right, on guides left out; a caution does no such harm.
  private static let likelyEnoughToDeny: Float = 0.2
  /// So many passages can take a reassurance back.
  private static let heard = 6

  /// The verdict; nil where the words do not settle the question, or it is not whether.
  ///
  /// Only what was read from the words is said. That most questions of a kind are answered with one of
  /// them says nothing of this one.
  func verdict(chosen: [WeighedPassage], weighed: [WeighedPassage]) -> Verdict? {
    guard question.type == .yesNo, let lead = chosen.first,
      lead.probability >= Self.likelyEnough
    else { return nil }
    switch read(chosen, lead: lead) {
    case .yes:
      let affirmation = Affirmation(
        question: question, earlierQuestions: earlierQuestions, lead: lead,
        rest: weighed.prefix(Self.heard).dropFirst(), selector: selector)
      guard affirmation.isBorneOut else { return nil }
      return affirmation.isOfHarm ? .caution : .yes
    case .no: return lead.probability >= Self.likelyEnoughToDeny ? .no : nil
    case .caution: return .caution
    case nil: return nil
    }
  }

  /// What the words of the lead amount to; other passages can only take a reassurance back.
  private func read(_ chosen: [WeighedPassage], lead: WeighedPassage) -> PolarityVerdict? {
    let collection = selector.collection
    return VerdictReader.verdict(
      question: question.text, earlier: earlierQuestions,
      heading: collection.section(of: lead.id).path,
      sentences: chosen.flatMap { passage in
        collection.passage(passage.id).sentences.map { ($0.text, passage.id == lead.id) }
      },
      synonyms: StandIns(question.own, analyzer: collection.analyzer).stand(_:for:)
    ).verdict
  }
}
