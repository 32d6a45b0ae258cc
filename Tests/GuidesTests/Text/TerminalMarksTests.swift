import Testing

@testable import Guides

/// How words look on a terminal or on paper is not part of them.
@Suite struct TerminalMarksTests {
  @Test(arguments: [
    ("\u{1B}[1mBold\u{1B}[0m and \u{1B}[4;31mred\u{1B}[m.", "Bold and red."),
    ("\u{1B}]8;;http://a.b\u{7}here\u{1B}]8;;\u{1B}\\.", "here."),
    ("B\u{8}Bo\u{8}ol\u{8}ld and _\u{8}u_\u{8}n.", "Bold and un."),
    ("u\u{8}_n\u{8}_ _\u{8}_x é\u{8}é", "un _x é"), ("\u{1B}[12", "\u{1B}[12"),
    ("\u{8}a \u{8}b", "a b"), ("Plain.", "Plain."),
  ])
  func `are taken away`(_ text: String, _ read: String) {
    #expect(String(decoding: TerminalMarks.removed(from: Array(text.utf8)), as: UTF8.self) == read)
  }

  @Test func `headings and lines stay what they are`() throws {
    let guide = try guide(
      "\u{1B}[1mNAME\u{1B}[0m\n     tool - does \u{1B}[4mit\u{1B}[0m all.\n\n"
        + "U\u{8}US\u{8}SE\u{8}E\n     Run it.\n", file: "a.txt")
    #expect(guide.sections.map(\.title) == ["NAME", "USE"])
    #expect(guide.sentenceTexts == ["tool - does it all.", "Run it."])
    #expect(guide.passages.map(\.lines) == [2...2, 5...5])
  }
}
