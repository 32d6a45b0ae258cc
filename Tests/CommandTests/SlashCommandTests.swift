import Foundation
import TestSupport
import Testing

/// The commands of a dialogue, typed by a person, with the files and programs they touch.
@Suite struct SlashCommandTests {
  private static let bitter = "is sencha bitter with boiling water"

  private func start(
    _ arguments: [String] = [], environment: [String: String] = [:], folder: TemporaryFolder? = nil,
    home: TemporaryFolder? = nil
  ) throws -> PseudoTerminal {
    var command = try AskGuide.command(arguments, environment: environment)
    if let home { command.home = home }
    if let folder {
      try folder.write(AskGuide.guide, to: "tea.md")
      command.folder = folder
    }
    let terminal = try PseudoTerminal(command)
    try terminal.wait(for: "> ")
    return terminal
  }

  /// Types a line, waits for what it leads to and for the next prompt.
  private func type(_ line: String, expecting text: String, on terminal: PseudoTerminal) throws {
    terminal.send(line + "\r")
    try terminal.wait(for: line)
    try terminal.wait(for: text)
    try terminal.wait(for: "\n> ")
  }

  private func leave(_ terminal: PseudoTerminal) throws {
    terminal.send("\u{04}")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

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

  @Test func guidesTellWhatIsAsked() throws {
    let terminal = try start()
    try type("/guides", expecting: "This guide is about tea, not about health.", on: terminal)
    #expect(terminal.text.contains("file      tea.md\n"))
    #expect(terminal.text.contains("language  en\n"))
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

  @Test func openShowsThePlaceInThePager() throws {
    // A pager that tells what it was given.
    let folder = try TemporaryFolder()
    let pager = try folder.write("#!/bin/sh\necho \"pager $*\"\nsed -n 's/^/: /p'\n", to: "less")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: pager)
    let terminal = try start(environment: ["PAGER": pager + " -R"], folder: folder)
    try type(Self.bitter, expecting: "tea.md:11", on: terminal)
    try type("/open 1", expecting: "pager +11 -R", on: terminal)
    #expect(terminal.text.contains(": 11>│ Brew sencha with water of 70 degrees."))
    #expect(terminal.text.contains(":  9 │ ## Brewing"))
    try type("/open", expecting: "Which number?", on: terminal)
    try type("/open 99", expecting: "There is no number 99", on: terminal)
    try leave(terminal)
  }

  @Test func openShowsWhereASectionBegins() throws {
    let terminal = try start(environment: ["PAGER": "cat"])
    try type("/topics", expecting: "5.   Caffeine", on: terminal)
    try type("/open 3", expecting: "13>│ ## Kettles", on: terminal)
    #expect(terminal.text.contains("14 │ "))
    #expect(!terminal.text.contains("17 │ "))
    try leave(terminal)
  }

  @Test func openEditsTheFileAtTheLine() throws {
    let folder = try TemporaryFolder()
    let terminal = try start(
      environment: ["EDITOR": "echo edit --nowait", "VISUAL": ""], folder: folder)
    try type(Self.bitter, expecting: "tea.md:11", on: terminal)
    try type("/open 1 edit", expecting: "edit --nowait +11 tea.md", on: terminal)
    try leave(terminal)
  }

  @Test func theBuiltInGuideIsOpenedWithoutAFile() throws {
    let terminal = try PseudoTerminal(Command("askguide", environment: ["PAGER": "cat"]))
    try terminal.wait(for: "> ")
    try type("does it hurt", expecting: "[1] ", on: terminal)
    try type("/open 1", expecting: "│ There can be discomfort or pain", on: terminal)
    try type("/open 1 edit", expecting: "The guide is built in", on: terminal)
    try leave(terminal)
  }

  @Test func aGuideThatHasGoneIsToldAndTheSessionGoesOn() throws {
    let folder = try TemporaryFolder()
    let terminal = try start(folder: folder)
    try type(Self.bitter, expecting: "tea.md:11", on: terminal)
    try FileManager.default.removeItem(atPath: folder.path(of: "tea.md"))
    try type("/open 1", expecting: "tea.md: cannot be read: No such file", on: terminal)
    try leave(terminal)
  }

  // The program goes on, and so does the person.
  @Test(arguments: ["tail -n +1 -f page", "cat | tail -n +1 -f page"])
  func controlCInterruptsAPager(pager: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("paging\n", to: "page")
    let terminal = try start(environment: ["PAGER": pager], folder: folder)
    terminal.send("/topics\r")
    // Written by the program that waits, so that no shell on its way there gets the Ctrl-C.
    try terminal.wait(for: "paging\n")
    terminal.send("\u{03}")
    try terminal.wait(for: "> ")
    try type(Self.bitter, expecting: "tea.md:11", on: terminal)
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

  @Test func theAuthorsCommentsAreNotOpened() throws {
    let folder = try TemporaryFolder()
    let guide = """
      ## Pots

      <!-- asked as:
      which pot is best
      -->

      A pot of cast iron keeps tea hot for an hour.

      ```
      <!-- in code -->
      ```
      <!-- key: pots -->

      Pots of glass break.

      """
    try folder.write(guide, to: "pots.md")
    var command = try Command("askguide", ["-k", "pots.md"], environment: ["PAGER": "cat"])
    command.folder = folder
    let terminal = try PseudoTerminal(command)
    try terminal.wait(for: "> ")
    try type("does cast iron keep tea hot", expecting: "[1] Pots  pots.md:7", on: terminal)
    try type("/open 1", expecting: "7>│ A pot of cast iron keeps tea hot", on: terminal)
    #expect(!terminal.text.contains("asked as"))
    #expect(!terminal.text.contains("which pot is best\n 5"))
    #expect(terminal.text.contains("│ <!-- in code -->"))
    try leave(terminal)
  }

  @Test func commentsBehindAMarkAreNotOpenedEither() throws {
    let folder = try TemporaryFolder()
    let guide = """
      ## Pots

      - <!-- asked as:
        which pot is best
        -->
        A pot of **cast iron** keeps tea hot for an hour.
      - Pots of glass <!-- not always --> break.

      """
    try folder.write(guide, to: "pots.md")
    var command = try Command("askguide", ["-k", "pots.md"], environment: ["PAGER": "cat"])
    command.folder = folder
    let terminal = try PseudoTerminal(command)
    try terminal.wait(for: "> ")
    try type("does cast iron keep tea hot", expecting: "[1] Pots", on: terminal)
    try type("/open 1", expecting: "6>│ - A pot of cast iron keeps tea hot", on: terminal)
    #expect(terminal.text.contains("7 │ - Pots of glass break."))
    let opened = try #require(terminal.text.split(separator: "/open 1").last)
    for comment in ["asked as", "which pot is best", "not always", "-->"] {
      #expect(!opened.contains(comment))
    }
    try leave(terminal)
  }

  @Test func findListsEveryPlace() throws {
    let terminal = try start(environment: ["PAGER": "cat"])
    try type("/find SENCHA", expecting: "“SENCHA” stands in 6 places:", on: terminal)
    #expect(terminal.text.contains("[6] A guide to tea › Caffeine  tea.md:24"))
    try type("/find water makes", expecting: "“water makes” stands in 1 place:", on: terminal)
    try type("1", expecting: "Brew sencha with water of 70 degrees.", on: terminal)
    try type("/find kettle", expecting: "stands in 1 place:", on: terminal)
    try type("/find kettles", expecting: "[1] A guide to tea › Kettles", on: terminal)
    try type("/find ettle", expecting: "in longer words in 2 places:", on: terminal)
    try type("/find coffee", expecting: "“coffee” stands nowhere", on: terminal)
    try type("/find", expecting: "Which words?", on: terminal)
    try leave(terminal)
  }

  @Test func questionsAreListedAndAskedAgain() throws {
    let terminal = try start(environment: ["PAGER": "cat"])
    try type("/history", expecting: "Ask a question first.", on: terminal)
    try type("/again", expecting: "Ask a question first.", on: terminal)
    try type(Self.bitter, expecting: "tea.md:11", on: terminal)
    try type("what does a kettle cost", expecting: "forty pounds", on: terminal)
    try type("/history", expecting: "[2] what does a kettle cost", on: terminal)
    #expect(terminal.text.contains("[1] \(Self.bitter)"))
    try type("1", expecting: "? \(Self.bitter)", on: terminal)
    try type("/again 2", expecting: "forty pounds", on: terminal)
    try type("/again", expecting: "forty pounds", on: terminal)
    try type(
      "/again 9", expecting: "There is no question 9; questions go from 1 to 5.", on: terminal)
    try leave(terminal)
  }

  @Test func oneOfSeveralGuidesIsAskedAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write("# Pots\n\nA pot of cast iron costs ninety pounds.\n", to: "pots.md")
    let terminal = try start(["-k", "pots.md"], folder: folder)
    try type("/guide", expecting: "Which guide?", on: terminal)
    try type("/guide cups", expecting: "No guide has “cups”", on: terminal)
    try type("/guide pot", expecting: "From here on only: Pots", on: terminal)
    try type("what does a kettle cost", expecting: "Pots", on: terminal)
    #expect(!terminal.text.contains("forty"))
    try type("/show 1", expecting: "costs ninety pounds", on: terminal)
    try type("/guide all", expecting: "From here on all 2 guides.", on: terminal)
    try type("what does a kettle cost", expecting: "forty pounds", on: terminal)
    terminal.send("\u{04}")
    _ = try terminal.waitForEnd()
  }

  @Test func guidesAreChosenByNumber() throws {
    let folder = try TemporaryFolder()
    try folder.write("# Pots\n\nA pot of cast iron costs ninety pounds.\n", to: "pots.md")
    let terminal = try start(["-k", "pots.md"], environment: ["PAGER": "cat"], folder: folder)
    try type("/guides", expecting: "[2] Pots", on: terminal)
    try type("/copy 2", expecting: "2 is a guide", on: terminal)
    try type("/open 2", expecting: "1>│ # Pots", on: terminal)
    try type("2", expecting: "From here on only: Pots", on: terminal)
    try type("/guides", expecting: "[2] Pots", on: terminal)
    try type("1", expecting: "From here on only: A guide to tea", on: terminal)
    try type("/guide .md", expecting: "2. Pots", on: terminal)
    try type("/guides", expecting: "this one alone", on: terminal)
    try leave(terminal)
  }

  @Test func feedbackGoesIntoTheLogAlone() throws {
    let folder = try TemporaryFolder()
    var terminal = try start(folder: folder)
    try type("/feedback", expecting: "/feedback good, or /feedback bad", on: terminal)
    try type("/feedback good", expecting: "Ask a question first.", on: terminal)
    try type(Self.bitter, expecting: "tea.md:11", on: terminal)
    try type("/feedback good", expecting: "Nothing is noted down", on: terminal)
    try leave(terminal)

    terminal = try start(["--log", "open.log"], folder: folder)
    try type(Self.bitter, expecting: "tea.md:11", on: terminal)
    try type("/feedback bad too  hot", expecting: "noted down in open.log", on: terminal)
    try type("/feedback good", expecting: "noted down in open.log", on: terminal)
    try leave(terminal)
    let records = try folder.read("open.log").split(separator: "\n")
    #expect(records.count == 2)
    #expect(records.first?.hasSuffix(#""feedback":"bad","note":"too  hot"}"#) == true)
    #expect(records.last?.hasSuffix(#""feedback":"good","note":null}"#) == true)
    let gaps = try Command("guidelab", ["gaps", "open.log"], folder: folder).run()
    #expect(gaps.status == .exited(0))
    // Whoever thinks better of it has the last word.
    #expect(gaps.output.contains("Answers called good: 1, bad: 0\n"))
    #expect(!gaps.output.contains("“too  hot”"))
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

  @Test func aNameWithANumberNeedsNoSlash() throws {
    let terminal = try start(environment: ["PAGER": "cat"])
    try type("show 3", expecting: "costs about forty pounds.", on: terminal)
    try type(Self.bitter, expecting: "tea.md:11", on: terminal)
    try type("open 1", expecting: "11>│ Brew sencha", on: terminal)
    try type("Copy 1", expecting: "were handed to the terminal's clipboard", on: terminal)
    try type("again 1", expecting: "? \(Self.bitter)", on: terminal)
    try type("show kettles", expecting: "[1] ", on: terminal)
    #expect(!terminal.text.contains("13>│ ## Kettles"))
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
