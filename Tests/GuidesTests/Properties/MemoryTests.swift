import Testing

@testable import Guides

/// What there may be millions of is small.
@Suite struct MemoryTests {
  @Test func `sizes`() {
    #expect(MemoryLayout<Passage>.stride <= 40)
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
