public import ArgumentParser
public import Assistant

extension SessionSettings.Format: ExpressibleByArgument {}
extension SessionSettings.Color: ExpressibleByArgument {}

/// The flags and options of a session.
struct SessionOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A guide, or a folder of guides, or - for standard input; repeatable.", valueName: "path"),
    completion: .file())
  var knowledge: [String] = []

  @Option(
    help: ArgumentHelp("More synonyms, in Solr format; repeatable.", valueName: "file"),
    completion: .file(extensions: ["synonyms", "txt"]))
  var thesaurus: [String] = []

  @Option(help: "How answers are written.")
  var format = SessionSettings.Format.text

  @Option(help: ArgumentHelp("At most N passages an answer.", valueName: "n"))
  var passages = 3

  @Option(help: "When to use colour.")
  var color = SessionSettings.Color.auto

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

  @Flag(help: "Show the version.")
  var version = false

  @Flag(help: ArgumentHelp("Write the manual page.", visibility: .hidden))
  var generateManual = false

  func validate() throws {
    if passages < 1 { throw ValidationError("--passages takes a number of 1 or more.") }
    if log == "" { throw ValidationError("--log takes the path of a file.") }
    if let width, width < 20 { throw ValidationError("--width takes a number of 20 or more.") }
  }

  func settings(question: [String]) -> SessionSettings {
    var settings = SessionSettings()
    settings.question = question.isEmpty ? nil : question
    settings.knowledge = knowledge
    settings.thesauri = thesaurus
    settings.format = format
    settings.passages = passages
    settings.color = color
    settings.width = width
    settings.plain = plain
    settings.usesContext = !noContext
    settings.explains = explain
    settings.log = log
    settings.keepsHistory = !noHistory
    return settings
  }
}
