import Answering
import Rendering
import Terminal

/// The loop with a person at a terminal: prompt, line, answer or command.
@MainActor
final class Dialogue {
  let session: Session
  /// The sections that `/show N` means: those last printed with numbers.
  var numbered: [SectionAddress]
  /// How many quotes of the last answer have been shown.
  var shownQuotes = 0
  let editor: LineEditor
  private var lineNumber = 0

  init(session: Session) {
    self.session = session
    numbered = SectionAddress.all(in: session.guides)
    editor = LineEditor(
      applicationName: "askguide", history: Self.history(session.settings),
      usesBracketedPaste: !session.facts.isDumb)
    let guides = session.guides
    let completion = Completion(titles: numbered.map { $0.title(in: guides) })
    editor.completions = { completion.candidates(line: $0, cursorUTF8: $1) }
  }

  /// Reads and answers until the person leaves.
  func run() throws(SessionError) {
    try say(banner)
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

  /// Says something that is no answer: on the terminal, never into a pipe.
  func say(_ text: String) throws(SessionError) {
    if session.facts.stdoutIsTerminal {
      try session.write(text)
    } else {
      try? TextOutput.standardError.write(text)
    }
  }

  /// Shows a long text of the guide, a screen at a time where there is one.
  func page(_ text: String) throws(SessionError) {
    do { try Pager.show(text, facts: session.facts) } catch { throw .output(error) }
  }

  private func handle(_ line: String) throws(SessionError) -> CommandEffect {
    switch LineReading(line) {
    case .blank: return .stay
    case .unknown(let name):
      try say(Words.unknownCommand(name, suggestion: CommandTable.nearest(to: name)) + "\n")
      return .stay
    case .command(let command, let argument):
      return try command.run(argument: argument, in: self)
    case .question(let question):
      try answer(question)
      return .stay
    }
  }

  private func answer(_ question: String) throws(SessionError) {
    let answer = session.answer(question, line: lineNumber)
    shownQuotes = answer.passages.count
    let next = answer.seeAlso.compactMap { SectionAddress(path: $0, in: session.guides) }
    if !next.isEmpty { numbered = next }
    try session.write(answer)
    if session.facts.stdoutIsTerminal, session.settings.format != .jsonl { try session.write("\n") }
  }
}
