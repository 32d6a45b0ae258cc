import TestSupport
import Testing

/// Commands about the conversation: what was asked, of which guide, and how the answer was.
@Suite struct ConversationCommandTests: TypesCommands {
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
    let terminal = try startWithPots()
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
    let terminal = try startWithPots()
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

  @Test func guidesTellWhatIsAsked() throws {
    let terminal = try start()
    try type("/guides", expecting: "This guide is about tea, not about health.", on: terminal)
    #expect(terminal.text.contains("file      tea.md\n"))
    #expect(terminal.text.contains("language  en\n"))
    try leave(terminal)
  }

  /// A dialogue with two guides, one to tea and one to pots.
  private func startWithPots() throws -> PseudoTerminal {
    let folder = try TemporaryFolder()
    try folder.write("# Pots\n\nA pot of cast iron costs ninety pounds.\n", to: "pots.md")
    return try start(["-k", "pots.md"], environment: ["PAGER": "cat"], folder: folder)
  }
}
