import TestSupport
import Testing

@Suite struct HelpTests {
  @Test(arguments: ["-h", "--help"]) func help(option: String) throws {
    let result = try Command("askguide", [option]).run()
    #expect(result.status == .exited(0))
    #expect(result.error == "")
    try Golden.check(result.output, against: "help.txt")
  }

  @Test func helpFitsEightyColumnsAndStartsWithExamples() throws {
    let lines = try Command("askguide", ["--help"]).run().outputLines
    #expect(lines.allSatisfy { $0.count <= 80 })
    let examples = try #require(lines.firstIndex(of: "Examples:"))
    let usage = try #require(lines.firstIndex { $0.hasPrefix("USAGE:") })
    #expect(examples < usage)
  }

  @Test func version() throws {
    let result = try Command("askguide", ["--version"]).run()
    #expect(result.status == .exited(0))
    let lines = result.outputLines
    #expect(lines.first?.hasPrefix("askguide ") == true)
    #expect(lines.contains { $0.hasPrefix("guide: ") && $0.hasSuffix(")") })
    #expect(lines.contains { $0.hasPrefix("stemmer: ") })
    #expect(lines.contains { $0.hasPrefix("readline: ") })
  }
}
