import Foundation
import TestSupport
import Testing

/// The ways in for other programs: the list of sections, and the Model Context Protocol.
@Suite struct OtherProgramsTests {
  @Test func topicsAreOneALine() throws {
    let result = try AskGuide.command(["--topics"]).run()
    #expect(result.status == .exited(0))
    #expect(result.error == "")
    #expect(
      result.outputLines == [
        "A guide to tea", "A guide to tea › Brewing", "A guide to tea › Kettles",
        "A guide to tea › Storage", "A guide to tea › Caffeine",
      ])
  }

  @Test func topicsAreObjectsToo() throws {
    let objects = try AskGuide.objects(AskGuide.command(["--topics", "--format", "jsonl"]).run())
    #expect(objects.count == 5)
    #expect(objects[3]["section"] as? [String] == ["A guide to tea", "Storage"])
    #expect(objects[3]["number"] as? Int == 4)
    #expect(objects[3]["file"] as? String == "tea.md")
  }

  @Test func aTopicThatWasPickedIsAQuestion() throws {
    for topic in try AskGuide.command(["--topics"]).run().outputLines.dropFirst() {
      let result = try AskGuide.command([topic]).run()
      #expect(result.status == .exited(0), "\(topic)")
    }
  }

  @Test(arguments: [["--topics", "tea"], ["--mcp", "tea"], ["--topics", "--mcp"]])
  func contradictionsAreWrongUsage(arguments: [String]) throws {
    let result = try AskGuide.command(arguments).run()
    #expect(result.status == .exited(64))
    #expect(result.output == "")
  }

  @Test func guidesAreReadFromStandardInputForTopicsOnly() throws {
    let topics = try Command("askguide", ["--topics", "-k", "-"]).run(input: AskGuide.guide)
    #expect(topics.outputLines.count == 5)
    let server = try Command("askguide", ["--mcp", "-k", "-"]).run(input: AskGuide.guide)
    #expect(server.status == .exited(64))
  }

  @Test func theProtocolIsSpokenOverPipes() throws {
    let input = """
      {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25",\
      "capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
      {"jsonrpc":"2.0","method":"notifications/initialized"}

      {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"ask",\
      "arguments":{"question":"where to keep sencha"}}}\r
      nonsense
      {"jsonrpc":"2.0","id":3,"method":"ping"}
      """
    let result = try AskGuide.command(["--mcp"]).run(input: input)
    #expect(result.status == .exited(0))
    #expect(result.error == "")
    let replies = try AskGuide.objects(result)
    #expect(replies.map { $0["id"] as? Int } == [1, 2, nil, 3])
    #expect(result.output.contains("closed tin"))
  }

  @Test func linesBeyondAllBoundsAreRefusedAndTheNextIsRead() throws {
    let long = #"{"jsonrpc":"2.0","id":1,"method":"ping","params":{"x":""#
    let input =
      long + String(repeating: "a", count: 1 << 21) + "\"}}\n"
      + #"{"jsonrpc":"2.0","id":2,"method":"ping"}"# + "\n"
    let result = try AskGuide.command(["--mcp"]).run(input: input)
    #expect(result.outputLines.count == 2)
    #expect(result.outputLines.first?.contains("-32700") == true)
    #expect(result.outputLines.last == #"{"jsonrpc":"2.0","id":2,"result":{}}"#)
  }

  @Test func repliesComeAtOnce() throws {
    // The second message is written when the first was replied to, as clients do.
    let program = try BuiltProgram.path(of: "askguide")
    let script = """
      coproc "$0" --mcp
      echo '{"jsonrpc":"2.0","id":1,"method":"ping"}' >&"${COPROC[1]}"
      read -r first <&"${COPROC[0]}"
      echo '{"jsonrpc":"2.0","id":2,"method":"ping"}' >&"${COPROC[1]}"
      read -r second <&"${COPROC[0]}"
      echo "$first$second"
      """
    let result = try Command("/bin/bash", ["-c", script, program]).run()
    #expect(
      result.output
        == #"{"jsonrpc":"2.0","id":1,"result":{}}{"jsonrpc":"2.0","id":2,"result":{}}"# + "\n")
  }
}
