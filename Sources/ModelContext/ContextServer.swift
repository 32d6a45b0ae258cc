package import Answering
import Assistant
import Rendering

/// Speaks the Model Context Protocol for a guide: takes messages and makes replies.
///
/// Its tools are ``Tool/all``. A client that opens with `initialize` gets the revision of the
/// protocol that it asks for where this side speaks it, else the latest that is agreed on so; one
/// that names a revision in each request gets its reply by that.
package struct ContextServer {
  /// The UTF-8 length above which a message is refused.
  package static let lineBound = 1 << 20

  let knowledge: KnowledgeBase
  let options: AnswerOptions
  let topics: TopicList
  private let version: String
  /// The revision that was agreed on; nil before that, and with clients that agree on none.
  private var revision: String?

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
    guard let value = JSONValue(line) else { return Reply.error(MessageError(.parse)) }
    guard case .array(let messages) = value, !messages.isEmpty,
      revision == RequestTerms.batchedRevision
    else { return reply(to: value) }
    var replies: [String] = []
    for message in messages { if let reply = reply(to: message) { replies.append(reply) } }
    return replies.isEmpty ? nil : Reply.batch(replies)
  }

  private mutating func reply(to message: JSONValue) -> String? {
    do throws(MessageError) {
      switch try IncomingMessage(message) {
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
    let terms = try RequestTerms(parameters, method: method, id: id)
    switch (method, terms) {
    case ("initialize", .agreed): return try greeting(to: id, parameters)
    case ("ping", .agreed): return Reply.result(to: id) { _ in }
    case ("server/discover", .standalone): return discovery(to: id)
    case ("tools/list", _):
      guard parameters["cursor"] == nil else {
        throw MessageError(.invalidParameters("there is one page, and no cursor"), id: id)
      }
      return result(to: id, terms, isLasting: true) { result in
        result.key("tools")
        result.array(Tool.all) { $1.write(to: &$0) }
      }
    case ("tools/call", _):
      let outcome = try call(id, parameters)
      return result(to: id, terms) { outcome.write(to: &$0) }
    default: throw MessageError(.unknownMethod(method), id: id)
    }
  }

  /// A result; one that stands by itself says that it is whole, how long it holds, and whose it is.
  private func result(
    to id: MessageID, _ terms: RequestTerms, isLasting: Bool = false,
    _ write: (inout JSONWriter) -> Void
  ) -> String {
    Reply.result(to: id) { result in
      guard terms == .standalone else { return write(&result) }
      result.key("resultType")
      result.string("complete")
      write(&result)
      if isLasting {
        result.key("ttlMs")
        result.integer(Self.lasting)
        result.key("cacheScope")
        result.string("private")
      }
      result.key("_meta")
      result.object { meta in
        meta.key("io.modelcontextprotocol/serverInfo")
        writeInfo(to: &meta)
      }
    }
  }

  /// How many milliseconds a list holds: an hour, for nothing changes before the process ends.
  private static let lasting = 3_600_000

  private func writeInfo(to writer: inout JSONWriter) {
    writer.object { info in
      for (key, value) in [("name", "askguide"), ("title", "AskGuide"), ("version", version)] {
        info.key(key)
        info.string(value)
      }
    }
  }

  private func discovery(to id: MessageID) -> String {
    result(to: id, .standalone, isLasting: true) { result in
      result.key("supportedVersions")
      result.array(RequestTerms.standaloneRevisions) { $0.string($1) }
      result.key("capabilities")
      result.literal(#"{"tools":{}}"#)
      result.key("instructions")
      result.string(instructions)
    }
  }

  private mutating func greeting(
    to id: MessageID, _ parameters: [String: JSONValue]
  ) throws(MessageError) -> String {
    guard let asked = parameters["protocolVersion"]?.text else {
      throw MessageError(.invalidParameters("protocolVersion has to be a text"), id: id)
    }
    let known = RequestTerms.agreedRevisions
    let revision = known.contains(asked) ? asked : known[0]
    self.revision = revision
    return Reply.result(to: id) { result in
      result.key("protocolVersion")
      result.string(revision)
      result.key("capabilities")
      result.literal(#"{"tools":{"listChanged":false}}"#)
      result.key("serverInfo")
      writeInfo(to: &result)
      result.key("instructions")
      result.string(instructions)
    }
  }

  private func call(
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
