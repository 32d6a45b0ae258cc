import Foundation
import TestSupport
import Testing

/// The commands of a dialogue, typed by a person.
@Suite struct SlashCommandTests: TypesCommands {
  @Test func aNumberReadsOnAtAQuoteOrSection() throws {
    let terminal = try start()
    try type(Self.bitter, expecting: "[1] A guide to tea › Brewing  tea.md:11", on: terminal)
    try type("1", expecting: "tea.md:9-12\n", on: terminal)
    try type("[1]", expecting: "tea.md:9-12\n", on: terminal)
    try type("99", expecting: "There is no number 99 on the screen, only 1", on: terminal)
    try leave(terminal)
  }

  @Test func topicsGiveTheNumbersToRead() throws {
    let terminal = try start()
    try type("/topics", expecting: "5.   Caffeine", on: terminal)
    try type("3", expecting: "A kettle with a thermometer costs about forty pounds.", on: terminal)
    try type(Self.bitter, expecting: "tea.md:11", on: terminal)
    // Now it is not on the screen any more, but in the contents still.
    try type("5", expecting: "/show 5 reads section 5", on: terminal)
    try type("/show 5", expecting: "Sencha holds caffeine.", on: terminal)
    try leave(terminal)
  }

  @Test func showOffersTheNearestWhereNoHeadingFits() throws {
    let terminal = try start()
    try type("/show thermometer", expecting: "No heading has “thermometer” in it", on: terminal)
    // The number that it has in the contents, so that there is one for both.
    #expect(terminal.text.contains("3. A guide to tea › Kettles"))
    try type("3", expecting: "costs about forty pounds.", on: terminal)
    try type("/show 3", expecting: "costs about forty pounds.", on: terminal)
    try leave(terminal)
  }

  @Test func helpOnOneCommand() throws {
    let terminal = try start()
    try type("/help save", expecting: "overwritten only if you say so", on: terminal)
    try type("/help sav", expecting: "did you mean /save?", on: terminal)
    try leave(terminal)
  }

  @Test func timingIsToldWhenAskedFor() throws {
    let terminal = try start()
    try type("/timing", expecting: "Each answer's time is told.", on: terminal)
    try type(Self.bitter, expecting: " ms.", on: terminal)
    try type("/timing off", expecting: "Times are not told any more.", on: terminal)
    try type("/timing maybe", expecting: "/timing takes on or off", on: terminal)
    try leave(terminal)
  }

  @Test func whyTellsReadingAndShares() throws {
    let terminal = try start(environment: ["PAGER": "cat"])
    try type("is sencha bitter with boling water", expecting: "tea.md:11", on: terminal)
    try type("/why", expecting: "was taken to ask whether something is so", on: terminal)
    #expect(terminal.text.contains(" won because it has "))
    #expect(terminal.text.contains("How the passages were found:"))
    #expect(terminal.text.contains("corrected"))
    #expect(terminal.text.contains("█"))
    try leave(terminal)
  }

  @Test func moreGoesOnCounting() throws {
    let terminal = try start(["--passages", "1"])
    try type("sencha", expecting: "[1] ", on: terminal)
    try type("/more", expecting: "tea.md:", on: terminal)
    try type("/copy 2", expecting: "", on: terminal)
    #expect(!terminal.text.contains("There is no number 2"))
    try leave(terminal)
  }

  @Test func copyHandsQuoteAndCitationToTheTerminal() throws {
    let terminal = try start()
    try type("/copy 1", expecting: "1 is a question", on: terminal)
    try type("/topics", expecting: "5.   Caffeine", on: terminal)
    try type("/copy 2", expecting: "2 is a section", on: terminal)
    try type(Self.bitter, expecting: "tea.md:11", on: terminal)
    try type("/copy 1", expecting: "were handed to the terminal's clipboard", on: terminal)
    let seen = String(decoding: terminal.bytes, as: UTF8.self)
    let code = try #require(seen.split(separator: "\u{1B}]52;c;").last?.prefix { $0 != "\u{07}" })
    let copied = try #require(Data(base64Encoded: String(code)))
    #expect(
      String(decoding: copied, as: UTF8.self).hasSuffix("\n(A guide to tea, Brewing, tea.md:11)"))
    try leave(terminal)
  }

  @Test func copyShowsTheTextWhereThereIsNoClipboard() throws {
    let terminal = try start(environment: ["TERM": "dumb"])
    try type(Self.bitter, expecting: "tea.md:11", on: terminal)
    try type("/copy 1", expecting: "(A guide to tea, Brewing, tea.md:11)", on: terminal)
    #expect(!terminal.bytes.contains(0x1B))
    try leave(terminal)
  }

  @Test func aMenuOfCommandsSaysWhatTheyDo() throws {
    let terminal = try start()
    terminal.send("/sh\t")
    try terminal.wait(for: "/show")
    terminal.send("kett\t\r")
    try terminal.wait(for: "costs about forty pounds.")
    try terminal.wait(for: "> ")
    terminal.send("/\t")
    try terminal.wait(for: "/timing [on|off]            tell how long each answer takes")
    try terminal.wait(for: "> /")
    terminal.send("\u{03}")
    try leave(terminal)
  }

  @Test func wordsOfTheGuideAreCompleted() throws {
    let terminal = try start(["--format", "jsonl"])
    terminal.send("is it bad in pregn\t\r")
    try terminal.wait(for: "\"question\":\"is it bad in pregnancy ")
    try terminal.wait(for: "> ")
    try leave(terminal)
  }

  @Test func bareWhyIsNoQuestion() throws {
    let terminal = try start(environment: ["PAGER": "cat"])
    try type("why", expecting: "Ask a question first.", on: terminal)
    try type(Self.bitter, expecting: "tea.md:11", on: terminal)
    try type("why?", expecting: "How the question was read:", on: terminal)
    try leave(terminal)
  }

  @Test func whyTellsOfTheAnswerThatMoreWasAskedOf() throws {
    let terminal = try start(["--passages", "1"], environment: ["PAGER": "cat"])
    try type("sencha", expecting: "[1] ", on: terminal)
    try type("more", expecting: "tea.md:", on: terminal)
    try type("/why", expecting: "“sencha” was taken to ask", on: terminal)
    try type("thanks", expecting: "welcome", on: terminal)
    try type("/why", expecting: "That was no question", on: terminal)
    try leave(terminal)
  }

  @Test func whatASmallScreenHasNoRoomForIsBehindMore() throws {
    let folder = try TemporaryFolder()
    let paragraphs = (1...3).map { "Rinsing step \($0) of a cast iron pot takes \($0) minutes.\n" }
    try folder.write("## Rinsing\n\n" + paragraphs.joined(separator: "\n"), to: "pots.md")
    var command = try Command("askguide", ["-k", "pots.md"])
    command.folder = folder
    let terminal = try PseudoTerminal(command, rows: 7)
    try terminal.wait(for: "> ")
    try type("rinsing a cast iron pot", expecting: "/more shows ", on: terminal)
    #expect(terminal.text.contains("[1] Rinsing"))
    #expect(!terminal.text.contains("[2] Rinsing"))
    try type("/more", expecting: "step", on: terminal)
    try type("/copy 2", expecting: "handed to the terminal", on: terminal)
    try leave(terminal)
  }
}
