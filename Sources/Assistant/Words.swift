import Answering

/// What a session says besides answers and errors.
enum Words {
  static let noQuestion = "no question in the input; write one a line"
  static let leaving = "? for help, Ctrl-D to leave"
  static let starters = "Ask such as, or type the number:"
  static let cannotClear = "This terminal is not one to clear; Ctrl-L may do it."
  static let findNeedsArgument = "Which words? Such as /find saline."
  static let inHeadings = "In headings:"
  static let againNeedsArgument = "Which question? /again 1 asks the first; /history lists them."
  static let notQuoted = "nothing was quoted"
  static let feedbackNeedsArgument =
    "/feedback good, or /feedback bad and what is wrong; it is about the last answer."
  static let noLog =
    "Nothing is noted down in this session; askguide --log FILE starts one where it is."
  static let guideNeedsArgument =
    "Which guide? /guide and some of its title; /guides lists them, /guide all asks all."
  static let newConversation = "A new conversation."
  static let noQuestionYet = "Ask a question first."
  static let more = "More that the guide says on it:"
  static let noMore = "The guide has no more passages on this."
  static let severalSections = "Several sections fit; type a number to read one:"
  static let showNeedsArgument =
    "Which section? /show 2, or /show and a heading; /topics lists them."
  static let openNeedsArgument = "Which number? /open 1 opens the guide at number 1 on the screen."
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

  static func nothingToExplain(_ outcome: Outcome) -> String {
    outcome == .conversational
      ? "That was no question that passages of the guide are looked up for."
      : "No passage of the guide met the question."
  }

  static func readAs(_ question: String) -> String { "It was taken to be: “\(question)”." }

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

  static func notKept(_ trouble: String) -> String {
    trouble + "; the guides will be read anew next time"
  }

  static func banner(titles: [String]) -> String {
    let named = titles.prefix(3).joined(separator: ", ")
    return "Ask about: " + named + (titles.count > 3 ? " and \(titles.count - 3) more" : "")
  }

  static func named(in origin: String) -> String { " (named in \(origin))" }

  static func asked(_ question: String) -> String { "? " + question }

  static func quotedFrom(_ heading: String) -> String { heading }

  static func counted(_ count: Int, _ thing: String) -> String {
    "\(count) \(thing)\(count == 1 ? "" : "s")"
  }

  static func found(_ words: String, _ count: Int) -> String {
    "“\(words)” stands in \(counted(count, "place")):"
  }

  static func foundInside(_ words: String, _ count: Int) -> String {
    "“\(words)” stands nowhere by itself; in longer words in \(counted(count, "place")):"
  }

  static func standsNowhere(_ words: String) -> String {
    "“\(words)” stands nowhere in the guide. Asked as a question, other words for it count too."
  }

  static func morePlaces(_ count: Int) -> String {
    "… and \(counted(count, "more place")); more words find fewer."
  }

  static func inShort(_ summary: String) -> String { "In short: " + summary }

  static func heldBack(_ count: Int) -> String {
    "/more shows \(counted(count, "further quote")) that had no room here."
  }

  static let quotesBoth = "/more quotes the guide on both."

  static func noSuchQuestion(_ number: Int, count: Int) -> String {
    let range = count == 1 ? "only one question was asked" : "questions go from 1 to \(count)"
    return "There is no question \(number); \(range). /history lists them."
  }

  static func noted(in path: String) -> String { "Thank you; noted down in \(path)." }

  static func onlyGuide(_ titles: [String]) -> String {
    "There is only one guide: \(titles.joined()). askguide -k FOLDER asks several."
  }

  static func asking(_ titles: [String]) -> String {
    titles.count == 1
      ? "From here on only: " + titles.joined() : "From here on all \(titles.count) guides."
  }

  static func noSuchGuide(_ name: String) -> String {
    "No guide has “\(name)” in its title or file's name; /guides lists them."
  }

  static let severalGuides = "Several guides fit; type a number to ask one only:"
  static let askedAlone = "this one alone; /guide all asks all"

  static func isAGuide(_ number: Int) -> String {
    "\(number) is a guide; typed by itself the number asks it alone."
  }

  static func isAQuestion(_ number: Int) -> String {
    "\(number) is a question; typed by itself the number asks it."
  }

  static func isForTerminals(_ command: String) -> String {
    "\(command) is a command for the terminal: start askguide without a question and type it there"
  }

  static func inPlace(of command: any SlashCommand) -> String {
    command is QuitCommand ? "Goodbye." : "There is nothing to clear here; ask a question."
  }

  static func isNoQuestion(_ command: String) -> String {
    "\(command) is a command for the terminal, not a question."
  }

  static func unknownCommand(_ name: String, suggestion: String?) -> String {
    let advice = suggestion.map { "did you mean /\($0)?" } ?? "/help shows the commands."
    return "There is no command /\(name); \(advice)"
  }

  static func noSuchNumber(_ number: Int, range: String?, isSection: Bool) -> String {
    let advice =
      isSection
      ? " /show \(number) reads section \(number) of the guide." : " /topics lists sections."
    guard let range else { return "Nothing on the screen has a number." + advice }
    return "There is no number \(number) on the screen, only \(range)." + advice
  }

  static func noSuchSection(_ number: Int, count: Int) -> String {
    count == 0
      ? "The guide has no headings, so no sections to show."
      : "There is no section \(number); they go from 1 to \(count). /topics lists them."
  }

  static func noSuchSection(_ title: String, hasNearest: Bool = false) -> String {
    "No heading has “\(title)” in it; "
      + (hasNearest ? "the nearest sections:" : "/topics lists them.")
  }
}
