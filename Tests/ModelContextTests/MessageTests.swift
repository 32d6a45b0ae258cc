import Foundation
import Testing

@testable import ModelContext

/// Messages in the shapes that the protocol publishes, and in shapes that it does not.
@Suite struct MessageTests {
  private var server: TestServer

  init() throws { server = try TestServer() }

  private static let greeting = """
    {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18",\
    "capabilities":{"roots":{"listChanged":true},"sampling":{},"elicitation":{}},\
    "clientInfo":{"name":"ExampleClient","title":"Example","version":"1.0.0"}}}
    """

  @Test mutating func initializeIsAnswered() throws {
    let reply = try server.object(Self.greeting)
    #expect(reply["jsonrpc"] as? String == "2.0")
    #expect(reply["id"] as? Int == 1)
    let result = try #require(reply["result"] as? [String: Any])
    #expect(result["protocolVersion"] as? String == "2025-06-18")
    let capabilities = try #require(result["capabilities"] as? [String: Any])
    #expect(Array(capabilities.keys) == ["tools"])
    let info = try #require(result["serverInfo"] as? [String: String])
    #expect(info == ["name": "askguide", "title": "AskGuide", "version": "1.2.3"])
    #expect((result["instructions"] as? String)?.contains("A guide to tea") == true)
  }

  @Test(arguments: [
    ("2025-11-25", "2025-11-25"), ("2024-11-05", "2024-11-05"), ("2025-03-26", "2025-03-26"),
    ("1.0.0", "2025-11-25"), ("2026-07-28", "2025-11-25"),
  ])
  func revisionsAreAgreedOn(asked: String, expected: String) throws {
    var server = server
    let reply = try server.object(Self.greeting.replacing("2025-06-18", with: asked))
    #expect((reply["result"] as? [String: Any])?["protocolVersion"] as? String == expected)
  }

  @Test mutating func notificationsAndResponsesGetNoReply() {
    for line in [
      #"{"jsonrpc":"2.0","method":"notifications/initialized"}"#,
      #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#,
      #"{"jsonrpc":"2.0","method":"notifications/unheard-of","params":[1]}"#,
      #"{"jsonrpc":"2.0","id":9,"result":{}}"#,
      #"{"jsonrpc":"2.0","id":9,"error":{"code":-32601,"message":"no"}}"#,
    ] { #expect(server.reply(line) == nil, "\(line)") }
  }

  @Test mutating func idsComeBackAsTheyWere() {
    #expect(
      server.reply(#"{"jsonrpc":"2.0","id":"a\"1","method":"ping"}"#)
        == #"{"jsonrpc":"2.0","id":"a\"1","result":{}}"#)
    #expect(
      server.reply(#"{"jsonrpc":"2.0","id":-9007199254740993,"method":"ping"}"#)
        == #"{"jsonrpc":"2.0","id":-9007199254740993,"result":{}}"#)
  }

  @Test(arguments: [
    // Not JSON.
    ("", -32700), ("{", -32700), ("hello", -32700), (#"{"jsonrpc":"2.0","id":1"#, -32700),
    (#"{"jsonrpc":"2.0","id":1,"method":"ping"} x"#, -32700), ("\u{FFFD}", -32700),
    (String(repeating: "[", count: 100_000), -32700),
    (String(repeating: #"{"a":"#, count: 100_000), -32700),
    // No message.
    ("[]", -32600), ("1", -32600), ("null", -32600), (#""ping""#, -32600), ("{}", -32600),
    (#"[{"jsonrpc":"2.0","id":1,"method":"ping"}]"#, -32600),
    (#"{"id":1,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":2.0,"id":1,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":null,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1.5,"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":[1],"method":"ping"}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1,"method":7}"#, -32600),
    (#"{"jsonrpc":"2.0","id":1}"#, -32600),
    // No method.
    (#"{"jsonrpc":"2.0","id":1,"method":"resources/list"}"#, -32601),
    (#"{"jsonrpc":"2.0","id":1,"method":""}"#, -32601),
    // Bad parameters.
    (#"{"jsonrpc":"2.0","id":1,"method":"server/discover","params":{}}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"initialize"}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":1}}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":[]}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/list","params":{"cursor":"x"}}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{}}"#, -32602),
    (#"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"tell"}}"#, -32602),
    (
      #"{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"ask","arguments":"x"}}"#,
      -32602
    ),
  ])
  func badMessagesGetTheirError(line: String, code: Int) throws {
    var server = server
    let reply = try server.object(line)
    #expect(reply.code == code, "\(line.prefix(80))")
    #expect(reply["result"] == nil)
    #expect((reply["error"] as? [String: Any])?["message"] as? String != "")
    // The id comes back where it could be read, and is null where not.
    let isRead = line.contains(#""id":1,"#) || line.hasSuffix(#""id":1}"#)
    let isWhole = code != -32700 && !line.hasPrefix("[")
    #expect(reply["id"] as? Int == (isRead && isWhole ? 1 : nil), "\(line.prefix(80))")
    #expect(reply.keys.contains("id"))
  }

  /// A request of the revision in which each stands by itself.
  private static func standalone(_ method: String, meta: String, _ rest: String = "") -> String {
    #"{"jsonrpc":"2.0","id":1,"method":"\#(method)","params":{"_meta":{\#(meta)}\#(rest)}}"#
  }

  private static let meta = """
    "io.modelcontextprotocol/protocolVersion":"2026-07-28",\
    "io.modelcontextprotocol/clientInfo":{"name":"ExampleClient","version":"1.0.0"},\
    "io.modelcontextprotocol/clientCapabilities":{}
    """

  @Test mutating func aClientThatAgreesOnNothingDiscovers() throws {
    let reply = try server.object(Self.standalone("server/discover", meta: Self.meta))
    let result = try #require(reply["result"] as? [String: Any])
    #expect(result["resultType"] as? String == "complete")
    #expect(result["supportedVersions"] as? [String] == ["2026-07-28"])
    #expect((result["capabilities"] as? [String: Any])?.keys.sorted() == ["tools"])
    #expect(result["ttlMs"] as? Int == 3_600_000)
    #expect(result["cacheScope"] as? String == "private")
    let meta = try #require(result["_meta"] as? [String: Any])
    let info = try #require(meta["io.modelcontextprotocol/serverInfo"] as? [String: String])
    #expect(info["name"] == "askguide")
  }

  @Test mutating func requestsThatStandByThemselvesAreAnsweredSo() throws {
    let list = try server.object(Self.standalone("tools/list", meta: Self.meta))
    let tools = try #require(list["result"] as? [String: Any])
    #expect(tools["resultType"] as? String == "complete")
    #expect(tools["ttlMs"] is Int && tools["_meta"] is [String: Any])
    let call = try server.object(
      Self.standalone(
        "tools/call", meta: Self.meta,
        #","name":"ask","arguments":{"question":"where do I keep sencha"}"#))
    let answer = try #require(call["result"] as? [String: Any])
    #expect(answer["resultType"] as? String == "complete")
    #expect(answer["isError"] as? Bool == false)
    // Where a revision was agreed on, nothing of it is said.
    let older = try server.object(#"{"jsonrpc":"2.0","id":2,"method":"tools/list"}"#)
    #expect((older["result"] as? [String: Any])?.keys.sorted() == ["tools"])
  }

  @Test(arguments: [
    ("tools/list", #""io.modelcontextprotocol/protocolVersion":"1900-01-01""#, -32022),
    ("server/discover", #""io.modelcontextprotocol/protocolVersion":"2025-11-25""#, -32022),
    ("tools/list", #""io.modelcontextprotocol/protocolVersion":7"#, -32602),
    ("tools/list", #""io.modelcontextprotocol/protocolVersion":"2026-07-28""#, -32602),
    ("initialize", meta, -32601), ("ping", meta, -32601), ("subscriptions/listen", meta, -32601),
    ("tools/list", #""io.modelcontextprotocol/protocolVersion":"2025-11-25""#, nil),
    ("ping", #""progressToken":1"#, nil),
  ])
  func requestsNameTheirRevision(method: String, meta: String, code: Int?) throws {
    var server = server
    let reply = try server.object(Self.standalone(method, meta: meta))
    #expect(reply.code == code)
    guard code == -32022 else { return }
    let data = (reply["error"] as? [String: Any])?["data"] as? [String: Any]
    #expect((data?["supported"] as? [String])?.first == "2026-07-28")
    #expect(data?["requested"] is String)
  }

  @Test mutating func batchesAreOfOneRevisionOnly() throws {
    let batch = """
      [{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","method":"notifications/x"},\
      {"jsonrpc":"2.0","id":2,"method":"nothing"},7]
      """
    #expect(try server.object(batch).code == -32600)
    _ = try server.object(Self.greeting.replacing("2025-06-18", with: "2025-03-26"))
    let reply = server.reply(batch) ?? ""
    let replies = try JSONSerialization.jsonObject(with: Data(reply.utf8)) as? [[String: Any]]
    #expect(replies?.map { $0["id"] as? Int } == [1, 2, nil])
    #expect(replies?.map(\.code) == [nil, -32601, -32600])
    #expect(server.reply(#"[{"jsonrpc":"2.0","method":"notifications/x"}]"#) == nil)
    #expect(try server.object("[]").code == -32600)
  }

  @Test mutating func everyReplyIsOneLine() {
    for line in [Self.greeting, "{", #"{"jsonrpc":"2.0","id":"\n","method":"\n"}"#] {
      #expect(server.reply(line)?.contains(where: \.isNewline) == false)
    }
    #expect(!ContextServer.replyToOverlongLine.contains("\n"))
  }
}
