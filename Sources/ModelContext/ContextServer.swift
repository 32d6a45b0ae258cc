package import Answering
import Assistant
import Rendering

/// Speaks the Model Context Protocol for a guide: takes messages and makes replies.
///
/// Its tools are ``Tool/all``. A client that opens with `initialize` gets the revision of the
/// protocol that it asks for where this side speaks it, else the latest.
package struct ContextServer {
  /// The revisions of the protocol that are spoken, latest first.
  static let revisions = ["2025-11-25", "2025-06-18", "2024-11-05"]
  /// The UTF-8 length above which a message is refused.
  package static let lineBound = 1 << 20

  let knowledge: KnowledgeBase
  let options: AnswerOptions
  let topics: TopicList
  private let version: String
  /// What was asked; only a question that says so goes on from it.
  var conversation = Conversation()

  /// Makes a server that has not been spoken to.
  ///
  /// - Parameters:
  ///   - knowledge: The guides.
  ///   - options: What an answer holds where a call does not say.
  ///   - version: The version of the program.
  package init(
    knowledge: KnowledgeBase, options: AnswerOptions = AnswerOptions(), version: String
  ) {
    self.knowledge = knowledge
    self.options = options
    self.version = version
    topics = TopicList(knowledge)
  }

  /// Replies to a line, which is a message; nil where the message wants no reply.
  ///
  /// - Complexity: O(*n*) in the length of the line, and what a tool takes.
  package mutating func reply(to line: String) -> String? {
    do throws(MessageError) {
      switch try IncomingMessage(line) {
      case .notification, .response: return nil
      case .request(let id, let method, let parameters):
        return try reply(to: id, method: method, parameters: parameters)
      }
    } catch {
      return Reply.error(error)
    }
  }

  /// The reply to a line of which only the beginning was read.
  package static var replyToOverlongLine: String {
    Reply.error(MessageError(.tooLong(bytes: lineBound)))
  }

  private mutating func reply(
    to id: MessageID, method: String, parameters: [String: JSONValue]
  ) throws(MessageError) -> String {
    switch method {
    case "initialize": return try greeting(to: id, parameters)
    case "ping": return Reply.result(to: id) { _ in }
    case "tools/list":
      guard parameters["cursor"] == nil else {
        throw MessageError(.invalidParameters("there is one page, and no cursor"), id: id)
      }
      return Reply.result(to: id) { result in
        result.key("tools")
        result.array(Tool.all) { $1.write(to: &$0) }
      }
    case "tools/call":
      let outcome = try call(id, parameters)
      return Reply.result(to: id) { outcome.write(to: &$0) }
    default: throw MessageError(.unknownMethod(method), id: id)
    }
  }

  private func greeting(
    to id: MessageID, _ parameters: [String: JSONValue]
  ) throws(MessageError) -> String {
    guard let asked = parameters["protocolVersion"]?.text else {
      throw MessageError(.invalidParameters("protocolVersion has to be a text"), id: id)
    }
    let revision = Self.revisions.first { $0 == asked } ?? Self.revisions[0]
    return Reply.result(to: id) { result in
      result.key("protocolVersion")
      result.string(revision)
      result.key("capabilities")
      result.literal(#"{"tools":{"listChanged":false}}"#)
      result.key("serverInfo")
      result.object { info in
        for (key, value) in [("name", "askguide"), ("title", "AskGuide"), ("version", version)] {
          info.key(key)
          info.string(value)
        }
      }
      result.key("instructions")
      result.string(instructions)
    }
  }

  private mutating func call(
    _ id: MessageID, _ parameters: [String: JSONValue]
  ) throws(MessageError) -> ToolResult {
    guard let name = parameters["name"]?.text else {
      throw MessageError(.invalidParameters("name has to be a text"), id: id)
    }
    let arguments: [String: JSONValue]
    switch parameters["arguments"] {
    case nil: arguments = [:]
    case .object(let given): arguments = given
    default: throw MessageError(.invalidParameters("arguments has to be an object"), id: id)
    }
    guard Tool.all.contains(where: { $0.name == name }) else {
      throw MessageError(.unknownTool(name), id: id)
    }
    do throws(ToolRefusal) {
      switch name {
      case Tool.ask.name: return try ask(arguments)
      case Tool.topics.name: return try listTopics(arguments)
      default: return try show(arguments)
      }
    } catch {
      return ToolResult(error)
    }
  }
}
