public import ArgumentParser
public import Assistant
import Configuration

extension SessionSettings.Format: ExpressibleByArgument {}
extension SessionSettings.Color: ExpressibleByArgument {}

/// The flags and options of a session.
struct SessionOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A guide, a folder of guides, saved knowledge, or - for standard input; repeatable.",
      valueName: "path"),
    completion: .file())
  var knowledge: [String] = []

  @Option(
    help: ArgumentHelp("More synonyms, in Solr format; repeatable.", valueName: "file"),
    completion: .file(extensions: ["synonyms", "txt"]))
  var thesaurus: [String] = []

  // Without defaults, so that what is not given here can be taken from elsewhere.
  @Option(help: "How answers are written; default: text.")
  var format: SessionSettings.Format?

  @Option(help: ArgumentHelp("At most N passages an answer; default: 3.", valueName: "n"))
  var passages: Int?

  @Option(help: "When to use colour; default: auto.")
  var color: SessionSettings.Color?

  @Option(
    help: ArgumentHelp(
      "Columns of a line; default: the terminal's, at most 100.", valueName: "n"))
  var width: Int?

  @Flag(help: "Linear text in ASCII, as a screen reader wants it.")
  var plain = false

  @Flag(help: "Take every question on its own.")
  var noContext = false

  @Flag(help: "Say how each passage was found.")
  var explain = false

  @Option(
    help: ArgumentHelp(
      "Note down what the guide does not answer, in a private file.", valueName: "file"),
    completion: .file())
  var log: String?

  @Flag(help: "Keep no history of what is typed.")
  var noHistory = false

  @Flag(help: "Read guides anew, and keep nothing of them for the next time.")
  var noCache = false

  @Flag(help: "List the guide's sections, one a line.")
  var topics = false

  @Flag(help: "Serve the Model Context Protocol, for chat assistants.")
  var mcp = false

  @Flag(help: "Leave the configuration file unread.")
  var noConfig = false

  @Flag(help: "Show the version, and where settings come from.")
  var version = false

  @Flag(help: ArgumentHelp("Write the manual page.", visibility: .hidden))
  var generateManual = false

  func validate() throws {
    if let passages, passages < 1 {
      throw ValidationError("--passages takes a number of 1 or more.")
    }
    if topics && mcp { throw ValidationError("--topics and --mcp exclude each other.") }
    if mcp && log != nil { throw ValidationError("--mcp keeps no log.") }
    if log == "" { throw ValidationError("--log takes the path of a file.") }
    if let width, width < SessionSettings.leastWidth {
      throw ValidationError("--width takes a number of \(SessionSettings.leastWidth) or more.")
    }
  }

  /// The settings of a session: what is given here, and for the rest what holds anyway.
  func settings(question: [String], over standing: SessionSettings) -> SessionSettings {
    var settings = standing
    settings.question = question.isEmpty ? nil : question
    if !knowledge.isEmpty {
      (settings.knowledge, settings.origins.knowledge) = (knowledge, nil)
    }
    if !thesaurus.isEmpty { (settings.thesauri, settings.origins.thesauri) = (thesaurus, nil) }
    settings.format = format ?? settings.format
    settings.passages = passages ?? settings.passages
    settings.color = color ?? settings.color
    settings.width = width ?? settings.width
    if let log { (settings.log, settings.origins.log) = (log, nil) }
    if plain { settings.plain = true }
    if noContext { settings.usesContext = false }
    if explain { settings.explains = true }
    if noHistory { settings.keepsHistory = false }
    if noCache { settings.usesCache = false }
    return settings
  }
}
