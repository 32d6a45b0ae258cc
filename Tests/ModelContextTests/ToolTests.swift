import Foundation
import Testing

@testable import ModelContext

@Suite struct ToolTests {
  private var server: TestServer

  init() throws { server = try TestServer() }

  @Test mutating func toolsAreListedWithTheirSchemas() throws {
    let reply = try server.object(#"{"jsonrpc":"2.0","id":2,"method":"tools/list"}"#)
    let result = try #require(reply["result"] as? [String: Any])
    let tools = try #require(result["tools"] as? [[String: Any]])
    #expect(tools.compactMap { $0["name"] as? String } == ["ask", "topics", "show"])
    for tool in tools {
      #expect((tool["description"] as? String)?.isEmpty == false)
      let schema = try #require(tool["inputSchema"] as? [String: Any])
      #expect(schema["type"] as? String == "object")
      #expect(schema["additionalProperties"] as? Bool == false)
      let hints = try #require(tool["annotations"] as? [String: Bool])
      #expect(hints["readOnlyHint"] == true)
    }
  }

  @Test mutating func askQuotesWithCitations() throws {
    let result = try server.call("ask", #"{"question":"where do I keep sencha"}"#)
    #expect(result["isError"] as? Bool == false)
    let answer = try #require(result["structuredContent"] as? [String: Any])
    #expect(answer["outcome"] as? String == "answered")
    #expect(answer["line"] is NSNull)
    let quote = try #require((answer["passages"] as? [[String: Any]])?.first)
    #expect(quote["quote"] as? String == "Keep sencha in a closed tin, away from light.")
    #expect(quote["file"] as? String == "tea.md")
    #expect(quote["lines"] as? [Int] == [18, 18])
    // Clients that know text only get the same.
    let text = try JSONSerialization.jsonObject(with: Data(result.text.utf8))
    #expect(text as? NSDictionary == answer as NSDictionary)
  }

  @Test mutating func askSaysWhatTheGuideDoesNotAnswer() throws {
    let result = try server.call("ask", #"{"question":"how much is a dishwasher"}"#)
    let answer = try #require(result["structuredContent"] as? [String: Any])
    #expect(answer["outcome"] as? String == "unanswered")
    #expect(result["isError"] as? Bool == false)
  }

  @Test mutating func questionsGoOnOnlyWhereTheySaySo() throws {
    func readAs(_ result: [String: Any]) -> String? {
      (result["structuredContent"] as? [String: Any])?["read_as"] as? String
    }
    _ = try server.call("ask", #"{"question":"how do I keep sencha in summer"}"#)
    let alone = try server.call("ask", #"{"question":"and in a tin?"}"#)
    #expect(readAs(alone) == nil)
    let following = try server.call(
      "ask", #"{"question":"and in a tin?","earlier":["how do I keep sencha in summer"]}"#)
    #expect(readAs(following) != nil)
  }

  @Test mutating func topicsHaveTheNumbersThatShowTakes() throws {
    let result = try server.call("topics", "{}")
    let contents = try #require(result["structuredContent"] as? [String: Any])
    let topics = try #require(contents["topics"] as? [[String: Any]])
    #expect(topics.compactMap { $0["number"] as? Int } == Array(1...topics.count))
    let storage = try #require(
      topics.first { ($0["section"] as? [String])?.last == "Storage" }?["number"] as? Int)
    let shown = try server.call("show", #"{"topic":\#(storage)}"#)
    #expect(shown.text.contains("Keep sencha in a closed tin, away from light."))
    // With what is nested in it.
    #expect(shown.text.contains("Keep it cool."))
    #expect(!shown.text.contains("Warm the pot."))
    #expect(shown.text.contains("(tea.md:"))
  }

  @Test mutating func showTakesWordsOfAHeading() throws {
    let shown = try server.call("show", #"{"topic":"brewing"}"#)
    #expect(shown.text.hasSuffix("1. Warm the pot.\n2. Add leaves."))
    let several = try server.call("show", #"{"topic":"stor"}"#)
    #expect(several["isError"] as? Bool == true)
    #expect(several.text.contains("Several headings"))
    let none = try server.call("show", #"{"topic":"light"}"#)
    #expect(none["isError"] as? Bool == true)
    #expect(none.text.hasPrefix("No heading has “light” in it. The nearest sections:"))
  }

  @Test(arguments: [
    ("ask", "{}", "“question” is not given."),
    ("ask", #"{"question":7}"#, "“question” has to be a text of at most 8192 bytes."),
    ("ask", #"{"question":""}"#, "“question” is empty."),
    ("ask", #"{"question":" "}"#, "“question” is empty."),
    ("show", #"{"topic":""}"#, "“topic” is empty."),
    (
      "ask", #"{"question":"\#(String(repeating: "a", count: 9000))"}"#,
      "“question” has to be a text of at most 8192 bytes."
    ),
    ("ask", #"{"question":"tea","passages":0}"#, "“passages” has to be a number from 1 to 20."),
    ("ask", #"{"question":"tea","passages":"3"}"#, "“passages” has to be a number from 1 to 20."),
    ("ask", #"{"question":"tea","earlier":"a"}"#, "“earlier” has to be an array of at most 4 "),
    (
      "ask", #"{"question":"tea","earlier":["a","b","c","d","e"]}"#,
      "“earlier” has to be an array of at most 4 texts."
    ),
    ("ask", #"{"question":"tea","earlier":["a",1]}"#, "“earlier” has to be an array of texts"),
    ("ask", #"{"question":"tea","guess":true}"#, "There is no argument “guess”."),
    ("topics", #"{"under":1}"#, "There is no argument “under”."),
    ("show", "{}", "“topic” is not given."),
    ("show", #"{"topic":0}"#, "There is no section 0; they go from 1 to 4."),
    ("show", #"{"topic":-9223372036854775808}"#, "There is no section -9223372036854775808;"),
    ("show", #"{"topic":[1]}"#, "“topic” has to be a number, or words of a heading."),
  ])
  func wrongArgumentsAreToldToTheModel(tool: String, arguments: String, text: String) throws {
    var server = server
    let result = try server.call(tool, arguments)
    #expect(result["isError"] as? Bool == true)
    #expect(result["structuredContent"] == nil)
    #expect(result.text.hasPrefix(text), "\(result.text)")
  }

  @Test func longSectionsAreCut() throws {
    let lines = (1...9000).map { "Sentence \($0) – long." }.joined(separator: "\n\n")
    var server = try TestServer(guide: "# Long\n\n" + lines)
    let shown = try server.call("show", #"{"topic":"long"}"#)
    #expect(shown.text.utf8.count < 67_000)
    #expect(shown.text.contains("[Cut here; the section goes on"))
  }

  @Test func everyToolIsReadWhereverItIsCalled() throws {
    // A tool that is listed and not called would fall through to another.
    #expect(Tool.all.map(\.name) == ["ask", "topics", "show"])
  }
}
