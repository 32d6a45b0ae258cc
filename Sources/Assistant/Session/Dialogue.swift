import Answering
import Rendering
import Terminal

/// The loop with a person at a terminal: prompt, line, answer or command.
@MainActor
final class Dialogue {
  let session: Session
  /// What the numbers on the screen stand for.
  var numbering: Numbering
  /// All sections, in the order and with the numbers of `/topics`.
  private(set) lazy var contents = SectionAddress.all(in: session.guides)
  /// What was said so far.
  var transcript = Transcript()
  /// What was asked so far.
  private(set) var asked: [QuestionBefore] = []
  /// What was offered to be asked next, to be offered no more as long as there is something else.
  private var offered: [String] = []
  /// Quotes of the last answer that the screen had no room for.
  var heldBack: [Quote] = []
  /// Whether each answer's time is told.
  var tellsTime = false
  let editor: LineEditor
  private var lineNumber = 0

  init(session: Session) {
    self.session = session
    numbering = Numbering()
    editor = LineEditor(
      applicationName: "askguide", history: Self.history(session.settings),
      usesBracketedPaste: !session.facts.isDumb && !session.facts.refusesColor
        && !session.renderer.style.plain)
    editor.menuUsesStyle = session.renderer.style.color
    editor.completions = { [unowned self] line, cursor in
      Completion(source: completionSource).menu(line: line, cursorUTF8: cursor)
    }
  }

  /// Reads and answers until the person leaves.
  func run() throws(SessionError) {
    try greet()
    tellHistoryTrouble()
    while true {
      let event = editor.readLine(prompt: prompt)
      tellHistoryTrouble()
      switch event {
      case .interrupted: continue
      case .endOfInput: return
      case .line(let line):
        lineNumber += 1
        session.facts = .current()
        if try handle(line) == .leave { return }
      }
    }
  }

  private func handle(_ line: String) throws(SessionError) -> CommandEffect {
    switch LineReading(line) {
    case .blank: return .stay
    case .unknown(let name):
      try tell(Words.unknownCommand(name, suggestion: CommandTable.nearest(to: name)))
      return .stay
    case .number(let number):
      try show(number: number)
      return .stay
    case .command(let command, let argument):
      return try run(command, argument: argument)
    case .question(let question):
      if let command = meant(by: question) { return try run(command, argument: "") }
      if let number = chosen(by: question) {
        try show(number: number)
        return .stay
      }
      try answer(QuestionBound.bounded(question))
      return .stay
    }
  }

  /// The command that does what a line asks for in words: quotes that had no room come before others,
  /// their numbers go on from those on the screen, and topics have numbers.
  private func meant(by line: String) -> (any SlashCommand)? {
    let isRead = session.settings.format == .text
    if isRead || !heldBack.isEmpty, KnowledgeBase.asksForMore(line) { return MoreCommand() }
    return KnowledgeBase.asksForTopics(line) ? TopicsCommand() : nil
  }

  /// Asks a question that was not typed but chosen, which is said.
  func ask(_ question: String) throws(SessionError) {
    try say(session.renderer.render(heading: Words.asked(question)))
    try answer(question, standsAlone: true)
  }

  /// Asks one guide alone from here on, or all of them again.
  func limit(to guide: Int?) {
    session.limit(to: guide)
    heldBack = []
    contents = SectionAddress.all(in: session.guides)
    numbering = Numbering()
  }

  /// Asks one guide alone from here on, and says so.
  func ask(onlyGuide guide: Int) throws(SessionError) {
    limit(to: guide)
    try tell(Words.asking([session.everything.titles[guide]]))
  }

  /// Runs a command; a file that cannot be read is told and is no reason to leave.
  private func run(
    _ command: any SlashCommand, argument: String
  ) throws(SessionError) -> CommandEffect {
    do {
      return try command.run(argument: argument, in: self)
    } catch .file(let failure) {
      try tell(SessionError.file(failure).description)
      return .stay
    } catch .guide(let failure) {
      try tell(SessionError.guide(failure).description)
      return .stay
    }
  }

  /// How many lines of an answer are in sight above the next prompt; nil where nobody looks.
  private var rowsForAnswers: Int? {
    guard session.facts.stdoutIsTerminal, session.settings.format == .text,
      !session.renderer.style.plain, let height = session.facts.height
    else { return nil }
    // The question, the blank line, a word on what was held back, and the prompt.
    return max(1, height - 4)
  }

  private func answer(
    _ question: String, standsAlone: Bool = false
  ) throws(SessionError) {
    let clock = ContinuousClock()
    let start = clock.now
    let answer = session.answer(question, line: lineNumber, standsAlone: standsAlone)
    let time = clock.now - start
    transcript.add(answer)
    asked.append(QuestionBefore(answer))
    if offersChoices(answer) {
      try offerChoices(of: answer)
    } else {
      try show(answer)
    }
    if tellsTime { try tell(Words.time(time)) }
    try setApart()
  }

  /// Shows an answer, as much as there is room for, and numbers it.
  private func show(_ answer: Answer) throws(SessionError) {
    let (next, fit) = fitted(answer)
    heldBack = fit.held
    let ways =
      next.isEmpty
      ? answer.seeAlsoPlaces.map { Numbering.Entry.section(SectionAddress($0)) }
      : next.map(Numbering.Entry.question)
    if !answer.passages.isEmpty || !ways.isEmpty {
      numbering = Numbering(fit.shown.passages.map(Numbering.Entry.quote) + ways)
    }
    offered += next
    try session.write(fit.shown, next: next)
    if fit.isLong, answer.summary != answer.passages.first?.text {
      try tell(Words.inShort(answer.summary))
    }
    if !fit.held.isEmpty { try tell(Words.heldBack(fit.held.count)) }
  }

  /// As much of an answer as the screen takes, and what may be asked next where that takes the room
  /// of no quote; one question alone says less than headings.
  private func fitted(_ answer: Answer) -> (next: [String], fit: ScreenFit) {
    let rows = rowsForAnswers
    let alone = ScreenFit(answer, rows: rows) { session.height(of: $0) }
    guard session.settings.format == .text, session.facts.stdoutIsTerminal else {
      return ([], alone)
    }
    let questions = nextQuestions()
    let least = answer.seeAlso.isEmpty ? 1 : Self.leastNext
    for count in [questions.count, least] where count >= least && count <= questions.count {
      let next = Array(questions.prefix(count))
      let fit = ScreenFit(answer, rows: rows) { session.height(of: $0, next: next) }
      if fit.held.count <= alone.held.count, !fit.isLong || alone.isLong { return (next, fit) }
    }
    return ([], alone)
  }

  /// What may be asked next: what was never offered before, and only where nothing else is left what
  /// was not offered just now.
  private func nextQuestions() -> [String] {
    let known = asked.map(\.question)
    let fresh = session.nextQuestions(Self.mostNext, asked: known + offered)
    return fresh.isEmpty && !offered.isEmpty
      ? session.nextQuestions(Self.mostNext, asked: known + offered.suffix(Self.mostNext * 2))
      : fresh
  }

  private static let mostNext = 3
  private static let leastNext = 2

  /// A blank line below an answer that a person reads.
  func setApart() throws(SessionError) {
    if session.facts.stdoutIsTerminal, session.settings.format != .jsonl { try session.write("\n") }
  }
}
