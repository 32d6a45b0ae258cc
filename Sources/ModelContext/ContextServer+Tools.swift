import Answering
import Assistant
import Rendering

extension ContextServer {
  /// The UTF-8 length above which a section is cut.
  static let sectionBound = 1 << 16
  /// How many sections are named where none is called so.
  private static let offered = 5

  /// `ask`: the answer as the program's own JSON has it.
  func ask(_ values: [String: JSONValue]) throws(ToolRefusal) -> ToolResult {
    let arguments = try ToolArguments(values, names: ["question", "passages", "earlier"])
    let question = try arguments.text("question")
    var options = options
    options.passages = try arguments.number(
      "passages", in: 1...Tool.mostPassages, otherwise: options.passages)
    // All that a question goes on from comes with it: one process may serve several conversations.
    var conversation = Conversation()
    for earlier in try arguments.texts("earlier", atMost: Tool.mostEarlier) {
      _ = knowledge.answer(earlier, in: &conversation, options: options)
    }
    let answer = knowledge.answer(question, in: &conversation, options: options)
    return ToolResult(json: String(JSONLinesRenderer.render(answer).dropLast()))
  }

  /// `topics`: the table of contents.
  func listTopics(_ values: [String: JSONValue]) throws(ToolRefusal) -> ToolResult {
    _ = try ToolArguments(values, names: [])
    var writer = JSONWriter()
    writer.object { object in
      object.key("topics")
      object.array(topics.topics) { $1.write(to: &$0) }
    }
    return ToolResult(json: writer.text)
  }

  /// `show`: a section as a whole.
  func show(_ values: [String: JSONValue]) throws(ToolRefusal) -> ToolResult {
    let arguments = try ToolArguments(values, names: ["topic"])
    let topic = try topic(arguments)
    let whole = topics.text(of: topic) ?? ""
    let text = Self.bounded(whole, goesOnTo: topic.lines.upperBound)
    var writer = JSONWriter()
    writer.object { object in
      object.key("topic")
      topic.write(to: &object)
      object.key("text")
      object.string(text)
    }
    return ToolResult(
      text: "\(topic.line) (\(topic.file):\(topic.lines.lowerBound))\n\n\(text)",
      structured: writer.text)
  }

  private func topic(_ arguments: ToolArguments) throws(ToolRefusal) -> Topic {
    switch try arguments.value("topic") {
    case .integer(let number):
      guard topics.topics.indices.contains(number &- 1) else {
        throw .noTopic(number: number, count: topics.topics.count)
      }
      return topics.topics[number - 1]
    case .string:
      let words = try arguments.text("topic")
      let found = topics.matching(words)
      if found.count == 1 { return found[0] }
      guard found.isEmpty else { throw .severalTopics(words, Array(found.prefix(20))) }
      throw .noTopicNamed(words, nearest: topics.nearest(to: words, limit: Self.offered))
    default: throw .wrong(argument: "topic", expected: "a number, or words of a heading")
    }
  }

  /// A text, cut between two characters where it is too long.
  private static func bounded(_ text: String, goesOnTo line: Int) -> String {
    guard text.utf8.count > sectionBound else { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: sectionBound)
    while end.samePosition(in: text.unicodeScalars) == nil { end = text.utf8.index(before: end) }
    return String(text[..<end]) + goesOn(to: line)
  }
}
