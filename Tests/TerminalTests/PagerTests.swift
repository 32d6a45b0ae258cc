import TestSupport
import Testing

/// The pager as a person meets it, in a process of its own.
@Suite struct PagerTests {
  private static let lines = (1...100).map { "line \($0)" }.joined(separator: "\n") + "\n"

  private func start(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
    try PseudoTerminal(
      Command("lineecho", ["--pager", Self.lines], environment: environment), rows: 10)
  }

  private func shows(_ environment: [String: String], text: String) throws {
    let terminal = try start(environment)
    try terminal.wait(for: text)
    try terminal.wait(for: "line 100")
    try terminal.wait(for: "<after the pager>")
  }

  @Test func inAPipeTheTextIsJustWritten() throws {
    let command = try Command(
      "lineecho", ["--pager", Self.lines], environment: ["PAGER": "echo wrong"])
    #expect(try command.run().output == Self.lines + "<after the pager>\n")
  }

  @Test func thePersonsPagerGetsTheText() throws {
    try shows(["PAGER": "sed 's/^/paged /'"], text: "paged line 1\n")
  }

  @Test(arguments: ["", "cat"]) func noPagerIsAChoice(pager: String) throws {
    try shows(["PAGER": pager], text: "line 1\n")
  }

  @Test(arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"]])
  func linearTextNeedsNoPager(environment: [String: String]) throws {
    try shows(environment.merging(["PAGER": "echo wrong"]) { $1 }, text: "line 1\n")
  }

  @Test func aPagerThatCannotBeRunIsReplacedByPlainOutput() throws {
    try shows(["PAGER": "/nonexistent/pager"], text: "line 1\n")
  }

  @Test func aPagerThatIsLeftEarlyDoesNotEndTheProgram() throws {
    let terminal = try start(["PAGER": "head -n 1"])
    try terminal.wait(for: "line 1\n<after the pager>")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func controlCIsThePagersBusiness() throws {
    // A pager that says when it is ready, survives Ctrl-C and is then left.
    let pager = "trap 'echo caught' INT; echo ready; read key < /dev/tty; read key < /dev/tty"
    let terminal = try start(["PAGER": pager])
    try terminal.wait(for: "ready")
    terminal.send("\u{03}")
    try terminal.wait(for: "caught")
    terminal.send("q\rq\r")
    try terminal.wait(for: "<after the pager>")
    #expect(try terminal.waitForEnd() == .exited(0))
  }
}
