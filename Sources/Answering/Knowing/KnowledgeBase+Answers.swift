import Collection
import Guides
import TextAnalysis
import Understanding

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
    var answer = answered(question, in: &conversation, options: options).bounded()
    answer.line = line
    answer.question = question
    collection.trim()
    return answer
  }

  private func answered(
    _ question: String, in conversation: inout Conversation, options: AnswerOptions
  ) -> Answer {
    guard !Tokenizer.tokens(in: question).isEmpty else {
      // A blank line starts a new conversation, however it comes in.
      conversation.reset()
      return Answer(
        question: question, kind: .other, outcome: .unanswered,
        summary: SummaryWriter.declining(missing: [], hasNearest: false))
    }
    let text = ClassedWords(question)
    if AlarmReader.read(text) != nil {
      return alarmed(text, in: &conversation, options: options)
    }
    if let meant = CorrectionReader.meant(in: text), !conversation.turns.isEmpty {
      return askedOfGuide(ClassedWords(meant), in: &conversation, options: options)
    }
    if options.usesContext, let part = listPart(text, in: &conversation) { return part }
    if let talk = TalkReader.read(text) {
      return talked(talk, by: text, in: &conversation, options: options)
    }
    return askedOfGuide(text, in: &conversation, options: options)
  }

  /// The author's line for emergencies; of a guide without one, what it says to do.
  private func alarmed(
    _ text: ClassedWords, in conversation: inout Conversation, options: AnswerOptions
  ) -> Answer {
    let alarm = TalkReplies(knowledge: self, conversation: conversation).alarm(text.text)
    guard collection.summary.urgent == nil else { return alarm }
    var answer = askedOfGuide(text, in: &conversation, options: options)
    // Nothing that calms stands beside an alarm, nor what is hardly about it.
    answer.passages.removeAll {
      $0.score < Self.sure || AnswerCueReader.cues(of: $0.text).contains(.reassurance)
    }
    guard answer.outcome != .unanswered, !answer.passages.isEmpty else { return alarm }
    answer.verdict = nil
    answer.summary = alarm.summary + " The guide says:"
    return answer
  }

  /// Beside an alarm a quote has to answer at least as likely as this.
  private static let sure = 0.5

  private func talked(
    _ talk: Talk, by text: ClassedWords, in conversation: inout Conversation,
    options: AnswerOptions
  ) -> Answer {
    let goesOn = options.usesContext && conversation.lastAnswered != nil
    switch talk {
    case .more, .and, .yes:
      if goesOn { return more(text.text, in: &conversation, options: options) }
    case .why:
      if goesOn { return askedOfGuide(text, in: &conversation, options: options) }
    default: break
    }
    if talk.yieldsToGuide {
      var trial = conversation
      let answer = askedOfGuide(text, in: &trial, options: options)
      if answer.outcome != .unanswered {
        conversation = trial
        return answer
      }
    }
    return TalkReplies(knowledge: self, conversation: conversation).reply(
      to: talk, question: text.text)
  }

  /// Answers each question on a line.
  private func askedOfGuide(
    _ text: ClassedWords, in conversation: inout Conversation, options: AnswerOptions
  ) -> Answer {
    let line = text.text
    let questions = PickedTopic.isPath(line) ? [line] : Self.questions(on: text)
    var each = options
    // Who asks several things at once is not asked back.
    if questions.count > 1 { each.offersChoices = false }
    let parts = questions.map { answerOne($0, in: &conversation, options: each) }
    return AnswerMerger.merge(parts, question: line, limit: options.passages)
  }

  /// The questions on a line; a remark belongs to the question behind it.
  private static func questions(on line: ClassedWords) -> [String] {
    let parts = LineSplitter.questions(in: line)
    guard parts.count > 1 else { return parts }
    var questions: [String] = []
    var remark = ""
    for part in parts {
      let whole = remark.isEmpty ? part : remark + " " + part
      if QuestionTypeReader.read(part) == .topic {
        remark = whole
      } else {
        questions.append(whole)
        remark = ""
      }
    }
    guard !remark.isEmpty else { return questions }
    return questions.isEmpty
      ? [remark] : questions.dropLast() + [questions[questions.count - 1] + " " + remark]
  }

  /// Reads and weighs a question; of a line that is one of the topics as they are listed, the heading,
  /// which its own section answers.
  private func considered(
    _ text: String, after turns: [EarlierTurn]
  ) -> (PassageChooser.Considered, isTopic: Bool) {
    let topic = PickedTopic(text)
    var considered = chooser.consider(topic.heading, after: turns)
    if let weighed = topic.ownFirst(considered.weighed, in: collection) {
      // A topic is whole by itself.
      if considered.goesOn { return self.considered(text, after: []) }
      considered.weighed = weighed
      return (considered, true)
    }
    guard topic.heading != topic.plain else { return (considered, false) }
    return (chooser.consider(topic.plain, after: turns), false)
  }

  /// How likely the guides answer a question.
  ///
  /// What is told beside what is asked does not count against it.
  private func outlook(_ considered: PassageChooser.Considered) -> Float {
    let whole = chooser.outlookProbability(considered.question, considered.weighed)
    guard whole < AnswerComposer.leastOutlook, !considered.goesOn,
      let asking = LineSplitter.askingClause(of: considered.question.classed)
    else { return whole }
    let alone = chooser.consider(asking, after: [])
    guard alone.weighed.first?.id == considered.weighed.first?.id else { return whole }
    return max(whole, chooser.outlookProbability(alone.question, alone.weighed))
  }

  private func answerOne(
    _ text: String, in conversation: inout Conversation, options: AnswerOptions
  ) -> Answer {
    let earlier = options.usesContext ? conversation : Conversation()
    let (considered, isTopic) = considered(text, after: earlier.answeredTurns)
    let (question, weighed) = (considered.question, considered.weighed)
    let composer = AnswerComposer(
      collection: collection, question: question, weighed: weighed,
      outlook: outlook(considered), options: options,
      cues: chooser.cues(of:),
      earlierQuestions: considered.goesOn ? earlier.turns.map(\.question) : [], isTopic: isTopic)
    var (answer, quoted) = composer.compose()
    // Of a topic there is neither another reading nor another spelling.
    if !isTopic, let respelt = respelt(considered, options) {
      (answer, quoted) = respelt
    } else if !isTopic, let ways = twoWays(considered, answer, options) {
      (answer, quoted) = composer.offering(ways, in: answer)
    }
    if options.explains {
      answer.reading = [explanation(of: question, readAs: answer.readAs)]
      answer.explanation = weighed.prefix(Self.explained).map { explanation(of: $0, for: question) }
    }
    conversation.add(
      Conversation.Turn(
        question: text, asked: question.own, kind: answer.kind,
        ranked: weighed.map { .init(id: $0.id, probability: $0.probability) }, quoted: quoted,
        summary: answer.summary,
        list: QuotedList(of: answer.passages, ids: quoted, in: collection)))
    return answer
  }

  /// How many passages of a ranking are explained.
  private static let explained = 5

  /// “more”: the next quotes on the last question, as an answer of their own.
  private func more(
    _ question: String, in conversation: inout Conversation, options: AnswerOptions
  ) -> Answer {
    let last = conversation.lastAnswered
    let quotes = morePassages(in: &conversation, options: options)
    var answer = Answer(
      question: question, readAs: last.map { "more on: " + $0.question },
      kind: last?.kind ?? .other, outcome: quotes.isEmpty ? .unanswered : .answered,
      summary: quotes.isEmpty ? SummaryWriter.exhausted : SummaryWriter.more)
    answer.passages = quotes
    answer.notice =
      quotes.isEmpty
      ? nil : last?.quoted.first.flatMap { collection.cover(of: $0).metadata.notice }
    return answer
  }

  /// The next quotes for the last question, as many as an answer holds; empty when there are none.
  public func morePassages(
    in conversation: inout Conversation, options: AnswerOptions = AnswerOptions()
  ) -> [Quote] {
    guard let turn = conversation.lastAnswered else { return [] }
    let question = AskedQuestion(turn.question, own: turn.asked, type: .topic)
    let cutter = QuoteCutter(collection: collection, question: question)
    let least = Self.faintest * (turn.ranked.first?.probability ?? 0)
    let next = turn.ranked.filter { !turn.quoted.contains($0.id) && $0.probability >= least }
      .prefix(options.passages)
    conversation.markQuoted(next.map(\.id))
    return next.map { ranked in
      let passage = WeighedPassage(
        id: ranked.id, evidence: Evidence(), bestSentence: 0, sentenceShares: [], met: [], body: [],
        probability: ranked.probability)
      return cutter.quote(passage, role: .also).bounded()
    }
  }

  /// Passages with less than this share of the best probability are not worth showing to anybody.
  private static let faintest: Float = 0.005
}
