import Answering
import Evaluation
import Guides
import Testing

@Suite struct LinterTests {
  /// A section of one passage at a line of its own, or of none.
  private func section(
    _ title: String, line: Int, level: Int = 1, parent: Int? = nil, key: String? = nil,
    phrasings: [String] = [], passages: Range<Int> = 0..<0
  ) -> Section {
    Section(
      title: title, path: [title], level: level, parent: parent, lines: line...(line + 3), key: key,
      phrasings: phrasings, passages: passages)
  }

  private func passage(_ text: String, line: Int, section: Int = 0) -> Passage {
    Passage(
      section: section, form: .paragraph, sentences: [Sentence(text: text, lines: line...line)])
  }

  private func findings(_ guides: Guide..., text: String = "") -> [Finding] {
    Linter(
      KnowledgeUnderTest(
        KnowledgeBase(guides: guides), texts: guides.map { _ in Array(text.utf8) })
    ).findings()
  }

  @Test func aHeadingNeedsTextOrSubsections() {
    let guide = Guide(
      file: "g.md",
      sections: [
        section("", line: 1, level: 0),
        section("Parent", line: 2),
        section("Child", line: 6, level: 2, parent: 1, passages: 0..<1),
        section("Empty", line: 10),
      ], passages: [passage("Text.", line: 8, section: 2)])
    #expect(findings(guide) == [Finding(file: "g.md", line: 10, problem: .emptySection)])
  }

  @Test func siblingsNeedHeadingsOfTheirOwn() {
    let guide = Guide(
      file: "g.md",
      sections: [
        section("One", line: 1), section("Two", line: 5),
        section("Costs", line: 9, level: 2, parent: 0, passages: 0..<1),
        section("Costs", line: 13, level: 2, parent: 1, passages: 0..<1),
        section("costs", line: 17, level: 2, parent: 0, passages: 0..<1),
      ], passages: [passage("Text.", line: 10, section: 2)])
    #expect(
      findings(guide) == [
        Finding(file: "g.md", line: 17, problem: .duplicateHeading("costs", firstLine: 9))
      ])
  }

  @Test func keysAreForAllOrNoneAndForOne() {
    let one = passage("Text.", line: 2)
    let keyed = Guide(
      file: "a.md",
      sections: [
        section("One", line: 1, key: "k", passages: 0..<1),
        section("Two Three", line: 5, passages: 0..<1),
      ], passages: [one])
    let other = Guide(
      file: "b.md", sections: [section("One", line: 1, key: "k", passages: 0..<1)],
      passages: [one])
    let unkeyed = Guide(
      file: "c.md", sections: [section("One", line: 1, passages: 0..<1)], passages: [one])
    let found = findings(keyed, other, unkeyed)
    #expect(
      found == [
        Finding(file: "a.md", line: 5, problem: .missingKey("two-three")),
        Finding(file: "b.md", line: 1, problem: .duplicateKey("k", file: "a.md", line: 1)),
      ])
    #expect(found.map(\.severity) == [.warning, .error])
  }

  @Test func sixtyWordsAreNotTooMany() {
    let words = { (count: Int) in Array(repeating: "word", count: count).joined(separator: " ") }
    let guide = Guide(
      file: "g.md", sections: [section("One", line: 1, passages: 0..<2)],
      passages: [passage(words(60), line: 2), passage(words(61), line: 3)])
    #expect(
      findings(guide) == [Finding(file: "g.md", line: 3, problem: .longSentence(words: 61))])
  }

  @Test func aPhrasingAsksForOneSection() {
    let source =
      "# Pain\n<!-- asked as:\ndoes  it hurt\n-->\nIt hurts.\n# Cost\n<!-- asked as: Does it hurt -->\nDear."
    let guide = Guide(
      file: "g.md",
      sections: [
        Section(
          title: "Pain", path: ["Pain"], level: 1, lines: 1...5, phrasings: ["does it hurt"],
          passages: 0..<1),
        Section(
          title: "Cost", path: ["Cost"], level: 1, lines: 6...8, phrasings: ["Does it hurt"],
          passages: 1..<2),
      ], passages: [passage("It hurts.", line: 5), passage("Dear.", line: 8, section: 1)])
    let found = findings(guide, text: source).filter {
      if case .duplicatePhrasing = $0.problem { true } else { false }
    }
    #expect(
      found == [
        Finding(
          file: "g.md", line: 7,
          problem: .duplicatePhrasing("Does it hurt", file: "g.md", line: 3))
      ])
  }

  @Test func findingsAreOneLineEach() {
    let finding = Finding(
      file: "g.md", line: 3, problem: .phrasingFindsOther("a\u{1B}b", found: "k"))
    #expect(
      finding.description
        == "g.md:3: warning: ‘a\u{FFFD}b’ finds ‘k’ first: move it there, or reword it")
  }

  @Test func whatWasInDoubtOrLeftOutIsTold() {
    let guide = Guide(
      file: "g.md", sections: [section("A", line: 4, passages: 0..<1)],
      passages: [passage("Text.", line: 5)],
      furniture: [
        Furniture(kind: .comment, lines: 2...3), Furniture(kind: .navigation, lines: 9...9),
        Furniture(kind: .comment, lines: 12...12),
      ], doubts: [ReadingDoubt(kind: .unclosedComment, line: 12)])
    let findings = findings(guide)
    #expect(
      findings == [
        Finding(file: "g.md", line: 2, problem: .leftOut(.comment, lines: [2...3, 12...12])),
        Finding(file: "g.md", line: 9, problem: .leftOut(.navigation, lines: [9...9])),
        Finding(file: "g.md", line: 12, problem: .doubt(.unclosedComment)),
      ])
    #expect(findings.map(\.severity) == [.note, .warning, .warning])
    #expect(
      findings.map(\.description) == [
        "g.md:2: note: left out, and never quoted: comments at lines 2–3, 12; "
          + "guidelab outline shows what is left",
        "g.md:9: warning: left out, and never quoted: navigation at line 9; "
          + "guidelab outline shows what is left",
        "g.md:12: warning: a comment is opened and never closed: close it with -->",
      ])
  }

  @Test func ofManyPlacesTheFirstAreTold() {
    let lines = (1...7).map { $0...$0 }
    let finding = Finding(file: "g", line: 1, problem: .leftOut(.rule, lines: lines))
    #expect(finding.description.contains("lines 1, 2, 3, 4, 5 and 2 more places;"))
  }
}
