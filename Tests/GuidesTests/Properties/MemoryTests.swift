import Testing

@testable import Guides

/// What there may be millions of is small.
@Suite struct MemoryTests {
  @Test func `sizes`() {
    #expect(MemoryLayout<Passage>.stride <= 32)
    #expect(MemoryLayout<Section>.stride <= 56)
    #expect(MemoryLayout<PassageList>.stride <= 32)
    #expect(MemoryLayout<TracedText.LineMark>.stride <= 8)
    #expect(MemoryLayout<RichText>.stride <= 64)
    #expect(MemoryLayout<SentenceStore.Entry>.stride <= 12)
    #expect(MemoryLayout<PlainLine>.stride <= 20)
    #expect(MemoryLayout<PlainBlock>.stride <= 48)
    #expect(MemoryLayout<PageToken>.stride <= 16)
  }

  @Test func `passages share the memory of texts and of what they have in common`() throws {
    let items = String(repeating: "- An item.\n", count: 10_000)
    let guide = try guide("# H\n\nThese are the items, which are many:\n\n" + items)
    #expect(guide.passages.count == 10_000)
    #expect(guide.passages.allSatisfy { $0.text == "An item." && $0.context.count == 1 })
    #expect(guide.passages.map(\.lines.lowerBound) == Array(5..<10_005))
    #expect(guide.lists.first?.items == Array(0..<10_000))
  }

  @Test func `a passage that is changed leaves others as they are`() throws {
    var guide = try guide("# H\n\nThese are:\n\n- One.\n- Two.\n")
    guide.passages[0].phrasings = ["a"]
    guide.passages[0].context = []
    #expect(guide.passages[1].phrasings.isEmpty && guide.passages[1].context.count == 1)
    #expect(guide.passages[0].phrasings == ["a"] && guide.passages[0].place?.number == 1)
  }

  @Test func `headings side by side share the headings around them`() throws {
    let text = "# A\n\n## B\n\nOne.\n\n## C\n\nTwo.\n\n### D\n\n# E\n\n## F\n\nSix.\n"
    let guide = try guide(text)
    #expect(
      guide.sections.map(\.path) == [
        ["A"], ["A", "B"], ["A", "C"], ["A", "C", "D"], ["E"], ["E", "F"],
      ])
    #expect(guide.sections.map(\.parent) == [nil, 0, 0, 2, nil, 4])
  }

  @Test func `a section keeps what it is given`() {
    var section = Section(
      title: "A", path: ["B", "C"], level: 2, parent: 1, lines: 3...9, key: "k",
      phrasings: ["p"], passages: 4..<6)
    #expect(section.path == ["B", "C"] && section.title == "A" && section.key == "k")
    #expect(section.level == 2 && section.parent == 1 && section.lines == 3...9)
    #expect(section.phrasings == ["p"] && section.passages == 4..<6)
    section.path = ["B", "A"]
    section.phrasings = []
    #expect(section.path == ["B", "A"] && section.key == "k" && section.phrasings.isEmpty)
  }

  @Test func `items of a list are the passages without those between`() {
    var list = PassageList(isOrdered: false, section: 2, items: [4, 5], leadIn: 3)
    list.addItem(6)
    #expect(list.items == [4, 5, 6] && list.lastItem == 6 && list.leadIn == 3)
    list.removeLastItem()
    list.addItem(9)
    #expect(list.items == [4, 5, 9] && list.lastItem == 9 && list.section == 2)
    for _ in 0..<3 { list.removeLastItem() }
    #expect(list.isEmpty && list.items.isEmpty && list.lastItem == nil)
  }

  @Test func `items of the lists after an empty one know their list`() throws {
    let guide = try guide("- a:\n  - b\n  - c\n\nText here.\n\n1. d\n2. e\n")
    #expect(guide.lists.map(\.items) == [[0, 1], [3, 4]])
    #expect(guide.passages.map { $0.place?.list } == [0, 0, nil, 1, 1])
    #expect(guide.passages.map { $0.place?.number } == [1, 2, nil, 1, 2])
    #expect(guide.passages.map { $0.place?.depth } == [1, 1, nil, 0, 0])
  }

  @Test func `a contents list longer than what is read at once is left out`() throws {
    let links = (0..<5_000).map { "- [Part \($0)](#p\($0))\n" }.joined()
    let guide = try self.read(links)
    #expect(guide.sentenceTexts == ["Words."])
    // A line that links to a place and says no more is no text elsewhere either.
    let mixed = try self.read(links + "- No link.\n")
    #expect(mixed.sentenceTexts == ["No link.", "Words."])
    #expect(mixed.lists.map(\.items) == [[0]])
  }

  private func read(_ list: String) throws -> Guide {
    try GuidesTests.guide("# H\n\n" + list + "\nWords.\n")
  }
}
