import Evaluation
import Guides
import Testing

@Suite struct SectionKeysTests {
  let guides = [
    Guide(
      file: "a.md",
      sections: [
        Section(title: "Risks", path: ["Risks"], level: 1, lines: 1...4, passages: 0..<0),
        Section(
          title: "Side  Effects", path: ["Risks", "Side  Effects"], level: 2, parent: 0,
          lines: 5...8,
          passages: 0..<0),
        Section(
          title: "Notes", path: ["Risks", "Notes"], level: 2, parent: 0, lines: 9...12,
          key: "first-notes", passages: 0..<0),
        Section(
          title: "Notes", path: ["Risks", "Notes"], level: 2, parent: 0, lines: 13...20,
          key: "second-notes", passages: 0..<0),
      ])
  ]
  var keys: SectionKeys { SectionKeys(guides: guides) }

  @Test func headingsMakeAKeyWhereTheAuthorGaveNone() {
    #expect(keys.key(guide: 0, section: 1) == "risks/side-effects")
    #expect(keys.key(guide: 0, section: 2) == "first-notes")
  }

  @Test func numbersThatNoSectionBearsHaveNoKey() {
    #expect(keys.key(guide: 0, section: 4) == nil)
    #expect(keys.key(guide: 1, section: 0) == nil)
  }

  @Test func aCitationIsFoundByPathAndLine() {
    #expect(keys.key(file: "a.md", path: ["Risks", "Notes"], line: 14) == "second-notes")
    #expect(keys.key(file: "a.md", path: ["Risks", "Notes"], line: 9) == "first-notes")
    #expect(keys.key(file: "b.md", path: ["Risks", "Notes"], line: 9) == nil)
    #expect(keys.key(file: "a.md", path: ["Notes"], line: 9) == nil)
  }

  @Test func unknownKeysAreNamedOnce() {
    #expect(keys.unknown(among: ["x", "risks", "y", "x"]) == ["x", "y"])
  }
}
