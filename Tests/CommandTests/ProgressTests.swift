import TestSupport
import Testing

/// The line that shows how far the reading of large guides is.
///
/// One after the other: each keeps a processor busy for seconds, and all at once they would wait for
/// one another longer than any of them may take.
@Suite(.serialized) struct ProgressTests {
  private static let erasure = "\r\u{1B}[K"

  /// A command on a guide that takes a debug build some seconds to read.
  private func command(_ arguments: [String] = []) throws -> Command {
    let command = try Command("askguide", ["-k", "large.md"] + arguments)
    let section = """
      ## Water for tea

      Brew sencha with water of 70 degrees. Boiling water makes sencha bitter. Keep sencha in a
      closed tin, away from light. An open packet lasts about six weeks.


      """
    let text = "# Much about tea\n\n" + String(repeating: section, count: 5_000)
    try command.folder.write(text, to: "large.md")
    return command
  }

  @Test func itIsDrawnAndTakenAwayBeforeTheBanner() throws {
    let terminal = try PseudoTerminal(command())
    try terminal.wait(for: "Reading guides  █")
    try terminal.wait(for: "Ask about: Much about tea")
    try terminal.wait(for: "> ")
    let seen = String(decoding: terminal.bytes, as: UTF8.self)
    let lines = seen.split(separator: "\r\n", omittingEmptySubsequences: false)
    let first = try #require(lines.first)
    #expect(first.hasPrefix(Self.erasure + "Reading guides  "))
    #expect(
      first.hasSuffix(
        " %" + Self.erasure
          + "\u{1B}[1mAsk about: Much about tea\u{1B}[0m\u{1B}[2m (? for help, Ctrl-D to leave)\u{1B}[0m"
      ))
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func itNeverGoesBackAndFitsTheTerminal() throws {
    // Three times, so that there is more than a frame or two on a fast machine as well.
    let guides = ["-k", "large.md", "-k", "large.md"]
    let terminal = try PseudoTerminal(command(guides + ["zebra"]), columns: 40)
    #expect(try terminal.waitForEnd() == .exited(1))
    let seen = String(decoding: terminal.bytes, as: UTF8.self)
    let frames = seen.split(separator: Self.erasure).filter { $0.hasPrefix("Reading") }
    let percents = frames.compactMap {
      $0.split(separator: " ").dropLast().last.flatMap { Int($0) }
    }
    #expect(percents.count > 2)
    #expect(percents == percents.sorted())
    let texts = frames.map { String(decoding: TerminalText.plain(Array($0.utf8)), as: UTF8.self) }
    #expect(texts.allSatisfy { $0.count < 40 })
  }

  @Test func anErrorStandsOnACleanLine() throws {
    // All is read before the last one turns out to be no guide: long enough for the line to be drawn
    // (half a second), and no longer, for a machine that is busy.
    let guides = (1...3).flatMap { _ in ["-k", "large.md"] }
    var command = try command(guides)
    try command.folder.write([0x61, 0x00], to: "broken.md")
    command.arguments += ["-k", "broken.md", "tea"]
    let terminal = try PseudoTerminal(command, attaching: [.error])
    #expect(try terminal.waitForEnd() == .exited(2))
    let seen = String(decoding: terminal.bytes, as: UTF8.self)
    #expect(seen.contains(" %" + Self.erasure + "askguide: broken.md:1: "))
  }

  @Test func anInterruptTakesItAway() throws {
    let terminal = try PseudoTerminal(command())
    try terminal.wait(for: "Reading guides  ")
    terminal.send("\u{03}")
    #expect(try terminal.waitForEnd() == .killed(signal: 2))
    #expect(String(decoding: terminal.bytes, as: UTF8.self).hasSuffix(Self.erasure))
  }

  @Test(arguments: [["--plain"], ["--color", "never"]])
  func itIsLinearOrGrayWhereAskedFor(option: [String]) throws {
    let terminal = try PseudoTerminal(command(option + ["zebra"]), attaching: [.error])
    #expect(try terminal.waitForEnd() == .exited(1))
    #expect(terminal.text.isEmpty == (option == ["--plain"]))
    #expect(!String(decoding: terminal.bytes, as: UTF8.self).contains("m█"))
  }

  @Test(arguments: ["TERM": "dumb", "ACCESSIBLE": "1"])
  func itIsNotDrawnWhereItCannotBeTakenBack(variable: String, value: String) throws {
    var command = try command(["zebra"])
    command.environment[variable] = value
    let terminal = try PseudoTerminal(command, attaching: [.error])
    #expect(try terminal.waitForEnd() == .exited(1))
    #expect(terminal.bytes == [])
  }

  @Test func itIsNotDrawnIntoAPipe() throws {
    let terminal = try PseudoTerminal(command(["zebra"]), attaching: [.input, .output])
    #expect(try terminal.waitForEnd() == .exited(1))
    #expect(!terminal.text.contains("Reading"))
    #expect(terminal.pipedError == "")
  }

  @Test func itIsNotDrawnForWhatIsReadAtOnce() throws {
    let terminal = try PseudoTerminal(AskGuide.command(["tea"]), attaching: [.error])
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.bytes == [])
  }
}
