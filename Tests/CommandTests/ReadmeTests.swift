import Foundation
import TestSupport
import Testing

/// What the README says is so.
@Suite struct ReadmeTests {
  private let readme: MarkdownPage

  init() throws { readme = try MarkdownPage("README.md") }

  @Test func commandsPrintWhatIsShown() throws {
    #expect(!readme.fences("console").isEmpty)
    // The README is its own golden file, three folders above the others.
    try Golden.check(ReadmeSession(readme).renewed(), against: "../../../README.md")
  }

  @Test func consoleBlocksBeginWithACommand() {
    for fence in readme.fences("console") {
      #expect(readme.lines[fence.lines].first?.hasPrefix("$ ") == true)
    }
  }

  @Test func setUpIsTwoCommandsWholeOnTheirOwn() {
    let commands = readme.lines.filter { $0.hasPrefix("apt-get update") }
    #expect(commands.count == 2)
    #expect(
      commands.first?.hasSuffix(#" && swift run -q askguide "is it safe if I have rosacea""#)
        == true)
    #expect(commands.last?.hasSuffix(" && swift test") == true)
    for command in commands {
      #expect(readme.fences("sh").contains { readme.lines[$0.lines] == [command] })
    }
  }

  @Test func setUpInstallsThePackagesOfTheManifest() throws {
    let manifest = try Repository.text(of: "Package.swift")
    let providers = manifest.split(separator: ".apt([").dropFirst().compactMap {
      $0.split(separator: "]").first
    }
    let needed = Set(
      providers.flatMap { $0.split { "\", ".contains($0) } }.map(String.init))
    #expect(!needed.isEmpty)
    for command in readme.lines where command.hasPrefix("apt-get update") {
      let install = command.split(separator: " && ").first { $0.hasPrefix("apt-get install -y ") }
      let installed = try #require(install).split(separator: " ").dropFirst(3).map(String.init)
      #expect(Set(installed) == needed)
    }
  }

  @Test func linksAndPathsLeadSomewhere() {
    #expect(readme.deadLinks == [])
    #expect(readme.deadPaths == [])
    #expect(!readme.paths.isEmpty)
  }

  /// The long options in a text: `--name`, at the start of a word.
  private func options(in text: String) -> Set<String> {
    let words = text.split { $0.isWhitespace || "[]()|,".contains($0) }
    let names = words.filter { $0.hasPrefix("--") }.map { word in
      String(word.prefix { $0 == "-" || $0.isLetter })
    }
    return Set(names)
  }

  private func help(_ program: String, _ arguments: String...) throws -> Set<String> {
    try options(in: Command(program, arguments + ["--help"]).run().output)
  }

  @Test func optionsAreThoseOfTheHelp() throws {
    let askguide = try help("askguide")
    let guidelab = try ["evaluate", "lint", "suggest", "bench", "collection", "fuzz"].reduce(
      into: Set<String>()
    ) {
      $0.formUnion(try help("guidelab", $1))
    }
    #expect(askguide.contains("--knowledge") && guidelab.contains("--misses"))
    for command in readme.commands {
      let words = command.split(separator: " ")
      // Options of other programs are not ours to know.
      if words.contains("swift") || command.hasPrefix("<!--") { continue }
      var known: Set<String> = []
      if !words.contains("guidelab") { known.formUnion(askguide) }
      if !words.contains("askguide") { known.formUnion(guidelab) }
      #expect(options(in: command).isSubset(of: known), "\(command)")
    }
  }

  @Test func slashCommandsAreThoseOfTheHelp() throws {
    let terminal = try PseudoTerminal(Command("askguide", ["--no-history"]))
    try terminal.wait(for: "> ")
    terminal.send("/help\r")
    try terminal.wait(for: "/quit")
    try terminal.wait(for: "> ")
    terminal.send("\u{04}")
    _ = try terminal.waitForEnd()
    let listed = terminal.text.split { $0.isNewline }.filter { $0.hasPrefix("  /") }
      .compactMap { $0.split(separator: " ").first }
    let named = readme.codeSpans.filter {
      $0.hasPrefix("/") && $0.dropFirst().allSatisfy(\.isLetter)
    }
    #expect(Set(named) == Set(listed.map(String.init)))
  }
}
