import Answering
import Rendering
import Terminal

/// The loop with a person at a terminal: prompt, line, answer or command.
@MainActor
final class Dialogue {
  let session: Session
  /// What the numbers on the screen stand for.
  var numbering: Numbering
  /// What was said so far.
  var transcript = Transcript()
  /// Whether each answer's time is told.
  var tellsTime = false
  let editor: LineEditor
  private var lineNumber = 0

  init(session: Session) {
    self.session = session
    numbering = Numbering(sections: SectionAddress.all(in: session.guides))
    editor = LineEditor(
      applicationName: "askguide", history: Self.history(session.settings),
      usesBracketedPaste: !session.facts.isDumb && !session.renderer.style.plain)
    editor.menuUsesStyle = session.renderer.style.color
    editor.completions = { [unowned self] line, cursor in
      Completion(source: completionSource).menu(line: line, cursorUTF8: cursor)
    }
  }

  /// Reads and answers until the person leaves.
  func run() throws(SessionError) {
    try say(banner())
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
      try answer(QuestionBound.bounded(question))
      return .stay
    }
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

  private func answer(_ question: String) throws(SessionError) {
    let clock = ContinuousClock()
    let start = clock.now
    let answer = session.answer(question, line: lineNumber)
    let time = clock.now - start
    transcript.add(answer)
    let next = answer.seeAlsoPlaces.map(SectionAddress.init)
    if !answer.passages.isEmpty || !next.isEmpty {
      numbering = Numbering(
        answer.passages.map(Numbering.Entry.quote) + next.map(Numbering.Entry.section))
    }
    try session.write(answer)
    if tellsTime { try tell(Words.time(time)) }
    try setApart()
  }

  /// A blank line below an answer that a person reads.
  func setApart() throws(SessionError) {
    if session.facts.stdoutIsTerminal, session.settings.format != .jsonl { try session.write("\n") }
  }
}
