import Rendering
import Testing

@Suite struct PagesTests {
  @Test func section() {
    let page = SectionPage(
      path: ["Brewing", "Step by step"], file: "tea.md", lines: 20...26,
      blocks: [
        .paragraph("Brewing takes care."),
        .list([
          .init(text: "Warm the pot.", number: 1), .init(text: "Any pot", depth: 1),
        ]),
        .lines(["a | b", "c | d"]),
      ])
    #expect(
      TextRenderer().render(page) == """
        Brewing › Step by step
        tea.md:20-26

        Brewing takes care.

          1. Warm the pot.
            • Any pot

        a | b
        c | d

        """)
  }

  @Test func codeKeepsItsBlanks() {
    let code = SectionPage.Block.lines(["if ready:", "    pour(tea,   cup)"])
    let page = SectionPage(path: [], file: "tea.md", lines: 1...4, blocks: [code])
    #expect(
      TextRenderer().render(page) == """
        tea.md:1-4

        if ready:
            pour(tea,   cup)

        """)
  }

  @Test func outline() {
    let entries = [
      ContentsEntry(title: "Brewing", depth: 0), ContentsEntry(title: "Time", depth: 1),
    ]
    #expect(TextRenderer().render(outline: entries) == "1. Brewing\n2.   Time\n")
  }
}

@Suite struct SourcePageTests {
  private let page = SourcePage(
    file: "tea.md",
    lines: ["# Tea", "", "Heat water", "to \u{1B}[31m80 degrees, or you will be sorry.", "End"],
    marked: 3...4)

  @Test func quotedLinesAreMarkedAndNumbered() {
    let (text, line) = TextRenderer(style: TextStyle(width: 24)).render(page)
    #expect(
      text == """
        1 │ # Tea
        2 │ 
        3>│ Heat water
        4>│ to ␛[31m80 degrees,
         >│ or you will be
         >│ sorry.
        5 │ End

        """)
    #expect(line == 3)
  }

  @Test func aParagraphFlowsOnWhereItsLinesDoNotFit() {
    let page = SourcePage(
      file: "tea.md",
      lines: ["Heat fresh cold water", "to eighty degrees", "and wait.", "", "So it is with tea"],
      marked: 1...1, goingOn: [1, 2])
    let (text, _) = TextRenderer(style: TextStyle(width: 22)).render(page)
    #expect(
      text == """
        1>│ Heat fresh cold
        2>│ water to eighty
        3 │ degrees and wait.
        4 │ 
        5 │ So it is with tea

        """)
  }

  @Test func whatIsCarriedOverHasARowOfItsOwnBeforeALongWord() {
    let page = SourcePage(
      file: "tea.md", lines: ["one two three four", "incomprehensible, no?"], marked: 9...9,
      goingOn: [1])
    let (text, _) = TextRenderer(style: TextStyle(width: 21)).render(page)
    #expect(
      text == """
        1 │ one two three
          │ four
        2 │ incomprehensible,
          │ no?

        """)
  }

  @Test func codeKeepsItsSpaces() {
    let page = SourcePage(
      file: "a.md", lines: ["if true:", "\tmake  all", "  - an item of a list"], marked: 2...2)
    let (text, _) = TextRenderer(style: TextStyle(width: 20)).render(page)
    #expect(
      text == """
        1 │ if true:
        2>│     make  all
        3 │   - an item of a
          │   list

        """)
  }

  @Test func onlyTheSurroundingsWhereThereIsNoPager() {
    let (text, line) = TextRenderer(style: TextStyle(plain: true)).render(page, around: 1)
    #expect(
      text == """
        tea.md, lines 3 to 4:
        Line 2:
        Marked, line 3: Heat water
        Marked, line 4: to \\u{1B}[31m80 degrees, or you will be sorry.
        Line 5: End

        """)
    #expect(line == 3)
  }

  @Test func aPlaceBeyondTheEndOfAFileThatGrewShorter() {
    var page = page
    page.marked = 90...95
    #expect(TextRenderer().render(page).line == 1)
    #expect(TextRenderer().render(page, around: 3).text == "tea.md, lines 90 to 95:\n")
  }
}
