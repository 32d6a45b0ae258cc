import Foundation
import TestSupport
import Testing

/// A guide, its name and its words full of escape sequences, on a terminal.
@Suite struct HostileGuideTests {
  private static let evil = "\u{1B}]0;evil\u{07}\u{1B}[2Jbad\u{9B}31m\u{202E}"
  private static let name = "tea\u{1B}]0;evil\u{07}.md"
  private static let guide = """
    ---
    title: Tea \(evil)
    notice: Notice \(evil)
    updated: Today \(evil)
    ---

    ## Brewing \(evil)

    Boiling water makes sencha bitter \(evil) and sour.

    ## Cups \(evil)

    Cups hold sencha \(evil).

    ## Saucers

    A saucer keeps the table dry.

    """

  private func start(_ arguments: [String] = []) throws -> PseudoTerminal {
    let command = try Command(
      "askguide", ["-k", Self.name] + arguments, environment: ["PAGER": "cat", "EDITOR": "true"])
    try command.folder.write(Self.guide, to: Self.name)
    let terminal = try PseudoTerminal(command)
    return terminal
  }

  @Test(arguments: [[], ["--plain"]]) func nothingOfItActs(arguments: [String]) throws {
    let prompt = arguments.isEmpty ? "\n> " : "\nQuestion: "
    let terminal = try start(arguments)
    try terminal.wait(for: prompt)
    let lines = [
      "is sencha bitter", "/why", "/more", "/topics", "/show 1", "/show cups", "/open 1", "/guides",
      "/open 1 edit", "/copy 1", "/save talk.md", "/save talk.md",
    ]
    for (index, line) in lines.enumerated() {
      terminal.send(line + "\r")
      try terminal.wait(for: line)
      if index == lines.count - 1 {
        try terminal.wait(for: "[y/N] ")
        terminal.send("\r")
      }
      try terminal.wait(for: prompt)
    }
    // Only what does not act is offered.
    terminal.send("/show \t")
    try terminal.wait(for: "/show Saucers")
    terminal.send("\u{03}")
    try terminal.wait(for: prompt)
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
    let seen = terminal.bytes
    let title = Array("\u{1B}]0;".utf8)
    #expect(!seen.indices.contains { seen[$0...].starts(with: title) })
    #expect(!String(decoding: seen, as: UTF8.self).unicodeScalars.contains { $0 == "\u{9B}" })
    #expect(!String(decoding: seen, as: UTF8.self).unicodeScalars.contains { $0 == "\u{202E}" })
    let clear = Array("\u{1B}[2J".utf8)
    #expect(!seen.indices.contains { seen[$0...].starts(with: clear) })
    #expect(terminal.text.contains(arguments.isEmpty ? "␛]0;evil␇" : "\\u{1B}]0;evil\\u{7}"))
  }

  @Test func whatIsTypedDoesNotActEither() throws {
    let terminal = try start()
    try terminal.wait(for: "\n> ")
    // Ctrl-V takes the next key as it is.
    for (line, shown) in [
      ("/x", "/x␛]0;quagga"), ("/show ", "“␛]0;quagga”"), ("zebra ", "not mention “zebra”"),
    ] {
      terminal.send(line + "\u{16}\u{1B}]0;quagga\r")
      try terminal.wait(for: shown)
      try terminal.wait(for: "\n> ")
    }
    terminal.send("\u{04}")
    _ = try terminal.waitForEnd()
    let title = Array("\u{1B}]0;quagga".utf8)
    #expect(!terminal.bytes.indices.contains { terminal.bytes[$0...].starts(with: title) })
  }
}
