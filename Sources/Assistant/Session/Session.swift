import Answering
import Guides
import Rendering
import Terminal
import TextAnalysis

/// A conversation with everything it needs: the knowledge, the looks, and how it has gone so far.
@MainActor
final class Session {
  /// What is asked: everything, or one guide of several.
  private(set) var knowledge: KnowledgeBase
  /// All that was opened.
  let everything: KnowledgeBase
  /// Which of the guides is asked alone, if one is.
  private(set) var onlyGuide: Int?
  private let thesauri: [Thesaurus]
  let settings: SessionSettings
  /// What is known about the terminal; asked again where a person may have resized it.
  var facts: TerminalFacts
  private(set) var conversation = Conversation()
  /// The last question, its answer, and the conversation as it was before it.
  private(set) var last: (question: String, answer: Answer, before: Conversation)?
  /// The question that `/why` tells of, and the conversation as it was before it; not the line that
  /// asked for more of its answer.
  private var explainable: (question: String, before: Conversation)?
  /// Whether the person said what they think of the last answer.
  private var hasOpinion = false
  /// How the process would end now.
  private(set) var status = ExitStatus.answered
  /// Where questions that the guide does not answer are noted down.
  private var log: PrivateLog?
  /// Where the guides' files are, by the names that citations show; the built-in one has none.
  private(set) lazy var links = settings.knowledge.isEmpty ? [:] : Self.links(to: knowledge.files)
  private var shownNotices: Set<String> = []
  private var hasWritten = false

  init(
    knowledge: LoadedKnowledge, settings: SessionSettings, facts: TerminalFacts,
    log: PrivateLog? = nil
  ) {
    self.log = log
    self.knowledge = knowledge.base
    everything = knowledge.base
    thesauri = knowledge.thesauri
    self.settings = settings
    self.facts = facts
  }

  var guides: [Guide] { knowledge.guides }

  /// What the guides call themselves.
  var titles: [String] { knowledge.titles }

  var options: AnswerOptions {
    AnswerOptions(
      passages: settings.passages, explains: settings.explains,
      usesContext: settings.usesContext)
  }

  /// Answers a question and remembers the turn.
  ///
  /// - Parameters:
  ///   - question: The question as typed.
  ///   - line: The input line it came from, 1-based.
  ///   - standsAlone: Whether it was chosen, not typed, so that nothing before belongs to it.
  func answer(_ question: String, line: Int? = nil, standsAlone: Bool = false) -> Answer {
    let before = standsAlone ? Conversation() : conversation
    var options = options
    if standsAlone { (options.usesContext, options.offersChoices) = (false, false) }
    let answer = knowledge.answer(question, line: line, in: &conversation, options: options)
    last = (question, answer, before)
    hasOpinion = false
    if !KnowledgeBase.asksToGoOn(question) || answer.kind == .conversational {
      explainable = (question, before)
    }
    if answer.outcome == .unanswered { status = .unanswered }
    note(answer)
    return answer
  }

  /// Notes down what an answer leaves open.
  private func note(_ answer: Answer) {
    if let line = GapRenderer.render(answer, guide: titles.first ?? "") { note(line) }
  }

  /// Notes down what a person thinks of the last answer.
  ///
  /// - Returns: the log's path; nil where nothing is noted down.
  func note(_ opinion: FeedbackCommand.Opinion, _ words: String?) -> String? {
    guard let log, let last else { return nil }
    let title = last.answer.passages.first?.guideTitle ?? titles.first ?? ""
    let line = GapRenderer.render(
      last.answer, guide: title, feedback: opinion.rawValue, note: words, revises: hasOpinion)
    hasOpinion = true
    note(line)
    return log.path
  }

  /// Adds a line to the log; trouble with that is said once and stops nothing.
  private func note(_ line: String) {
    if let trouble = log?.append(line) { Messages.tell(Words.logTrouble(trouble.description)) }
  }

  /// Asks one guide alone from here on, or everything again, in a new conversation.
  func limit(to guide: Int?) {
    startAnew()
    onlyGuide = guide.flatMap { everything.guides.indices.contains($0) ? $0 : nil }
    guard let guide = onlyGuide else {
      knowledge = everything
      return
    }
    knowledge = KnowledgeBase(guides: [everything.guides[guide]], thesauri: thesauri)
  }

  /// The next quotes on the last question, as an answer; nil when there are no more.
  ///
  /// - Parameter held: Quotes that come first, because there was no room for them.
  func more(_ held: [Quote] = []) -> Answer? {
    guard let last else { return nil }
    // What was taken back has no more than the two that were held.
    let isOpen = !last.answer.choices.isEmpty && conversation == last.before
    let quotes =
      held.isEmpty && !isOpen
      ? knowledge.morePassages(in: &conversation, options: options) : held
    guard !quotes.isEmpty else { return nil }
    return Answer(
      question: "/more", readAs: last.answer.readAs ?? last.question, kind: last.answer.kind,
      outcome: .answered, summary: Words.more, passages: quotes, notice: last.answer.notice)
  }

  /// The last answer once more, with how it was found.
  func explainedLastAnswer() -> Answer? {
    guard let (question, before) = explainable else { return nil }
    var conversation = before
    var options = options
    options.explains = true
    return knowledge.answer(question, in: &conversation, options: options)
  }

  /// Whether a line goes back to a part of the list that was quoted last.
  func goesBackToList(_ line: String) -> Bool {
    options.usesContext && knowledge.goesBackToList(line, in: conversation)
  }

  /// Forgets that the last question was asked: what was meant by it is still to be chosen.
  func takeBack() {
    if let last { conversation = last.before }
  }

  /// Forgets what was said.
  func startAnew() {
    conversation.reset()
    (last, explainable) = (nil, nil)
  }

  /// Questions that may be asked after the last answer, sure to be answered.
  ///
  /// - Parameters:
  ///   - count: At most so many.
  ///   - asked: What was asked so far.
  func nextQuestions(_ count: Int, asked: [String]) -> [String] {
    guard let last else { return [] }
    var options = options
    options.usesContext = false
    return knowledge.nextQuestions(
      count, after: last.answer, in: conversation, asked: asked, options: options)
  }

  /// Writes an answer in the settings' format, at once; as text with what may be asked next.
  func write(_ answer: Answer, next: [String] = []) throws(SessionError) {
    var text = ""
    switch settings.format {
    case .jsonl: text = JSONLinesRenderer.render(answer)
    case .markdown: text = MarkdownRenderer.render(answer, showsNotice: isNew(answer.notice))
    case .text: text = renderer.render(answer, showsNotice: isNew(answer.notice), next: next)
    }
    // A blank line keeps answers that are read apart.
    if hasWritten, settings.format != .jsonl, !facts.stdinIsTerminal { text = "\n" + text }
    try write(text)
  }

  /// How many lines an answer takes on the screen, with what may be asked next.
  func height(of answer: Answer, next: [String] = []) -> Int {
    let showsNotice = answer.notice.map { !shownNotices.contains($0) } ?? false
    return renderer.render(answer, showsNotice: showsNotice, next: next).count { $0 == "\n" }
  }

  /// Writes a text to standard output.
  func write(_ text: String) throws(SessionError) {
    hasWritten = true
    do { try TextOutput.standardOutput.write(text) } catch { throw .output(error) }
  }

  /// Says that a notice has been shown.
  func noteShown(_ notice: String) { shownNotices.insert(notice) }

  /// A notice is shown once a session.
  private func isNew(_ notice: String?) -> Bool {
    notice.map { shownNotices.insert($0).inserted } ?? false
  }
}
