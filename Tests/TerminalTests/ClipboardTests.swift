import Testing

@testable import Terminal

@Suite struct ClipboardTests {
  /// The test vectors of RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func base64(text: String, expected: String) {
    #expect(Base64.encode(text.utf8) == expected)
  }

  @Test func everyByteHasItsLetters() {
    #expect(Base64.encode([0xFB, 0xFF, 0xFE]) == "+//+")
    #expect(Base64.encode([0x00]) == "AA==")
  }

  @Test func textsTooLongAreNotSent() {
    #expect(Clipboard.sequence(copying: "foobar") == "\u{1B}]52;c;Zm9vYmFy\u{07}")
    #expect(Clipboard.sequence(copying: String(repeating: "a", count: 100_001)) == nil)
  }
}

@Suite struct HyperlinkTests {
  @Test func bytesThatAreNotPlainAreEncoded() {
    #expect(Hyperlink.encoded("/a b/é#?%\u{1B}~-_.") == "/a%20b/%C3%A9%23%3F%25%1B~-_.")
  }

  @Test func onlyFilesThatAreThereHaveOne() throws {
    #expect(Hyperlink.fileURI(of: "/no/such/file") == nil)
    let uri = try #require(Hyperlink.fileURI(of: "/dev/../dev/null"))
    #expect(uri.hasPrefix("file://") && uri.hasSuffix("/dev/null"))
  }
}

@Suite struct LinkSupportTests {
  private func shows(_ environment: [String: String], isTerminal: Bool = true) -> Bool {
    TerminalFacts(environment: environment, terminals: isTerminal ? [.output] : []).showsLinks
  }

  @Test(arguments: [
    ["TERM": "xterm-256color", "VTE_VERSION": "6003"], ["TERM": "xterm-kitty"],
    ["TERM": "foot-extra"], ["TERM": "xterm", "TERM_PROGRAM": "WezTerm"],
    ["TERM": "xterm", "WT_SESSION": "1"], ["TERM": "dumb", "FORCE_HYPERLINK": "1"],
  ])
  func terminalsThatShowLinks(environment: [String: String]) {
    #expect(shows(environment))
    #expect(!shows(environment, isTerminal: false))
    #expect(!shows(environment.merging(["FORCE_HYPERLINK": "0"]) { $1 }))
  }

  @Test(arguments: [
    [:], ["TERM": "xterm"], ["TERM": "xterm", "VTE_VERSION": "4999"],
    ["TERM": "dumb", "VTE_VERSION": "6003"], ["TERM": "linux", "WT_SESSION": "1"],
    ["TERM": "xterm-kitty", "TMUX": "/tmp/x"],
    ["TERM": "xterm", "KITTY_WINDOW_ID": "1", "STY": "1"],
  ])
  func terminalsThatMayNot(environment: [String: String]) {
    #expect(!shows(environment))
  }

  @Test func clipboards() {
    func takes(_ term: String?, isTerminal: Bool = true) -> Bool {
      TerminalFacts(
        environment: term.map { ["TERM": $0] } ?? [:], terminals: isTerminal ? [.output] : []
      ).takesClipboard
    }
    #expect(takes("xterm") && takes("tmux-256color"))
    #expect(!takes("dumb") && !takes("linux") && !takes(nil) && !takes("xterm", isTerminal: false))
  }
}
