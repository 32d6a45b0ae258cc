/// What a session says besides answers and errors.
enum Words {
  static let noQuestion = "no question in the input; write one a line"
  static let leaving = "/help shows the commands, Ctrl-D leaves."
  static let newConversation = "A new conversation."
  static let noQuestionYet = "Ask a question first."
  static let noMore = "The guide has no more passages on this."
  static let nothingToExplain = "No passage of the guide met the question."
  static let severalSections = "Several sections fit; /show N reads one:"
  static let showNeedsArgument =
    "Which section? /show 2, or /show and a heading; /topics lists them."

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
    "There is no section \(number) in the list of \(count); /topics lists all."
  }

  static func noSuchSection(_ title: String) -> String {
    "No heading has “\(title)” in it; /topics lists them."
  }
}
