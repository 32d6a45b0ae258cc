import Assistant
import TestSupport
import Testing

@testable import Configuration

@Suite struct StandingSettingsTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func standing(
    _ environment: [String: String] = [:], usesFile: Bool = true
  ) -> StandingSettings {
    StandingSettings(
      environment: ["HOME": home.path].merging(environment) { $1 }, usesFile: usesFile)
  }

  @Test func theFileIsWhereTheSpecificationHasIt() {
    #expect(standing().file?.path == home.path + "/.config/askguide/config")
    #expect(standing(["XDG_CONFIG_HOME": "/etc/xdg"]).file?.path == "/etc/xdg/askguide/config")
    #expect(
      standing(["XDG_CONFIG_HOME": "relative"]).file?.path
        == home.path + "/.config/askguide/config")
    #expect(standing(["HOME": ""]).file == nil)
    #expect(standing(usesFile: false).file == nil)
  }

  @Test func theEnvironmentComesBeforeTheFile() throws {
    try home.write("-k bread.md\n--color always\n", to: ".config/askguide/config")
    #expect(try standing().settings().knowledge == ["bread.md"])
    #expect(try standing().settings().color == .always)
    let own = try standing(["ASKGUIDE_KNOWLEDGE": "tea.md", "NO_COLOR": "1"]).settings()
    #expect(own.knowledge == ["tea.md"])
    #expect(own.color == .auto)
    #expect(try standing(["ASKGUIDE_KNOWLEDGE": ""]).settings().knowledge == ["bread.md"])
    #expect(try standing(usesFile: false).settings().knowledge == [])
  }

  @Test func originsAreTold() throws {
    let none = SessionSettings()
    #expect(standing().origins(of: none) == ["config: none (~/.config/askguide/config)"])
    #expect(standing(usesFile: false).origins(of: none) == ["config: none"])
    try home.write("-k bread.md", to: ".config/askguide/config")
    let standing = standing(["ASKGUIDE_KNOWLEDGE": home.path + "/tea.md"])
    let file = "config: ~/.config/askguide/config"
    #expect(
      standing.origins(of: try standing.settings()) == [
        file, "knowledge: ~/tea.md (ASKGUIDE_KNOWLEDGE)",
      ])
    var asked = try standing.settings()
    (asked.knowledge, asked.origins.knowledge) = (["ale.md"], nil)
    #expect(standing.origins(of: asked) == [file, "knowledge: ale.md (the command line)"])
  }
}
