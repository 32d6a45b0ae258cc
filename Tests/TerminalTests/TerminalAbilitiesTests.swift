import Terminal
import Testing

/// What terminals can do beyond text and colour, as far as the environment tells.
@Suite struct TerminalAbilitiesTests {
  private func facts(
    _ environment: [String: String], terminals: Set<StandardStream> = [.output]
  ) -> TerminalFacts {
    TerminalFacts(
      environment: ["TERM": "xterm-256color"].merging(environment) { $1 }, terminals: terminals)
  }

  @Test(
    arguments: [
      ["VTE_VERSION": "5000"], ["VTE_VERSION": "7600"], ["TERM_PROGRAM": "WezTerm"],
      ["TERM_PROGRAM": "vscode"], ["WT_SESSION": "x"], ["KITTY_WINDOW_ID": "1"],
      ["KONSOLE_VERSION": "230804"], ["DOMTERM": "x"], ["TERM": "xterm-kitty"], ["TERM": "foot"],
      ["TERM": "alacritty-direct"], ["FORCE_HYPERLINK": "1"],
      ["FORCE_HYPERLINK": "1", "TERM": "dumb"], ["FORCE_HYPERLINK": "1", "TMUX": "x"],
    ])
  func someTerminalsShowLinks(environment: [String: String]) {
    #expect(facts(environment).showsLinks)
    #expect(!facts(environment, terminals: [.input, .error]).showsLinks)
  }

  @Test(
    arguments: [
      [:], ["VTE_VERSION": "4999"], ["VTE_VERSION": "new"], ["TERM_PROGRAM": "Apple_Terminal"],
      ["WT_SESSION": ""], ["WT_SESSION": "x", "TERM": "dumb"],
      ["WT_SESSION": "x", "TERM": "linux"],
      ["WT_SESSION": "x", "TERM": ""], ["WT_SESSION": "x", "STY": "1.pts"],
      ["WT_SESSION": "x", "TMUX": "/tmp/tmux"], ["WT_SESSION": "x", "FORCE_HYPERLINK": "0"],
    ])
  func othersDoNot(environment: [String: String]) {
    #expect(!facts(environment).showsLinks)
  }

  @Test func mostTerminalsTakeAClipboard() {
    #expect(facts([:]).takesClipboard)
    #expect(facts(["TERM": "tmux-256color", "TMUX": "x"]).takesClipboard)
    for term in ["dumb", "linux", ""] { #expect(!facts(["TERM": term]).takesClipboard) }
    #expect(!facts([:], terminals: [.input, .error]).takesClipboard)
  }

  @Test func everyVariableThatCountsIsAskedFor() {
    for name in ["FORCE_HYPERLINK", "STY", "TMUX", "VTE_VERSION", "WT_SESSION", "TERM", "COLUMNS"] {
      #expect(TerminalFacts.variables.contains(name))
    }
  }
}
