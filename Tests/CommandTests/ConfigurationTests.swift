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
}
