import Answering
import Terminal

extension Session {
  /// The UTF-8 length above which a question is cut: some pages, far more than people ask.
  nonisolated static let lineBound = 8192

  /// Answers one question a line from standard input; a blank line starts a new conversation.
  func answerPipe() throws(SessionError) -> ExitStatus {
    var reader = LineReader(lineBound: Self.lineBound)
    var hasQuestion = false
    while let line = try next(from: &reader) {
      if line.isTruncated {
        Messages.tell(Words.truncated(line: line.number, bytes: Self.lineBound))
      }
      guard line.text.contains(where: { !$0.isWhitespace }) else {
        startAnew()
        continue
      }
      hasQuestion = true
      if let command = LineReading.command(in: line.text) {
        Messages.tell("line \(line.number): " + Words.isForTerminals(command))
        try write(noQuestion(line.text, command: command, line: line.number))
        continue
      }
      try write(reply(to: line.text, line: line.number))
    }
    if !hasQuestion { Messages.tell(Words.noQuestion) }
    return status
  }

  /// What stands in place of an answer to a command, for there is one to every line.
  private func noQuestion(_ text: String, command: String, line: Int) -> Answer {
    Answer(
      line: line, question: text, kind: .conversational, outcome: .conversational,
      summary: Words.isNoQuestion(command))
  }

  private func next(from reader: inout LineReader) throws(SessionError) -> LineReader.Line? {
    do { return try reader.next() } catch { throw .input(error) }
  }
}
