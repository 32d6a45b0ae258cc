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

  private static let guidelab = [
    [], ["evaluate"], ["lint"], ["gaps"], ["suggest"], ["bench"], ["collection"], ["fuzz"],
    ["fit"],
  ]

  @Test(arguments: guidelab) func guidelabHelp(command: [String]) throws {
    let result = try Command("guidelab", command + ["--help"]).run()
    #expect(result.status == .exited(0))
    let lines = result.outputLines
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(result.output.contains("xit status"))
    let examples = try #require(lines.firstIndex(of: "Examples:"))
    let usage = try #require(lines.firstIndex { $0.hasPrefix("USAGE:") })
    #expect(examples < usage)
    let name = (["help-guidelab"] + command).joined(separator: "-") + ".txt"
    try Golden.check(result.output, against: name)
  }

  @Test func helpWinsOverEverything() throws {
    let result = try Command("askguide", ["-k", "/no/such", "--help", "question"]).run()
    #expect(result.status == .exited(0))
    #expect(result.output.contains("USAGE:"))
  }

  @Test func mistypedOptionsAreWrongUsage() throws {
    let result = try Command("askguide", ["--pasages", "2", "question"]).run()
    #expect(result.status == .exited(64))
    #expect(result.output == "")
    #expect(result.error.contains("Did you mean '--passages'?"))
  }

  @Test func version() throws {
    let result = try Command("askguide", ["--version"]).run()
    #expect(result.status == .exited(0))
    let lines = result.outputLines
    #expect(lines.first?.hasPrefix("askguide ") == true)
    #expect(lines.contains { $0.hasPrefix("guide: ") && $0.hasSuffix(")") })
    #expect(lines.contains { $0.hasPrefix("stemmer: ") })
    #expect(lines.contains { $0.hasPrefix("thesaurus: 3 files (") })
    #expect(lines.contains { $0.hasPrefix("libstemmer: ") })
    #expect(lines.contains { $0.hasPrefix("readline: 8.") })
    #expect(lines.contains { $0.hasPrefix("md4c: 0.") })
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test func bothCommandsTellOneVersion() throws {
    let result = try Command("guidelab", ["--version"]).run()
    #expect(result.status == .exited(0))
    let first = try Command("askguide", ["--version"]).run().outputLines.first
    #expect(result.output == first.map { "guidelab" + $0.dropFirst("askguide".count) + "\n" })
  }
}
