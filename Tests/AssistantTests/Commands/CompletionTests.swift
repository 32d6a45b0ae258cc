import Terminal
import Testing

@testable import Assistant

@Suite struct CompletionTests {
  private let completion = Completion(
    source: CompletionSource(
      headings: [
        ("Green tea", "Kinds › Green tea"), ("2. Green pots", "Pots › 2. Green pots"),
        ("Après-thé", "Après-thé"),
      ],
      numbered: [(1, "quote from Brewing: Pour it."), (2, "Kinds › Green tea")],
      asked: ["does it hurt", "why"], guides: ["Tea", "Pots"],
      words: { letters in
        ["rosacea", "roses", "ros\u{1B}[2J"].filter { $0.hasPrefix(letters.lowercased()) }
      },
      files: { path in ["notes.md", "notes/a.md", "evil\u{07}"].filter { $0.hasPrefix(path) } }))

  private func menu(_ line: String) -> CompletionMenu {
    completion.menu(line: line, cursorUTF8: line.utf8.count)
  }

  /// The lines that the candidates would make.
  private func lines(_ line: String) -> [String] {
    let menu = menu(line)
    return menu.candidates.map {
      String(decoding: line.utf8.prefix(menu.start), as: UTF8.self) + $0.text
    }
  }

  @Test func commandsAfterASlash() {
    #expect(lines("/to") == ["/topics"])
    #expect(lines("/S") == ["/show", "/save"])
    #expect(lines("/").count == CommandTable.all.count)
    #expect(lines("/x").isEmpty)
    #expect(menu("/sh").candidates.first?.shown == "/show N|TITLE")
    #expect(menu("/sh").candidates.first?.detail.isEmpty == false)
  }

  @Test func headingsAfterShow() {
    #expect(lines("/show ").count == 3)
    // What begins so goes before what only has it.
    #expect(lines("/show gr") == ["/show Green tea"])
    #expect(lines("/show pot") == ["/show 2. Green pots"])
    #expect(lines("/show green t") == ["/show Green tea"])
    #expect(lines("/SHOW  aprè") == ["/SHOW  Après-thé"])
    #expect(lines("/show x").isEmpty)
    #expect(
      menu("/show ").candidates.map(\.shown) == [
        "Kinds › Green tea", "Pots › 2. Green pots", "Après-thé",
      ])
  }

  @Test func numbersWhereANumberIsMeant() {
    #expect(lines("/open ") == ["/open 1", "/open 2"])
    #expect(lines("/copy 2") == ["/copy 2"])
    #expect(lines("/show 3") == ["/show 3"])
    #expect(lines("/again ") == ["/again 1", "/again 2"])
    #expect(menu("/again 2").candidates.map(\.detail) == ["why"])
    #expect(
      menu("/copy ").candidates.map(\.detail) == [
        "quote from Brewing: Pour it.", "Kinds › Green tea",
      ])
    #expect(lines("/open 2 ") == ["/open 2 edit"])
    #expect(lines("/open 2 x").isEmpty)
  }

  @Test func whatElseCommandsTake() {
    #expect(lines("/help sa") == ["/help save"])
    #expect(lines("/feedback ") == ["/feedback good", "/feedback bad"])
    #expect(lines("/guide p") == ["/guide Pots"])
    #expect(lines("/timing o") == ["/timing on", "/timing off"])
    #expect(lines("/save no") == ["/save notes.md", "/save notes/a.md"])
    #expect(menu("/save no").candidates.map(\.shown) == ["notes.md", "a.md"])
    #expect(lines("/more x").isEmpty)
    #expect(lines("/nonsense x").isEmpty)
  }

  @Test func wordsOfTheGuideInAQuestion() {
    #expect(lines("is it safe with ros") == ["is it safe with rosacea", "is it safe with roses"])
    // What was typed stays as it was typed.
    #expect(lines("Rosa") == ["Rosacea"])
    #expect(lines("(rosa") == ["(rosacea"])
    #expect(lines("r").isEmpty)
    #expect(lines("").isEmpty)
    #expect(lines("rosacea").isEmpty)
  }

  @Test func nothingOfferedActsOnATerminal() {
    #expect(lines("/save ev").isEmpty)
    #expect(!lines("ros").contains { $0.contains("\u{1B}") })
    let evil = Completion(
      source: CompletionSource(headings: [("a\u{9B}b", "a"), ("c", "x\u{1B}")]))
    let menu = evil.menu(line: "/show ", cursorUTF8: 6)
    #expect(menu.candidates.map(\.text) == ["c"])
    #expect(menu.candidates.map(\.shown) == ["x␛"])
  }

  @Test func onlyWhatStandsBeforeTheCursorCounts() {
    let menu = completion.menu(line: "/to xx", cursorUTF8: 3)
    #expect(menu.start == 0 && menu.candidates.map(\.text) == ["/topics"])
    // A cursor inside a character or outside the line: no crash, nothing wrong offered.
    #expect(completion.menu(line: "/é", cursorUTF8: 2).candidates.isEmpty)
    #expect(completion.menu(line: "/to", cursorUTF8: 99).candidates.map(\.text) == ["/topics"])
    #expect(completion.menu(line: "/to", cursorUTF8: -1).candidates.isEmpty)
  }
}
