import Collection
import Guides
import Understanding

/// Makes an answer out of a question and what was weighed for it.
struct AnswerComposer {
  let collection: GuideCollection
  let question: AskedQuestion
  /// The passages that may answer, likeliest first.
  let weighed: [WeighedPassage]
  /// How likely the guides answer at all, 0…1.
  let outlook: Float
  let options: AnswerOptions
  let cues: (Int) -> [AnswerCues]
  /// The questions before, oldest first.
  var earlierQuestions: [String] = []
  /// Whether the question is one of the topics, so that what stands there answers it.
  var isTopic = false

  /// So many passages are a complete and responsible answer.
  private static let wholeAnswer = 3
  /// Below this the guides are taken to say nothing of it.
  static let leastOutlook: Float = 0.5
  /// A question this like the heading is the heading.
  private static let sameAsHeading: Float = 0.75
  /// So likely a passage answers whatever the outlook: on guides left out it declines fewer questions
  /// and quotes for no more that have no answer.
  static let likelyByItself: Float = 0.45
  /// The same as ``leastOutlook`` where the guides do not have the very thing that is asked about.
  static let leastOutlookOfUnknown: Float = 0.62

  /// The answer with the ids of the passages it quotes.
  func compose() -> (answer: Answer, quoted: [Int]) {
    guard let lead = weighed.first, isAnswered(lead) else { return (declined(), []) }
    let selector = PassageSelector(
      collection: collection, question: question, cues: cues,
      limit: max(options.passages, Self.wholeAnswer))
    // The verdict is read from a whole answer, however little of it is to be shown.
    let whole = distinct(selector.select(from: weighed))
    let chosen = selector.shortened(whole, to: options.passages)
    let missing = MissingWords(question).named
    // Of what the guide does not mention nothing is affirmed or denied.
    let verdict = VerdictChooser(
      question: question, earlierQuestions: earlierQuestions, selector: selector
    ).verdict(chosen: whole, weighed: weighed).flatMap {
      $0 != .caution && !missing.isEmpty ? nil : $0
    }
    var answer = base(outcome: missing.isEmpty ? .answered : .partial)
    answer.verdict = verdict
    answer.missing = missing
    answer.passages = quotes(of: chosen, selector, verdict: verdict)
    answer.synonyms = synonyms(in: chosen)
    answer.readAs = ReadAs(question, collection: collection).line(for: chosen.first)
    show(sections(beside: chosen), in: &answer)
    answer.notice = chosen.first.flatMap { collection.cover(of: $0.id).metadata.notice }
    answer.summary = SummaryWriter(collection: collection, question: question).summary(
      verdict: verdict, lead: chosen.first, quote: answer.passages.first, missing: missing)
    return (answer, chosen.map(\.id))
  }

  /// The answer to a question that can be read in two ways: a quote for each, in the order of the
  /// choices.
  func offering(_ ways: TwoWays, in answer: Answer) -> (answer: Answer, quoted: [Int]) {
    let cutter = QuoteCutter(collection: collection, question: question)
    var answer = answer
    answer.choices = ways.choices
    answer.passages = ways.passages.map { cutter.quote($0, role: .answer) }
    answer.synonyms = synonyms(in: ways.passages)
    (answer.seeAlso, answer.seeAlsoPlaces) = ([], [])
    show(sections(beside: ways.passages), in: &answer)
    answer.summary = SummaryWriter.twoWays(ways.choices)
    return (answer, ways.passages.map(\.id))
  }

  /// Whether it is likely that the guides answer.
  ///
  /// Where they do not have the very thing that is asked about, something else has to stand there as
  /// it was asked.
  private func isAnswered(_ lead: WeighedPassage) -> Bool {
    if isTopic { return true }
    // A heading that says what is asked, and no more, is answered below it.
    if lead.evidence[.headingLikeness] >= Self.sameAsHeading { return true }
    guard MissingWords(question).isKeyUnknown else {
      return outlook >= Self.leastOutlook || lead.probability >= Self.likelyByItself
    }
    return outlook >= Self.leastOutlookOfUnknown && lead.evidence[.anyExact] >= Self.leastExact
  }

  /// The least share of a question that has to be met in its own words.
  private static let leastExact: Float = 0.12

  private func base(outcome: Outcome) -> Answer {
    Answer(
      question: question.text, kind: QuestionKind(question.type), outcome: outcome, summary: "",
      corrections: question.own.corrections.map { Correction(typed: $0.typed, readAs: $0.readAs) })
  }

  private func declined() -> Answer {
    var answer = base(outcome: .unanswered)
    answer.readAs = ReadAs(question, collection: collection).line(for: nil)
    answer.missing = MissingWords(question).unknown
    show(sections(beside: []), in: &answer)
    answer.summary = SummaryWriter.declining(
      missing: answer.missing, isReadable: !question.isUnreadable,
      hasNearest: !answer.seeAlso.isEmpty)
    return answer
  }

  /// Drops passages that a whole list among the quotes says already.
  private func distinct(_ chosen: [WeighedPassage]) -> [WeighedPassage] {
    let cutter = QuoteCutter(collection: collection, question: question)
    var lists: [(guide: Int, list: PassageList)] = []
    return chosen.filter { passage in
      guard let list = cutter.wholeList(around: passage.id) else { return true }
      let guide = collection.place(passage.id).guide
      if lists.contains(where: { $0.guide == guide && $0.list == list }) { return false }
      lists.append((guide, list))
      return true
    }
  }

  private func quotes(
    of chosen: [WeighedPassage], _ selector: PassageSelector, verdict: Verdict?
  ) -> [Quote] {
    let cutter = QuoteCutter(collection: collection, question: question)
    let best = chosen.first?.probability ?? 0
    return chosen.enumerated().map { place, passage in
      let isWarning =
        (question.type == .yesNo || question.type == .advice) && selector.warns(passage)
        && (place > 0 || verdict == .no || verdict == .caution)
      let role: Quote.Role =
        isWarning
        ? .caution
        : place == 0 || passage.probability >= Self.alsoBelow * best ? .answer : .also
      return cutter.quote(passage, role: role)
    }
  }

  /// Less likely than this share of the best, a quote bears on the question too, and no more.
  private static let alsoBelow: Float = 0.7

  /// What the guide says in other words than the question: the few that brought the passages up, in the
  /// question's order.
  private func synonyms(in chosen: [WeighedPassage]) -> [SynonymUse] {
    let uses = question.own.words.enumerated().compactMap { place, word in
      guard !word.isFunction,
        let alternative = chosen.lazy.compactMap({ question.own.alternative($0.met, place) }).first,
        alternative.relation > .derived, alternative.strength >= StandIns.leastStrength
      else { return nil as (place: Int, worth: Float, use: SynonymUse)? }
      return (
        place, word.mass * alternative.strength,
        SynonymUse(asked: word.typed, matched: alternative.wording)
      )
    }
    return uses.sorted { ($1.worth, $0.place) < ($0.worth, $1.place) }
      .prefix(Self.mostSynonyms).sorted { $0.place < $1.place }.map(\.use)
  }

  /// More are in the way of the answer; all of them are in the explanation.
  private static let mostSynonyms = 3

  /// Names sections as worth reading; those under one heading path are one line.
  private func show(_ sections: [Int], in answer: inout Answer) {
    for number in sections {
      let path = collection.section(number).path
      if answer.seeAlso.contains(path) { continue }
      let guide = collection.guide(ofSection: number)
      answer.seeAlso.append(path)
      answer.seeAlsoPlaces.append(
        SectionPlace(
          guide: guide, section: number - collection.sections(ofGuide: guide).lowerBound))
    }
  }

  /// The sections of the likeliest passages that are not quoted.
  private func sections(beside chosen: [WeighedPassage]) -> [Int] {
    var seen = Set(chosen.map { collection.sectionNumber(of: $0.id) })
    var sections: [Int] = []
    let least = max(Self.leastNear, Self.nearShare * (chosen.first?.probability ?? 0))
    for passage in weighed where passage.probability >= least {
      let number = collection.sectionNumber(of: passage.id)
      guard seen.insert(number).inserted, !collection.section(number).path.isEmpty else { continue }
      sections.append(number)
      if sections.count == Self.seeAlsoLimit { break }
    }
    return sections
  }

  static let seeAlsoLimit = 3
  /// Sections whose best passage is less likely are not worth naming.
  private static let leastNear: Float = 0.03
  private static let nearShare: Float = 0.25
}
