import Collection
import Guides
import TextAnalysis
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
    let read = read(chosen, lead: lead)
    if read.verdict == .yes {
      return learnt(lead, read: read) == .yes ? affirmed(lead, weighed) : nil
    }
    // Where the table says nothing, what was learnt may.
    switch read.verdict ?? learnt(lead, read: read) {
    case .no where isFeared && !deniesFear(lead): return nil
    case .no: return lead.probability >= Self.likelyEnoughToDeny ? .no : nil
    case .caution: return .caution
    case .yes, nil: return nil
    }
  }

  /// Whether a no would reassure: to “is it dangerous”, “does it scar”, “is it banned”.
  private var isFeared: Bool {
    guard let claim else { return false }
    return claim.kind == .harm || claim.isNegated && [.safety, .permission].contains(claim.kind)
  }

  /// Whether the very sentence that answers says that what is feared is not so.
  private func deniesFear(_ lead: WeighedPassage) -> Bool {
    let sentences = selector.collection.passage(lead.id).sentences
    guard let claim, sentences.indices.contains(lead.bestSentence) else { return false }
    return VerdictReader.isDenied(claim, in: [sentences[lead.bestSentence].text])
  }

  private var claim: Claim? { Claim(question: question.text, earlier: earlierQuestions) }

  /// What the words affirm, where they can bear that out; a caution where that warns.
  ///
  /// A wrong yes does most harm, and is said only where table and signs agree.
  private func affirmed(_ lead: WeighedPassage, _ weighed: [WeighedPassage]) -> Verdict? {
    let affirmation = Affirmation(
      question: question, earlierQuestions: earlierQuestions, lead: lead,
      rest: weighed.prefix(Self.heard).dropFirst(), selector: selector)
    guard affirmation.isBorneOut else { return nil }
    return affirmation.isCaution ? .caution : .yes
  }

  /// The likeliest verdict, by the signs that question and answering sentence give.
  private func learnt(_ lead: WeighedPassage, read: ReadVerdict) -> PolarityVerdict? {
    guard let signs = signs(of: lead, read: read) else { return nil }
    let odds = VerdictWeights.logOdds(of: signs.names)
    guard let likeliest = zip(PolarityVerdict.allCases, odds).max(by: { $0.1 < $1.1 }),
      likeliest.1 >= Self.leastOdds
    else { return nil }
    return likeliest.0
  }

  /// The logarithm of the odds of a verdict that is said: a wrong one is worse than none.
  private static let leastOdds = 0.0

  /// The signs of a verdict where a passage answers by itself; nil where no sentence of it does.
  func signs(of lead: WeighedPassage) -> VerdictSigns? {
    signs(of: lead, read: read([lead], lead: lead))
  }

  /// The signs of a verdict in the sentence that answers; nil where there is none.
  private func signs(of lead: WeighedPassage, read: ReadVerdict) -> VerdictSigns? {
    let sentences = selector.collection.passage(lead.id).sentences
    let cues = selector.cues(lead.id)
    guard sentences.indices.contains(lead.bestSentence), cues.indices.contains(lead.bestSentence)
    else { return nil }
    return VerdictSigns(
      claim: claim,
      sentence: sentences[lead.bestSentence].text, cues: cues[lead.bestSentence], read: read,
      synonyms: StandIns(question.own, analyzer: selector.collection.analyzer).stand(_:for:))
  }

  /// What the words of the lead amount to by the table; other passages can only take a reassurance back.
  private func read(_ chosen: [WeighedPassage], lead: WeighedPassage) -> ReadVerdict {
    let collection = selector.collection
    return VerdictReader.verdict(
      question: question.text, earlier: earlierQuestions,
      heading: collection.section(of: lead.id).path,
      sentences: chosen.flatMap { passage in
        collection.passage(passage.id).sentences.map { ($0.text, passage.id == lead.id) }
      },
      synonyms: StandIns(question.own, analyzer: collection.analyzer).stand(_:for:))
  }
}
