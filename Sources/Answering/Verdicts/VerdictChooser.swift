import Collection
import Guides
import TextAnalysis
import Understanding

/// Chooses the verdict on a yes/no question: what the words were read as, where it is likely.
struct VerdictChooser {
  let question: AskedQuestion
  /// The questions before, oldest first, of a question that goes on.
  let earlierQuestions: [String]
  let selector: PassageSelector
  let models: Models

  /// What was read has to be as likely as not: a wrong yes or no does most harm.
  static let evenOdds: Float = 0.5
  /// A sentence that meets so much of a question speaks of the thing, whatever it calls it.
  private static let mostlyMet: Float = 0.4
  /// So many passages can take a reassurance back.
  private static let heard = 6

  /// The verdict; nil where the words do not settle the question, or it is not whether.
  ///
  /// Only what was read from the words is said, a yes or no where it is likely enough besides. That
  /// most questions of a kind are answered with one of them says nothing of this one.
  func verdict(chosen: [WeighedPassage], weighed: [WeighedPassage]) -> Verdict? {
    guard let signs = signs(chosen: chosen, weighed: weighed) else { return nil }
    if signs[.readNo] > 0, models.no.probability(signs.values) >= Self.evenOdds { return .no }
    if signs[.readCaution] > 0 { return .caution }
    guard signs[.readYes] > 0, canReassure(signs),
      models.yes.probability(signs.values) >= Self.evenOdds
    else { return nil }
    return .yes
  }

  /// Whether the sentence can bear a reassurance out: it names the thing, calls it safe where that is
  /// asked, and allows it where leave is asked.
  private func canReassure(_ signs: VerdictSigns) -> Bool {
    guard signs[.namesKey] > 0 || signs[.sentenceMet] >= Self.mostlyMet else { return false }
    if signs[.asksSafety] > 0, signs[.reassures] == 0 { return false }
    let asksLeave = ClassedWords(question.text).asksLeave
    return !asksLeave || signs[.permits] > 0 || signs[.reassures] > 0 || signs[.opensWithYes] > 0
  }

  /// What speaks for each verdict.
  func signs(chosen: [WeighedPassage], weighed: [WeighedPassage]) -> VerdictSigns? {
    guard question.type == .yesNo, let lead = chosen.first else { return nil }
    return VerdictSigns(
      read: read(chosen, lead: lead), question: question, lead: lead,
      rest: weighed.prefix(Self.heard).dropFirst(), selector: selector)
  }

  /// What the words of the lead amount to; other passages can only take a reassurance back.
  private func read(_ chosen: [WeighedPassage], lead: WeighedPassage) -> Understanding.Verdict? {
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

extension ClassedWords {
  /// Whether somebody asks for leave: “can I”, “may my mother”.
  fileprivate var asksLeave: Bool {
    classes.indices.dropLast().contains { index in
      classes[index].contains(.modal) && classes[index + 1].overlaps([.speaker, .kin])
    }
  }
}
