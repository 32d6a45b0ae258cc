import ArgumentParser
import Assistant
import Configuration
import Glibc
import Manual
import ModelContext
import Terminal

@main
struct AskGuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "askguide",
    abstract: "Answers questions about a guide by quoting it.",
    usage: "askguide [OPTIONS] [QUESTION ...]",
    discussion: """
      Examples:
        askguide "is it safe if I have rosacea"    one question
        askguide                                   asks you for questions
        askguide < questions.txt                   one question a line
        askguide -k bread.md "how long to prove"   another guide
        askguide --format jsonl < questions.txt    one JSON object a question

      Without --knowledge, the bundled guide to micro-needling answers. In a pipe, \
      a blank line starts a new conversation.

      Exit status: 0 every question answered, in whole or in part; 1 the guide does \
      not answer at least one; 2 an error; 64 wrong usage.
      """)

  @OptionGroup var options: SessionOptions

  @Argument(help: "The question; none: from standard input, or asked for.")
  var question: [String] = []

  /// Reads the arguments; without options among them the parser, which works by reflection and takes
  /// a cold process longer than the answer, has nothing to say.
  static func main() {
    QuitSignal.endQuietly()
    let arguments = CommandLine.arguments.dropFirst()
    guard !arguments.contains(where: { $0.hasPrefix("-") }) else { return parseAndRun() }
    var settings = standing(usesFile: true)
    settings.question = arguments.isEmpty ? nil : Array(arguments)
    run(settings)
  }

  private static func parseAndRun() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      let (text, code) = (fullMessage(for: error), exitCode(for: error))
      guard code == .success, !text.isEmpty else {
        SessionRunner.complain(text)
        Glibc.exit(code.rawValue)
      }
      // What a person asked to see, such as the help or a completion script.
      end(SessionRunner.tell(CompletionScript.withoutSubcommands(text, of: "askguide") + "\n"))
    }
  }

  func run() throws {
    if options.version { Self.end(tellVersion()) }
    if options.generateManual {
      let page = try ManualPage(dump: Self._dumpHelp(), chapters: Self.chapters)
      Self.end(SessionRunner.tell(page.roff))
    }
    let standing = Self.standing(usesFile: !options.noConfig)
    let settings = options.settings(question: question, over: standing)
    if options.topics { Self.end(SessionRunner.listTopics(settings)) }
    if options.mcp { Self.end(ContextRunner.run(settings)) }
    Self.run(settings)
  }

  private func tellVersion() -> ExitStatus {
    let standing = StandingSettings.current(usesFile: !options.noConfig)
    // What is wrong with the file stands among the origins.
    let settings = (try? standing.settings()) ?? SessionSettings()
    let used = options.settings(question: question, over: settings)
    return SessionRunner.tellVersion(
      knowledge: used.knowledge, origins: standing.origins(of: used))
  }

  func validate() throws {
    if (options.topics || options.mcp) && !question.isEmpty {
      throw ValidationError("With \(options.mcp ? "--mcp" : "--topics") there is no question.")
    }
  }

  /// The settings that hold for every session; where they will not do, says so and ends the process.
  private static func standing(usesFile: Bool) -> SessionSettings {
    do throws(ConfigurationError) {
      return try StandingSettings.current(usesFile: usesFile).settings()
    } catch {
      SessionRunner.complain("askguide: " + error.description)
      Glibc.exit(ExitStatus.failure.rawValue)
    }
  }

  /// Runs a session and ends the process with its status.
  private static func run(_ settings: SessionSettings) -> Never {
    end(MainActor.assumeIsolated { SessionRunner.run(settings) })
  }

  private static func end(_ status: ExitStatus) -> Never {
    // Thrown as an error it would pass through casts that cost a cold process time.
    Glibc.exit(status.rawValue)
  }
}
