import Guides

/// Makes an answer out of a reading and its ranking.
struct AnswerComposer {
  let library: Library
  let reading: QuestionReading
  let ranking: PassageRanking
  let options: AnswerOptions
  let weights: EvidenceWeights
  /// What was said last, for a question that goes on about it.
  var saidBefore: String?

  /// The answer with the ids of the passages it quotes.
  func compose() -> (answer: Answer, quoted: [Int]) {
    // The verdict is read from a whole answer, however little of it is to be shown.
    let limit = max(options.passages, Self.wholeAnswer)
    let selector = PassageSelector(library: library, reading: reading, limit: limit)
    let whole = distinct(selector.select(from: ranking))
    let chosen = selector.shortened(whole, to: options.passages)
    let judgement = OutcomeJudge(
      reading: reading, ranking: ranking, shown: chosen.map { library.facts[$0.id] }
    ).judgement()
    guard judgement.outcome != .unanswered else { return (declined(), []) }
    let verdict = verdict(on: Array(whole.prefix(Self.wholeAnswer)))
    let quotes = quotes(of: chosen, verdict: verdict)
    var answer = base(outcome: judgement.outcome)
    answer.verdict = verdict
    answer.passages = quotes
    answer.missing = judgement.missing
    answer.synonyms = synonyms(in: chosen)
    show(seeAlso(beside: chosen), in: &answer)
    answer.notice = chosen.first.flatMap { library.guide(of: $0.id).metadata.notice }
    answer.summary = SummaryWriter(
      library: library, reading: reading, saidBefore: saidBefore
    ).summary(
      verdict: verdict, chosen: chosen, quotes: quotes, missing: answer.missing)
    return (answer, chosen.map(\.id))
  }

  private func base(outcome: Outcome) -> Answer {
    Answer(
      question: reading.typed, readAs: reading.readAs, kind: reading.kind, outcome: outcome,
      summary: "", corrections: reading.corrections)
  }

  private func declined() -> Answer {
    var answer = base(outcome: .unanswered)
    answer.missing = reading.missing
    let nearest = nearest()
    show(nearest, in: &answer)
    // A guide that carries a notice says in it whom to ask about what it leaves out.
    var advice: String?
    if reading.kind == .yesNo {
      advice = library.guides.lazy.compactMap(\.metadata.notice).first
      if advice != nil { show(withAdviser(nearest), in: &answer) }
    }
    answer.summary = SummaryWriter.declining(
      missing: reading.missing, advice: advice, hasNearest: !answer.seeAlso.isEmpty)
    return answer
  }

  /// Drops passages that a whole list among the quotes says already.
  private func distinct(_ chosen: [RankedPassage]) -> [RankedPassage] {
    let maker = QuoteMaker(library: library, reading: reading, weights: weights)
    var lists: [PassageList] = []
    return chosen.filter { passage in
      guard let list = maker.wholeList(around: passage.id) else { return true }
      if lists.contains(list) { return false }
      lists.append(list)
      return true
    }
  }

  private func quotes(of chosen: [RankedPassage], verdict: Verdict?) -> [Quote] {
    let maker = QuoteMaker(library: library, reading: reading, weights: weights)
    let best = chosen.first?.score ?? 0
    return chosen.enumerated().map { place, passage in
      let warns = library.facts[passage.id].contains(.warning)
      let role: Quote.Role =
        if warns, reading.frame != nil, verdict != .yes || place > 0 {
          .caution
        } else if place == 0 || passage.score >= 0.7 * best {
          .answer
        } else {
          .also
        }
      return maker.quote(passage, role: role)
    }
  }

  /// The verdict, from the sentences of the chosen passages that meet what is asked about.
  ///
  /// What the best passage says of it counts, and what other passages say of all of it or of the
  /// person's own case.
  private func verdict(on chosen: [RankedPassage]) -> Verdict? {
    guard reading.kind == .yesNo, let frame = reading.frame, let lead = chosen.first else {
      return nil
    }
    let things = reading.concepts.filter {
      $0.role == .specific && !PolarClaims.isWordOfPermission($0, in: reading.words)
        && library.holdsInBody($0, passage: lead.id)
    }
    let telling = tellingSentences(of: chosen, things: things, frame: frame)
    if LeastAmount.isFallenShortOf(by: reading.words, in: telling.map(\.text)) { return .no }
    let verdict = VerdictReader.verdict(
      frame: frame, stances: telling.map { Stance(of: $0.text) }, isParticular: !things.isEmpty)
    return verdict == .yes && !isVouchedFor(lead, things: things) ? nil : verdict
  }

  private func tellingSentences(
    of chosen: [RankedPassage], things: [Concept], frame: PolarFrame
  ) -> [Sentence] {
    guard let lead = chosen.first else { return [] }
    let maker = QuoteMaker(library: library, reading: reading, weights: weights)
    // A label names what the sentences after it say something of.
    let passage = library.passage(lead.id)
    let whole = passage.sentences.filter { $0.text != passage.place?.label }
    let own = whole.isEmpty ? passage.sentences : whole
    let telling = things.isEmpty ? own : maker.sentences(own, thatBestSay: things)
    if frame.claim == .normality || frame.claim == .advice { return own }
    let cases = reading.concepts.filter { $0.isClaimed && !$0.isUnknown && $0.role == .specific }
    let others = chosen.dropFirst().flatMap { library.passage($0.id).sentences }.filter {
      sentence in
      maker.holds(sentence, all: things) || cases.contains { maker.holds(sentence, all: [$0]) }
    }
    return telling + others
  }

  /// Whether a passage speaks of the very thing asked about, so that its yes can be passed on.
  private func isVouchedFor(_ lead: RankedPassage, things: [Concept]) -> Bool {
    if lead.phrasing?.similarity ?? 0 >= OutcomeJudge.Bound.sureLikeness { return true }
    let asked = reading.concepts.filter { $0.role == .specific && !$0.isAside && !$0.isCarried }
    if reading.frame?.claim == .permission {
      return asked.allSatisfy { library.holdsInBody($0, passage: lead.id) }
    }
    return asked.isEmpty || !things.isEmpty
  }

  private func synonyms(in chosen: [RankedPassage]) -> [SynonymUse] {
    reading.concepts.compactMap { concept in
      guard concept.reading == .synonym || concept.reading == .kind else { return nil }
      for passage in chosen {
        for (alternative, wording) in zip(concept.alternatives, concept.wordings)
        where library.holdsInBody([alternative], passage: passage.id) {
          return SynonymUse(asked: concept.typed, matched: wording)
        }
      }
      return nil
    }
  }

  /// Sections worth reading next: the best ranked that are not quoted.
  private func seeAlso(beside chosen: [RankedPassage]) -> [SectionID] {
    let quoted = Set(chosen.map { library.sectionID(of: $0.id) })
    return sections(Self.seeAlsoLimit, leavingOut: quoted, floor: 0.4 * (chosen.first?.score ?? 0))
  }

  /// For a declined question the sections that come nearest, as places to look.
  private func nearest() -> [SectionID] {
    sections(Self.seeAlsoLimit, leavingOut: [], floor: 0.2)
  }

  /// The places to look with the section first that says whom to ask, if the guide has one.
  private func withAdviser(_ sections: [SectionID]) -> [SectionID] {
    let ranked = ranking.passages.map(\.id)
    let adviser =
      ranked.first { library.facts[$0].contains(.consults) }
      ?? library.facts.indices.first { library.facts[$0].contains(.consults) }
    guard let adviser else { return sections }
    let section = library.sectionID(of: adviser)
    return Array(([section] + sections.filter { $0 != section }).prefix(Self.seeAlsoLimit))
  }

  /// Names sections as worth reading; those under one heading path are one line.
  private func show(_ sections: [SectionID], in answer: inout Answer) {
    answer.seeAlso = []
    answer.seeAlsoPlaces = []
    for section in sections {
      let path = library.section(section).path
      if answer.seeAlso.contains(path) { continue }
      answer.seeAlso.append(path)
      answer.seeAlsoPlaces.append(
        SectionPlace(guide: section.guide, section: section.section))
    }
  }

  private func sections(
    _ limit: Int, leavingOut quoted: Set<SectionID>, floor: Double
  ) -> [SectionID] {
    var seen = quoted
    var sections: [SectionID] = []
    for passage in ranking.passages where passage.score >= floor {
      let id = library.sectionID(of: passage.id)
      guard seen.insert(id).inserted else { continue }
      sections.append(id)
      if sections.count == limit { break }
    }
    return sections
  }

  static let seeAlsoLimit = 3
  /// So many passages are a complete and responsible answer.
  private static let wholeAnswer = 3
}
