import Collection
import Guides
import Understanding

extension QuestionScan {
  /// What speaks for a passage.
  func weigh(_ match: PassageMatch) -> WeighedPassage {
    let id = match.id
    var evidence = Evidence()
    addCoverage(of: match, to: &evidence)
    addRanking(of: id, to: &evidence)
    let shares = match.sentences.map { $0.sum / ownMass }
    let near = meaning.passages[id] ?? PassageMeaning()
    let worth = zip(shares, near.sentences).map { $0 + Self.meaningWorth * $1 }
    let best = worth.indices.max { worth[$0] < worth[$1] } ?? 0
    addSentence(best, of: match, shares: shares, to: &evidence)
    addMeaning(near, to: &evidence)
    addType(of: id, best: best, to: &evidence)
    addSection(of: id, to: &evidence)
    addForm(of: id, to: &evidence)
    addConversation(of: id, to: &evidence)
    addWhole(to: &evidence)
    return WeighedPassage(
      id: id, evidence: evidence, bestSentence: best, sentenceShares: shares,
      met: match.all.alternatives, body: match.body.alternatives)
  }

  private func addCoverage(of match: PassageMatch, to evidence: inout Evidence) {
    let all = match.all
    var (exact, synonym, related, anyExact): (Float, Float, Float, Float) = (0, 0, 0, 0)
    for word in question.own.words.indices {
      if match.body.alternatives[word] >= 0 {
        switch relation(match.body.alternatives[word]) {
        case .exact, .joined: exact += match.body.values[word]
        case .derived, .synonym, .hint: synonym += match.body.values[word]
        case .kind, .related: related += match.body.values[word]
        }
      }
      if all.alternatives[word] >= 0, relation(all.alternatives[word]) <= .joined {
        anyExact += all.values[word]
      }
    }
    evidence[.bodyExact] = exact / ownMass
    evidence[.bodySynonym] = synonym / ownMass
    evidence[.bodyRelated] = related / ownMass
    evidence[.headingMet] = match.heading.sum / ownMass
    evidence[.ancestorsMet] = match.ancestors.sum / ownMass
    evidence[.contextMet] = match.context.sum / ownMass
    evidence[.allMet] = all.sum / ownMass
    evidence[.anyExact] = anyExact / ownMass
    let words = question.own.words
    if let key = words.indices.max(by: { words[$0].mass < words[$1].mass }), words[key].mass > 0 {
      evidence[.mostImportantMet] = all.values[key] / words[key].mass
      if all.alternatives[key] >= 0, relation(all.alternatives[key]) <= .joined {
        evidence[.mostImportantExact] = 1
      }
    }
  }

  private func relation(_ alternative: Int32) -> StandInRelation {
    own.table.entries[Int(alternative)].relation
  }

  private func addRanking(of id: Int, to evidence: inout Evidence) {
    let score = scores[id] ?? 0
    evidence[.score] = score / highScore
    evidence[.relativeScore] = score / best
    evidence[.isBest] = score >= best ? 1 : 0
    evidence[.secondBest] = score >= best ? 1 - second / best : 0
  }

  private func addSentence(
    _ best: Int, of match: PassageMatch, shares: [Float], to evidence: inout Evidence
  ) {
    guard best < match.sentences.count else { return }
    var union = match.sentences[best]
    evidence[.sentenceMet] = shares[best]
    let content = question.own.words.indices.filter { !question.own.words[$0].isFunction }
    let met = content.filter { match.sentences[best].values[$0] > 0 }
    evidence[.wordsTogether] =
      met.count > 1 ? Float(met.count - 1) / Float(max(1, content.count - 1)) : 0
    let pairs = zip(content, content.dropFirst())
    let together = pairs.filter { union.values[$0] > 0 && union.values[$1] > 0 }
    evidence[.sentencePairs] =
      content.count > 1 ? Float(together.count) / Float(content.count - 1) : 0
    union.formUnion(match.heading)
    union.formUnion(match.context)
    union.formUnion(match.ancestors)
    evidence[.sentenceWithHeadings] = union.sum / ownMass
  }

  /// What a sentence being about the same is worth beside the words that it meets, in choosing the sentence
  /// that answers: found on guides that the vectors were not made of.
  private static let meaningWorth: Float = 0.75

  private func addMeaning(_ meaning: PassageMeaning, to evidence: inout Evidence) {
    func add(_ value: Float, _ best: Float, _ absolute: Feature, _ relative: Feature) {
      evidence[absolute] = value
      evidence[relative] = 1 - Self.spread * (best - value)
    }
    add(meaning.sentence, self.meaning.best.sentence, .sentenceMeaning, .sentenceMeaningRelative)
    add(meaning.passage, self.meaning.best.passage, .passageMeaning, .passageMeaningRelative)
    add(meaning.heading, self.meaning.best.heading, .headingMeaning, .headingMeaningRelative)
  }

  /// A cosine less by a third of 1 than the best of all is as good as none.
  private static let spread: Float = 3

  /// Whether the passage holds the type of answer that is asked for, above all in its best sentence.
  private func addType(of id: Int, best: Int, to evidence: inout Evidence) {
    let cues = cues.cues(of: id)
    guard best < cues.count else { return }
    let type = question.type
    if cues[best].contains(.announcement) { evidence[.isAnnouncement] = 1 }
    if !sought.isEmpty {
      if !cues[best].isDisjoint(with: sought) {
        evidence[.typeMet] = 1
      } else if cues.contains(where: { !$0.isDisjoint(with: sought) }) {
        evidence[.typeMetElsewhere] = 1
      } else {
        evidence[.typeUnmet] = 1
      }
    }
    let rules: AnswerCues = [.permission, .prohibition, .obligation, .condition]
    if type == .yesNo, !cues[best].isDisjoint(with: rules) { evidence[.ruleMet] = 1 }
    if type == .yesNo || type == .advice, cues[best].contains(.warning) {
      evidence[.warningMet] = 1
    }
    if type == .procedure || type == .advice, cues[best].contains(.instruction) {
      evidence[.instructionMet] = 1
    }
  }

  private func addSection(of id: Int, to evidence: inout Evidence) {
    let number = library.sectionNumber(of: id)
    if let likeness = headings[number] {
      evidence[.headingLikeness] = likeness.f
      evidence[.headingPrecision] = likeness.precision
      evidence[.sectionPhrasing] = likeness.phrasing
    }
    evidence[.passagePhrasing] =
      library.passages.phrasings(of: id).map { own.likeness(to: $0).f }.max() ?? 0
    let share = sectionShares[number] ?? 0
    evidence[.sectionMet] = share
    evidence[.sectionRelative] = whole.bestSection > 0 ? share / whole.bestSection : 0
    let siblings = library.passages(ofSection: number)
    evidence[.opensSection] = siblings.lowerBound == id ? 1 : 0
    let beside = [id - 1, id + 1].filter(siblings.contains).compactMap { matches[$0]?.body.sum }
    evidence[.neighbourMet] = (beside.max() ?? 0) / ownMass
  }

  private func addForm(of id: Int, to evidence: inout Evidence) {
    switch library.passages.form(of: id) {
    case .listItem: evidence[.isItem] = 1
    case .tableRow: evidence[.isRow] = 1
    case .code: evidence[.isCode] = 1
    case .caution: evidence[.isCaution] = 1
    case .paragraph, .quotation: break
    }
    let length = Float(library.passages.length(of: id))
    evidence[.isShort] = max(0, 1 - length / 12)
    evidence[.isLong] = min(1, length / 100)
  }

  private func addConversation(of id: Int, to evidence: inout Evidence) {
    guard !question.earlier.words.isEmpty || !question.lastQuoted.isEmpty else { return }
    let dependence = question.dependence
    let met = earlierShares[id] ?? 0
    evidence[.earlierMet] = met
    evidence[.earlierMetShort] = met * dependence.isShort
    evidence[.earlierMetPointing] = met * dependence.isPointing
    evidence[.earlierMetOpening] = met * dependence.isOpening
    guard let last = question.lastQuoted.first else { return }
    let isSame: Float = library.sectionNumber(of: last) == library.sectionNumber(of: id) ? 1 : 0
    evidence[.sameSection] = isSame
    evidence[.sameSectionShort] = isSame * dependence.isShort
    evidence[.sameSectionPointing] = isSame * dependence.isPointing
    evidence[.sameSectionOpening] = isSame * dependence.isOpening
    evidence[.samePassage] = id == last ? 1 : 0
    evidence[.samePassageCause] = id == last && question.type == .cause ? 1 : 0
    evidence[.besideLast] = isSame > 0 && abs(id - last) == 1 ? 1 : 0
  }

  private func addWhole(to evidence: inout Evidence) {
    evidence[.unknownShare] = whole.unknownShare
    evidence[.unknownMost] = whole.unknownMost
    evidence[.relatedOnlyShare] = whole.relatedOnlyShare
    evidence[.fewWords] = 1 / Float(1 + whole.contentCount)
    evidence[.noContent] = whole.contentCount == 0 ? 1 : 0
    evidence[.bestSectionMet] = whole.bestSection
    evidence[.bestMet] = whole.bestMet
    evidence[.standsAlone] = question.earlier.words.isEmpty ? 1 : 0
    evidence[.isLongQuestion] = Float(question.own.words.count) / Self.manyWords
    evidence[.guideMeaning] = meaning.whole
    evidence[.subjectsNearer] = meaning.subjectsNearer
    evidence[.leadOverSubjects] = Self.evenLead + meaning.lead
  }

  /// A question of so many words is as long as they get.
  private static let manyWords: Float = 20
  /// What stands for the guide being as near as what else people ask about.
  private static let evenLead: Float = 0.5
}

/// How like a question the heading of a section and the author's phrasings of it are, each 0…1.
struct SectionLikeness {
  /// That of the heading, and the share of its importance that the question has.
  var f: Float
  var precision: Float
  /// That of the phrasing which is most like it.
  var phrasing: Float
}

extension QueryMatcher {
  /// How like the question a section's heading and phrasings are.
  func likeness(ofSection number: Int) -> SectionLikeness {
    let terms = library.sections[number]
    let heading = likeness(to: terms.heading)
    return SectionLikeness(
      f: heading.f, precision: heading.precision,
      phrasing: terms.phrasings.map { likeness(to: $0).f }.max() ?? 0)
  }

  /// How like a question another question or heading is, 0…1.
  ///
  /// Precision is the share of the other's importance that the question has, recall the share of the
  /// question's that the other has; `f` is their harmonic mean.
  func likeness(to terms: some Collection<Int32>) -> (precision: Float, f: Float) {
    guard !terms.isEmpty else { return (0, 0) }
    var (met, total): (Float, Float) = (0, 0)
    for term in terms {
      let importance = library.terms.importance(of: term)
      total += importance
      var strength: Float = 0
      table.forEachSlot(of: term) { slot in
        let entry = table.entries[Int(slot.alternative)]
        let weight = query.words[entry.word].mass
        if weight > 0 { strength = max(strength, min(1, entry.value / weight)) }
      }
      met += importance * strength
    }
    let precision = met / max(total, 1e-6)
    let recall = match(terms).sum / query.mass
    guard precision + recall > 0 else { return (0, 0) }
    return (precision, 2 * precision * recall / (precision + recall))
  }
}
