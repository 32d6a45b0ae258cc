import Guides

extension KnowledgeBase {
  /// Answers one question in the light of a conversation, and adds the turn to it.
  ///
  /// - Parameters:
  ///   - question: The question as typed.
  ///   - line: The input line it came from, 1-based; nil for an argument.
  ///   - conversation: What was said before.
  ///   - options: How much the answer is to hold.
  public func answer(
    _ question: String, line: Int? = nil, in conversation: inout Conversation,
    options: AnswerOptions = AnswerOptions()
  ) -> Answer {
    let words = QuestionWords(question, lexicon: reader.lexicon).words
    if let talk = SmallTalk.read(words) {
      return conversational(talk, question: question, line: line)
    }
    if Intelligibility.isUnreadable(words, lexicon: reader.lexicon) {
      return Answer(
        line: line, question: question, kind: .other, outcome: .unanswered,
        summary: SummaryWriter.unreadable)
    }
    guard !words.isEmpty else {
      // A blank line starts a new conversation, however it comes in.
      conversation.reset()
      return Answer(
        line: line, question: question, kind: .other, outcome: .unanswered,
        summary: SummaryWriter.declining(missing: [], hasNearest: false))
    }
    let parts = QuestionSplitter.questions(in: question).map {
      answerOne($0, in: &conversation, options: options)
    }
    var answer = AnswerMerger.merge(parts, question: question, limit: options.passages)
    answer.line = line
    return answer
  }

  /// Answers a line that holds one question.
  private func answerOne(
    _ question: String, in conversation: inout Conversation, options: AnswerOptions
  ) -> Answer {
    let earlier = options.usesContext ? conversation : Conversation()
    if let last = earlier.turns.last, Elaboration.isAsked(question, lexicon: reader.lexicon) {
      return more(on: last, question: question, in: &conversation, options: options)
    }
    let reading = reader.read(question, after: earlier)
    // “why?” asks about what was said; “is that guaranteed?” about something that may stand elsewhere.
    let goesOn = reading.continues && reading.kind == .cause
    let spoken = goesOn ? earlier.turns.last?.quoted.first : nil
    var ranking = ranker.rank(reading, spokenOf: spoken.map(library.sectionID))
    if let place = reading.place, let last = earlier.turns.last {
      let next = Continuation(library: library).passages(at: place, in: last)
      ranking = Continuation.leading(next, in: ranking)
    }
    var (answer, quoted) = AnswerComposer(
      library: library, reading: reading, ranking: ranking, options: options, weights: weights,
      saidBefore: reading.continues ? earlier.turns.last?.summary : nil
    ).compose()
    if options.explains {
      answer.reading = [explanation(of: reading)]
      answer.explanation = explanation(of: ranking, reading: reading)
    }
    conversation.add(
      Conversation.Turn(
        // Of “and then?” after “and then?” only the question is kept that both go on about.
        standalone: reading.place == nil
          ? reading.readAs ?? question : earlier.turns.last?.standalone ?? question,
        reading: reading, ranked: ranking.passages.map(\.id), quoted: quoted,
        summary: answer.summary))
    return answer
  }

  /// “more”: the next quotes on the last question, as an answer of their own.
  private func more(
    on last: Conversation.Turn, question: String, in conversation: inout Conversation,
    options: AnswerOptions
  ) -> Answer {
    let quotes = morePassages(in: &conversation, options: options)
    var answer = Answer(
      question: question, readAs: "more on: " + last.standalone, kind: last.reading.kind,
      outcome: quotes.isEmpty ? .unanswered : .answered,
      summary: quotes.isEmpty ? SummaryWriter.exhausted : SummaryWriter.more)
    answer.passages = quotes
    answer.notice =
      quotes.isEmpty ? nil : last.quoted.first.flatMap { library.guide(of: $0).metadata.notice }
    return answer
  }

  /// The next quotes for the last question, as many as an answer holds; empty when there are none.
  public func morePassages(
    in conversation: inout Conversation, options: AnswerOptions = AnswerOptions()
  ) -> [Quote] {
    guard let turn = conversation.turns.last else { return [] }
    let ranking = ranker.rank(turn.reading)
    let maker = QuoteMaker(library: library, reading: turn.reading, weights: weights)
    var lists = turn.quoted.compactMap { maker.wholeList(around: $0) }
    var next: [RankedPassage] = []
    let lead = min(ranking.passages.first?.score ?? 0, PassageSelector.leadCeiling)
    let least = max(PassageSelector.faintest * lead, .leastNonzeroMagnitude)
    for passage in ranking.passages
    where !turn.quoted.contains(passage.id) && passage.score >= least {
      if let list = maker.wholeList(around: passage.id) {
        if lists.contains(list) { continue }
        lists.append(list)
      }
      next.append(passage)
      if next.count == options.passages { break }
    }
    conversation.markQuoted(next.map(\.id))
    return next.map { maker.quote($0, role: .also) }
  }

  /// The whole ranking of a question that stands alone, best first.
  public func ranking(of question: String) -> [PassageReference] {
    ranker.rank(reader.read(question, after: Conversation())).passages.map { ranked in
      var reference = library.places[ranked.id]
      reference.score = min(1, ranked.score / weights.scale)
      return reference
    }
  }

  var ranker: PassageRanker { PassageRanker(library: library, weights: weights) }

  private func conversational(_ talk: SmallTalk, question: String, line: Int?) -> Answer {
    let subject = guides.first.map { $0.metadata.title ?? $0.file } ?? ""
    return Answer(
      line: line, question: question, kind: .conversational,
      outcome: talk == .order ? .unanswered : .conversational,
      summary: SmallTalkReplies.reply(to: talk, subject: subject))
  }
}
