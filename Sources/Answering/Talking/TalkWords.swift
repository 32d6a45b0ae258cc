import Understanding

/// What the program says of itself and of the guide.
enum TalkWords {
  static let emergency =
    "That sounds like an emergency: call the emergency services now."
  static let nothingSaid = "Nothing has been asked and answered yet."

  static func line(for talk: Talk, title: String) -> String {
    switch talk {
    case .greeting: "Hello. Ask me anything about “\(title)”."
    case .about: "I quote “\(title)”."
    case .identity:
      "I am AskGuide, a program: I look your question up in “\(title)” and quote what it says."
    case .abilities:
      "I find the passages of “\(title)” that answer your question and quote them, and say so where "
        + "it does not answer."
    case .thanks: "You are welcome."
    case .farewell: "Goodbye."
    case .praise: "Glad that it helps."
    case .acknowledgement, .yes, .no: "All right. Ask on whenever you like."
    case .complaint: "I am sorry. Asked in other words it may be found."
    case .notHelped: "I am sorry. Asked in other words, or more of them, it may be found."
    case .confusion: "I can only quote the guide’s own words. Asked in other words it may be found."
    case .why, .and, .more: nothingSaid
    case .human: "I am a program, and “\(title)” does not say whom to speak to."
    case .booking: "“\(title)” does not say how to book, and I cannot do it for you."
    case .injection, .command: "I can only look things up in “\(title)” and quote it."
    case .author, .updated, .sources, .topics, .length, .location, .lastQuestion, .history, .repeat:
      nothingSaid
    }
  }

  static func author(_ name: String?) -> String {
    name.map { "The guide names as its author: \($0)." } ?? "The guide does not say who wrote it."
  }

  static func updated(_ date: String?) -> String {
    date.map { "The guide was last changed on \($0)." }
      ?? "The guide does not say when it was last changed."
  }

  static func sources(_ source: String?) -> String {
    source.map { "The guide says of its source: \($0)." }
      ?? "The guide does not say what it rests on."
  }

  static func topics(_ headings: [String]) -> String {
    guard !headings.isEmpty else { return "The guide has no headings." }
    return "The guide has: " + headings.map { "“\($0)”" }.joined(separator: ", ") + "."
  }

  static func length(sections: Int, passages: Int) -> String {
    "The guide has \(counted(sections, "section")) and \(counted(passages, "passage"))."
  }

  static func location(section: [String], file: String, lines: ClosedRange<Int>) -> String {
    let span =
      lines.count == 1
      ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound) to \(lines.upperBound)"
    let place = section.isEmpty ? "" : " under “\(section.joined(separator: " › "))”"
    return "In \(file),\(place) \(span)."
  }

  static func history(_ questions: [String]) -> String {
    "You asked: " + questions.map { "“\($0)”" }.joined(separator: ", ") + "."
  }

  static func part(_ number: Int, of question: String) -> String {
    "part \(number) of: " + question
  }

  static func noPart(_ number: Int, count: Int) -> String {
    switch number {
    case ...0: "That was the first of \(count)."
    case count + 1: "There are \(count); that was the last."
    default: "There is no number \(number); the list that was quoted has \(count)."
    }
  }

  static func topicQuestion(_ heading: String) -> String {
    "What does the guide say about \(heading)?"
  }

  static func examples(_ questions: [String]) -> String {
    "For example: " + questions.map { "“\($0)”" }.joined(separator: " or ") + "."
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
