import Rendering
import Terminal

/// Runs a session from its settings to its exit status.
public enum SessionRunner {
  /// Answers one question, a pipe of them, or a person at a terminal, and returns how that went.
  ///
  /// Answers are written to standard output; prompts, warnings and errors to standard error.
  /// Nothing is thrown: what goes wrong is said and becomes the status.
  @MainActor
  public static func run(_ settings: SessionSettings) -> ExitStatus {
    do throws(SessionError) {
      let question = try ArgumentQuestion.read(settings.question)
      if settings.readsInputTwice { throw .inputIsTaken }
      let facts = TerminalFacts.current()
      let knowledge = try KnowledgeLoader.load(settings, facts: facts)
      let session = Session(
        knowledge: knowledge, settings: settings, facts: facts, log: try log(settings))
      if let question { return try session.answerArgument(question) }
      return facts.stdinIsTerminal ? try session.converse() : try session.answerPipe()
    } catch {
      return end(because: error, of: settings)
    }
  }

  /// Writes a text that is no answer, such as the help, to standard output.
  ///
  /// - Returns: How the process ends; where nothing can be written, as on a full disk, that is said.
  public static func tell(_ text: String) -> ExitStatus {
    do throws(WriteError) {
      try TextOutput.standardOutput.write(text)
      return .answered
    } catch {
      return end(because: .output(error))
    }
  }

  /// Says what is wrong with a command line, as it is but for what would act on a terminal.
  public static func complain(_ text: String) {
    guard !text.isEmpty else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { ControlCharacters.visible(String($0)) + "\n" }
    try? TextOutput.standardError.write(lines.joined())
  }

  /// The log that was asked for, ready to be written.
  private static func log(_ settings: SessionSettings) throws(SessionError) -> PrivateLog? {
    guard let path = settings.log else { return nil }
    do { return try PrivateLog(path: path) } catch { throw .log(error) }
  }

  static func end(
    because error: SessionError, of settings: SessionSettings = SessionSettings()
  ) -> ExitStatus {
    if error.status != .closedPipe {
      Messages.tell(error.description + (error.origin(in: settings).map(Words.named) ?? ""))
    }
    return error.status
  }
}
