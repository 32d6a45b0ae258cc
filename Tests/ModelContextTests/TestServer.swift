import Answering
import Foundation
import Guides

@testable import ModelContext

/// A server for a guide small enough to be known by heart.
struct TestServer {
  private var server: ContextServer

  init(guide: String = Self.guide) throws {
    let guide = try GuideReader.read(Array(guide.utf8), file: "tea.md")
    server = ContextServer(knowledge: KnowledgeBase(guides: [guide]), version: "1.2.3")
  }

  /// The reply to a line.
  mutating func reply(_ line: String) -> String? { server.reply(to: line) }

  /// The reply to a line as an object.
  mutating func object(_ line: String) throws -> [String: Any] {
    let data = Data((server.reply(to: line) ?? "{}").utf8)
    return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// The result of a call of a tool.
  mutating func call(_ tool: String, _ arguments: String) throws -> [String: Any] {
    let reply = try object(
      #"{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"\#(tool)","arguments":\#(arguments)}}"#
    )
    return reply["result"] as? [String: Any] ?? [:]
  }

  static let guide = """
    ---
    title: A guide to tea
    lang: en
    notice: This guide is about tea, not about health.
    ---

    # A guide to tea

    ## Brewing

    Brew sencha with water of 70 degrees.

    1. Warm the pot.
    2. Add leaves.

    ## Storage

    Keep sencha in a closed tin, away from light.

    ### Storage in summer

    Keep it cool.

    """
}

extension [String: Any] {
  /// The text of a tool's result.
  var text: String {
    let content = self["content"] as? [[String: Any]] ?? []
    return content.compactMap { $0["text"] as? String }.joined()
  }

  /// The number of an error reply.
  var code: Int? { (self["error"] as? [String: Any])?["code"] as? Int }
}
