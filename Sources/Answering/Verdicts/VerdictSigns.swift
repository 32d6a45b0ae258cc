import Collection
import Guides
import TextAnalysis
import Understanding

/// What speaks for a yes, a no or a caution, each between 0 and 1.
package struct VerdictSigns: Sendable, Equatable {
  /// What is looked at.
  package enum Sign: Int, Sendable, CaseIterable {
    // What the reader of claims and assertions makes of it.
    case readYes
    case readNo
    case readCaution
    case likelyYes
    case likelyNo
    // How surely this is the answer.
    case probability
    case sentenceMet
    case namesKey
    // What the sentence that answers holds.
    case permits
    case forbids
    case obliges
    case conditional
    case warns
    case reassures
    case negates
    case opensWithYes
    case opensWithNo
    // What stands around it.
    case forbiddenByLeadIn
    case forbiddenBeside
    case negatedBeside
    case warnedElsewhere
    // What is asked.
    case asksPermission
    case asksDuty
    case asksSafety
    case asksNegated
    // Both together.
    case permissionPermitted
    case permissionForbidden
    case permissionConditional
    case dutyObliged
    case dutyNegated
    case dutyFree
    case safetyWarned
    case safetyReassured
    case unforbidden
  }

  /// The values, in the order of ``Sign``.
  package private(set) var values = [Float](repeating: 0, count: Sign.allCases.count)

  /// The names of the values.
  package static let names = Sign.allCases.map { String(describing: $0) }

  private(set) subscript(_ sign: Sign) -> Float {
    get { values[sign.rawValue] }
    set { values[sign.rawValue] = newValue.isFinite ? min(1, max(0, newValue)) : 0 }
  }

  /// Looks at the likeliest passage of a yes/no question and at what else may answer it.
  init(
    read: Understanding.Verdict?, question: AskedQuestion, lead: WeighedPassage,
    rest: ArraySlice<WeighedPassage>, selector: PassageSelector
  ) {
    self[.readYes] = read == .yes ? 1 : 0
    self[.readNo] = read == .no ? 1 : 0
    self[.readCaution] = read == .caution ? 1 : 0
    self[.likelyYes] = read == .yes ? lead.probability : 0
    self[.likelyNo] = read == .no ? lead.probability : 0
    self[.probability] = lead.probability
    self[.sentenceMet] = lead.evidence[.sentenceMet]
    self[.namesKey] = selector.namesKey(lead) ? 1 : 0
    self[.warnedElsewhere] = rest.contains { selector.warns($0) && selector.namesKey($0) } ? 1 : 0
    addSentence(lead, selector)
    addQuestion(ClassedWords(question.text))
    addPairs()
  }

  private mutating func addSentence(_ lead: WeighedPassage, _ selector: PassageSelector) {
    let passage = selector.collection.passage(lead.id)
    let cues = selector.cues(lead.id)
    guard cues.indices.contains(lead.bestSentence) else { return }
    let best = cues[lead.bestSentence]
    let words = ClassedWords(passage.sentences[lead.bestSentence].text)
    self[.permits] = best.contains(.permission) ? 1 : 0
    self[.forbids] = best.contains(.prohibition) ? 1 : 0
    self[.obliges] = best.contains(.obligation) ? 1 : 0
    self[.conditional] = best.contains(.condition) ? 1 : 0
    self[.warns] = best.contains(.warning) ? 1 : 0
    self[.reassures] = best.contains(.reassurance) ? 1 : 0
    self[.negates] = words.contains([.negation]) ? 1 : 0
    let opening = ClassedWords(passage.sentences.first?.text ?? "").classes.first ?? .none
    self[.opensWithYes] = opening.contains(.affirmation) ? 1 : 0
    self[.opensWithNo] = opening.contains(.denial) ? 1 : 0
    let leadIn = passage.context.map(\.text).joined(separator: " ")
    let led = AnswerCueReader.cues(of: leadIn)
    self[.forbiddenByLeadIn] =
      led.contains(.prohibition) || ClassedWords(leadIn).contains([.negation]) ? 1 : 0
    let others = cues.indices.filter { $0 != lead.bestSentence }
    self[.forbiddenBeside] = others.contains { cues[$0].contains(.prohibition) } ? 1 : 0
    self[.negatedBeside] =
      others.contains { ClassedWords(passage.sentences[$0].text).contains([.negation]) } ? 1 : 0
    self[.dutyFree] = best.contains(.free) ? 1 : 0
  }

  private mutating func addQuestion(_ words: ClassedWords) {
    self[.asksPermission] = words.contains([.permission]) || words.opens(with: .modal) ? 1 : 0
    self[.asksDuty] = words.contains([.obligation]) ? 1 : 0
    self[.asksSafety] = words.contains([.reassuring, .warning, .normality]) ? 1 : 0
    self[.asksNegated] = words.contains([.negation]) ? 1 : 0
  }

  private mutating func addPairs() {
    self[.permissionPermitted] = self[.asksPermission] * self[.permits]
    self[.permissionForbidden] = self[.asksPermission] * self[.forbids]
    self[.permissionConditional] = self[.asksPermission] * self[.conditional]
    self[.dutyObliged] = self[.asksDuty] * self[.obliges]
    self[.dutyNegated] = self[.asksDuty] * self[.negates]
    self[.dutyFree] *= self[.asksDuty]
    self[.safetyWarned] = self[.asksSafety] * self[.warns]
    self[.safetyReassured] = self[.asksSafety] * self[.reassures]
    self[.unforbidden] = 1 - max(self[.forbids], self[.negates], self[.forbiddenByLeadIn])
  }
}

extension ClassedWords {
  /// Whether the first word, or the second behind “and” and the like, is of a class.
  fileprivate func opens(with wordClass: WordClass) -> Bool {
    classes.prefix(2).contains { $0.contains(wordClass) }
  }
}
