import Assistant
import TestSupport
import Testing

@testable import Configuration

@Suite struct ConfigurationFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func settings(_ text: String) throws -> SessionSettings {
    let file = ConfigurationFile(path: try folder.write(text, to: "config"))
    return try file.settings(home: "/home/ada")
  }

  /// What is said of a file with one fault.
  private func fault(_ text: String) -> String {
    do {
      _ = try settings(text)
      return ""
    } catch {
      return "\(error)".replacing(folder.path + "/", with: "")
    }
  }

  @Test func optionsStandOneALine() throws {
    let read = try settings(
      """
      # Every day.
      -k ~/guides/my bread.md
      --knowledge="tea.md"

        --format = jsonl\r
      --passages 2
      --color=never
      --width 60
      --thesaurus '~/bread.synonyms'
      --plain
      --no-context
      --explain
      --no-history
      --log ~open.log
      """)
    var expected = SessionSettings()
    expected.knowledge = ["/home/ada/guides/my bread.md", "tea.md"]
    expected.format = .jsonl
    expected.passages = 2
    expected.color = .never
    expected.width = 60
    expected.thesauri = ["/home/ada/bread.synonyms"]
    expected.plain = true
    expected.usesContext = false
    expected.explains = true
    expected.keepsHistory = false
    expected.log = "~open.log"
    #expect(read == expected)
  }

  @Test func theLastOfTwoCounts() throws {
    #expect(try settings("--passages 2\n--passages 4").passages == 4)
  }

  @Test func aFileThatIsNotThereSaysNothing() throws {
    for path in [folder.path(of: "none"), try folder.write("", to: "file") + "/config"] {
      #expect(try ConfigurationFile(path: path).settings(home: nil) == SessionSettings())
    }
  }

  @Test func everyOptionIsRead() throws {
    for option in ConfigurationOption.allCases {
      #expect(ConfigurationOption(name: option.rawValue) == option)
    }
  }

  @Test(arguments: [
    ("--plain\nplease", "config:2: “please” is no option"),
    ("\n\n--pasages 2", "config:3: --pasages is no option that can stand in a file"),
    ("--help", "config:1: --help is no option that can stand"),
    ("--version", "config:1: --version is no option that can stand"),
    ("--passages", "config:1: --passages takes a number of 1 or more"),
    ("--passages 0", "config:1: --passages takes a number of 1 or more, not “0”"),
    ("--width=19", "config:1: --width takes a number of 20 or more, not “19”"),
    ("--color blue", "config:1: --color takes one of auto, always, never, not “blue”"),
    ("--format ''", "config:1: --format takes one of text, markdown, jsonl"),
    ("--plain yes", "config:1: --plain takes no value"),
    ("-k", "config:1: --knowledge takes a path"),
    ("# \(String(repeating: "a", count: 5000))", "config:1: the line is longer than 4096 bytes"),
  ])
  func faultsAreToldWithTheirLine(text: String, expected: String) {
    #expect(fault(text).hasPrefix(expected), "\(fault(text))")
  }

  @Test func whatCannotBeReadIsTold() throws {
    let file = ConfigurationFile(path: folder.path)
    #expect(throws: ConfigurationError.unreadable(path: folder.path, code: 21)) {
      try file.settings(home: nil)
    }
  }
}
