/// What a session says besides answers and errors.
enum Words {
  static let noQuestion = "no question in the input; write one a line"
  static let leaving = "/help, or Ctrl-D to leave"
  static let newConversation = "A new conversation."
  static let noQuestionYet = "Ask a question first."
  static let more = "More that the guide says on it:"
  static let noMore = "The guide has no more passages on this."
  static let nothingToExplain = "No passage of the guide met the question."
  static let severalSections = "Several sections fit; type a number to read one:"
  static let showNeedsArgument =
    "Which section? /show 2, or /show and a heading; /topics lists them."
  static let openNeedsArgument = "Which quote? /open 1 opens the guide at the one numbered 1."
  static let copyNeedsArgument = "Which quote? /copy 1 copies the one numbered 1."
  static let saveNeedsArgument = "Into which file? Such as /save answers.md."
  static let timingNeedsArgument = "/timing takes on or off, or nothing to change to the other."
  static let nothingToEdit =
    "The guide is built in, there is no file to edit; without “edit” it is shown."
  static let nothingToSave = "Nothing was asked yet, so there is nothing to save."
  static let notSaved = "Not saved."
  static let helpLead = "Type a question, or a number on the screen to read on there, or:"
  static let helpKeys =
    "TAB completes commands, headings and words of the guide. /help NAME tells more."

  static func saved(_ count: Int, to path: String) -> String {
    "Saved \(count) \(count == 1 ? "answer" : "answers") to \(path)."
  }

  static func overwrite(_ path: String) -> String { path + " is there already. Overwrite it?" }

  static func copied(_ number: Int) -> String {
    "Quote \(number) and its citation were handed to the terminal's clipboard."
  }

  static func notAQuote(_ number: Int) -> String {
    "\(number) is a section; /copy takes the number of a quote, /show reads a section."
  }

  static func timing(isOn: Bool) -> String {
    isOn ? "Each answer's time is told." : "Times are not told any more."
  }

  static func time(_ time: Duration) -> String {
    let microseconds = time / .microseconds(1)
    return "Answered in \(Int(microseconds) / 1000).\(Int(microseconds) % 1000 / 100) ms."
  }

  static func transcript(of titles: [String]) -> String {
    "Asked of: " + titles.joined(separator: ", ")
  }

  static func truncatedQuestion(bytes: Int) -> String {
    "the question is longer than \(bytes) bytes; only its beginning was read"
  }

  static func truncated(line: Int, bytes: Int) -> String {
    "line \(line) is longer than \(bytes) bytes; only its beginning was read"
  }

  static func historyTrouble(_ trouble: String) -> String {
    trouble + "; this session's history is not kept"
  }

  static func logTrouble(_ trouble: String) -> String {
    trouble + "; declined questions are not noted down from here on"
  }

  static func banner(titles: [String]) -> String { "Ask about: " + titles.joined(separator: ", ") }

  static func unknownCommand(_ name: String, suggestion: String?) -> String {
    let advice = suggestion.map { "did you mean /\($0)?" } ?? "/help shows the commands."
    return "There is no command /\(name); \(advice)"
  }

  static func noSuchNumber(_ number: Int, count: Int) -> String {
    count == 0
      ? "Nothing has a number yet; /topics lists the sections with theirs."
      : "There is no number \(number); the last ones shown go to \(count). /topics lists sections."
  }

  static func noSuchSection(_ title: String, hasNearest: Bool = false) -> String {
    "No heading has “\(title)” in it; "
      + (hasNearest ? "the nearest sections:" : "/topics lists them.")
  }
}
