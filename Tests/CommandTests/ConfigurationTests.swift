import TestSupport
import Testing

/// Settings that stay: the command line before the environment before the file.
@Suite struct ConfigurationTests {
  private func command(
    _ arguments: [String], config: String, environment: [String: String] = [:]
  ) throws -> Command {
    let command = try Command("askguide", arguments, environment: environment)
    try command.folder.write(AskGuide.guide, to: "tea.md")
    try command.folder.write("# Bread\n\n## Proving\n\nLet it prove.\n", to: "bread.md")
    try command.home.write(config, to: ".config/askguide/config")
    return command
  }

  private func files(_ command: Command) throws -> [String] {
    try AskGuide.objects(command.run()).flatMap { object in
      (object["passages"] as? [[String: Any]] ?? []).compactMap { $0["file"] as? String }
    }
  }

  @Test func theFileHoldsWithoutAnyOption() throws {
    let config = "-k tea.md\n--format jsonl\n--passages 1\n"
    #expect(try files(command(["where", "to", "keep", "sencha"], config: config)) == ["tea.md"])
  }

  @Test func theCommandLineComesFirst() throws {
    let config = "-k tea.md\n--format jsonl\n"
    let words = ["how", "to", "prove"]
    let environment = ["ASKGUIDE_KNOWLEDGE": "bread.md"]
    #expect(try files(command(["-k", "bread.md"] + words, config: config)) == ["bread.md"])
    #expect(
      try files(command(words, config: config, environment: environment)) == ["bread.md"])
    let text = try command(["--format", "text", "-k", "bread.md"] + words, config: config).run()
    #expect(text.output.contains("bread.md:5"))
  }

  @Test(arguments: [["tea"], ["--plain", "tea"]]) func faultsAreErrors(arguments: [String]) throws {
    let command = try command(arguments, config: "--plain\n\u{1B}[31m\n")
    let result = try command.run()
    #expect(result.status == .exited(2))
    #expect(result.output == "")
    #expect(result.error.hasPrefix("askguide: \(command.home.path)/.config/askguide/config:2: "))
    #expect(!result.error.contains("\u{1B}"))
  }

  @Test func theFileCanBeLeftUnread() throws {
    let result = try command(["--no-config", "--version"], config: "what").run()
    #expect(result.status == .exited(0))
    #expect(result.outputLines.last == "config: none")
    let answer = try command(["--no-config", "-k", "tea.md", "sencha"], config: "what").run()
    #expect(answer.status == .exited(0))
  }

  @Test func theVersionTellsWhereSettingsComeFrom() throws {
    let result = try command(["--version"], config: "").run()
    #expect(result.outputLines.last == "config: ~/.config/askguide/config")
  }

  @Test func theVersionTellsWhichGuideIsUsed() throws {
    let configured = try command(["--version"], config: "-k ~/tea.md\n").run()
    #expect(configured.output.contains("\nknowledge: ~/tea.md (~/.config/askguide/config)\n"))
    #expect(configured.output.contains("/tea.md\nthesaurus: "))
    #expect(!configured.output.contains("guide: Micro-needling"))
    let environment = ["ASKGUIDE_KNOWLEDGE": "bread.md"]
    let own = try command(["--version"], config: "-k tea.md\n", environment: environment).run()
    #expect(own.output.contains("\nguide: bread.md\n"))
    #expect(own.outputLines.last == "knowledge: bread.md (ASKGUIDE_KNOWLEDGE)")
    let named = try command(["--version", "-k", "a.md"], config: "-k tea.md\n").run()
    #expect(named.output.contains("\nguide: a.md\n"))
    let faulty = try command(["--version"], config: "what").run()
    #expect(faulty.status == .exited(0))
    #expect(faulty.outputLines.last?.contains("/.config/askguide/config:1: “what”") == true)
  }

  /// Who typed no path has to be told where the one is that will not do.
  @Test func aBadPathIsToldWithItsOrigin() throws {
    let environment = ["ASKGUIDE_KNOWLEDGE": "nowhere.md"]
    let file = "(named in ~/.config/askguide/config)\n"
    for arguments in [["tea"], ["--topics"]] {
      let own = try command(arguments, config: "", environment: environment).run()
      #expect(own.status == .exited(2))
      #expect(own.error.hasPrefix("askguide: nowhere.md: "))
      #expect(own.error.hasSuffix("(named in ASKGUIDE_KNOWLEDGE)\n"))
      let configured = try command(arguments, config: "-k nowhere.md\n").run()
      #expect(configured.error.hasSuffix(file))
    }
    #expect(
      try command(["tea"], config: "--thesaurus no.synonyms\n").run().error.hasSuffix(file))
    #expect(try command(["tea"], config: "--log no/\n").run().error.hasSuffix(file))
    let typed = try command(["-k", "nowhere.md", "tea"], config: "-k gone.md\n").run()
    #expect(typed.error.hasPrefix("askguide: nowhere.md: ") && !typed.error.contains("named in"))
  }
}
