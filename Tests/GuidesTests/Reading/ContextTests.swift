import Guides
import Testing

/// What a passage is understood by beside its headings.
@Suite struct ContextTests {
  /// A passage's context as `kind lines: text`.
  private func context(_ guide: Guide, _ passage: Int) -> [String] {
    guide.passages[passage].context.map {
      "\($0.kind) \($0.lines.lowerBound)-\($0.lines.upperBound): \($0.text)"
    }
  }

  @Test func `a sentence that ends in a colon is context of the list and no passage`() throws {
    let guide = try guide("Open daily. The fees\nare:\n\n- day 3\n- week 9\n\nThese are:\n\n1. a\n")
    #expect(guide.sentenceTexts == ["Open daily.", "day 3", "week 9", "a"])
    #expect(context(guide, 1) == ["leadIn 1-2: The fees are:"])
    #expect(context(guide, 2) == context(guide, 1))
    #expect(context(guide, 3) == ["leadIn 7-7: These are:"])
    #expect(guide.lists.map(\.leadIn) == [0, nil])
  }

  @Test func `a short sentence alone leads in and stays a passage`() throws {
    let guide = try guide("Bring a towel.\n\n- a\n\nOne. Two.\n\n- b\n")
    #expect(guide.sentenceTexts == ["Bring a towel.", "a", "One.", "Two.", "b"])
    #expect(context(guide, 1) == ["leadIn 1-1: Bring a towel."])
    #expect(context(guide, 3).isEmpty)
  }

  @Test func `nested items have the items they stand in`() throws {
    let guide = try guide("Do:\n\n- Bring:\n  - a\n  - b\n- Leave. Now.\n  1. c\n")
    #expect(guide.sentenceTexts == ["a", "b", "Leave.", "Now.", "c"])
    #expect(context(guide, 0) == ["leadIn 1-1: Do:", "parentItem 3-3: Bring:"])
    #expect(context(guide, 2) == ["leadIn 1-1: Do:"])
    #expect(context(guide, 3) == ["leadIn 1-1: Do:", "parentItem 6-6: Leave."])
    #expect(guide.passages.map { $0.place?.number } == [1, 2, 2, 1])
  }

  @Test func `rows have the heads of their columns`() throws {
    let guide = try guide(
      "Prices:\n\n| | Basic | Family |\n|---|---|---|\n| Largest | 5 kg | 20 kg |\n")
    #expect(guide.sentenceTexts == ["Largest | 5 kg | 20 kg"])
    #expect(context(guide, 0) == ["leadIn 1-1: Prices:", "columnHeads 3-3: | Basic | Family"])
  }

  @Test func `code has the sentence before it`() throws {
    let guide = try guide(
      "It is old. Build it so:\n\n    make\n\n    install\n\nThen run it.\n\n```\nx\n```\n")
    #expect(guide.texts(.paragraph) == ["It is old.", "Then run it."])
    #expect(context(guide, 1) == ["leadIn 1-1: Build it so:"])
    #expect(context(guide, 3) == ["leadIn 7-7: Then run it."])
  }

  @Test func `a sentence without end is cut and told`() throws {
    let words = String(repeating: "word ", count: 20_000)
    let letters = String(repeating: "é", count: 100_000)
    for text in [words, letters, "- " + words, "a\n\n```\n\(letters)\n```", "|a|\n|-|\n|\(words)|"]
    {
      let guide = try guide("# H\n\n" + text)
      #expect(guide.passages.allSatisfy { $0.text.utf8.count <= 4_100 })
      #expect(guide.passages.map(\.text).joined().utf8.count > 90_000)
      #expect(!guide.passages.contains { $0.text.contains("\u{FFFD}") })
      #expect(guide.doubts.first?.kind == .cutPassage)
    }
  }
}
