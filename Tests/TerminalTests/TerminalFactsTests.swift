import Terminal
import TestSupport
import Testing

@Suite struct TerminalFactsTests {
  private func facts(
    _ environment: [String: String], terminals: Set<StandardStream> = [.input, .output, .error]
  ) -> TerminalFacts {
    TerminalFacts(environment: environment, terminals: terminals)
  }

  @Test func aTerminalGetsColour() {
    #expect(facts(["TERM": "xterm"]).usesColor(.auto))
    #expect(!facts(["TERM": "xterm"], terminals: []).usesColor(.auto))
    #expect(!facts(["TERM": "dumb"]).usesColor(.auto))
  }

  @Test func eachStreamIsJudgedByItself() {
    let facts = facts(["TERM": "xterm"], terminals: [.error])
    #expect(facts.usesColor(.auto, on: .error))
    #expect(!facts.usesColor(.auto, on: .output))
  }

  @Test func theOptionBeatsNoColorAndNoColorBeatsForce() {
    let both = facts(["NO_COLOR": "1", "CLICOLOR_FORCE": "1"])
    #expect(both.usesColor(.always))
    #expect(!both.usesColor(.auto))
    #expect(!facts(["CLICOLOR_FORCE": "1"]).usesColor(.never))
  }

  @Test(arguments: ["CLICOLOR_FORCE", "FORCE_COLOR"])
  func forceReachesPipesAndDumbTerminals(variable: String) {
    #expect(facts([variable: "1"], terminals: []).usesColor(.auto))
    #expect(facts([variable: "1", "TERM": "dumb"]).usesColor(.auto))
    #expect(!facts([variable: "0"], terminals: []).usesColor(.auto))
  }

  @Test func emptyVariablesSayNothing() {
    let facts = facts(["NO_COLOR": "", "CLICOLOR_FORCE": "", "ACCESSIBLE": "", "TERM": "xterm"])
    #expect(facts.usesColor(.auto))
    #expect(!facts.forcesColor)
    #expect(!facts.prefersPlainText)
    #expect(self.facts(["TERM": ""]).term == nil)
  }

  @Test(arguments: [[:], ["TERM": ""], ["TERM": "unknown"], ["TERM": "dumb"]])
  func aTerminalOfNoKindIsDumb(environment: [String: String]) {
    let facts = facts(environment.merging(["WT_SESSION": "x"]) { $1 })
    #expect(facts.isDumb)
    #expect(!facts.usesColor(.auto) && !facts.showsLinks && !facts.takesClipboard)
    #expect(!Pager.isUsed(facts))
  }

  @Test func whatTheSystemHasNoDescriptionOfIsJudgedByItsName() {
    func facts(_ term: String) -> TerminalFacts {
      TerminalFacts(environment: ["TERM": term], terminals: [.output], isDescribed: false)
    }
    #expect(facts("vaporware").isDumb && !facts("vaporware").usesColor(.auto))
    #expect(!facts("vaporware").takesClipboard)
    #expect(facts("xterm-kitty").usesColor(.auto) && facts("xterm-kitty").showsLinks)
    // A pager would not get by without.
    #expect(!Pager.isUsed(facts("xterm-kitty")))
  }

  @Test func theWindowCountsMoreThanTheEnvironment() {
    let environment = ["COLUMNS": "132", "LINES": "50"]
    let both = TerminalFacts(environment: environment, size: (columns: 90, rows: 30))
    #expect(both.width == 90 && both.height == 30)
    let unknown = TerminalFacts(environment: environment, size: (columns: 0, rows: 0))
    #expect(unknown.width == 132 && unknown.height == 50)
  }

  @Test(arguments: ["", "0", "-3", "wide", "99999999999999999999"])
  func oddWidthsAreIgnored(columns: String) {
    #expect(facts(["COLUMNS": columns]).width == nil)
  }

  @Test func accessibleAsksForPlainText() {
    #expect(facts(["ACCESSIBLE": "1"]).prefersPlainText)
  }

  @Test func aProgramAtATerminalSeesItsSize() throws {
    let result = try Command("lineecho", ["--facts"]).runOnTerminal(columns: 97)
    #expect(result.output == "<in false out true err false columns 97>\r\n")
  }

  // Output is a pipe, but the person's window is known from another stream.
  @Test func theWidthIsKnownFromAnotherStream() throws {
    let result = try Command("lineecho", ["--facts"]).runTyping("", columns: 61)
    #expect(result.output == "<in true out false err false columns 61>\n")
  }

  @Test func withoutTerminalsColumnsStandsIn() throws {
    let command = try Command("lineecho", ["--facts"], environment: ["COLUMNS": "33"])
    #expect(try command.run().output == "<in false out false err false columns 33>\n")
  }
}
