import Guides
import Testing

/// What many passages share is bounded, however long the words are.
@Suite struct SharedWordsTests {
  private static let many = String(repeating: "word ", count: 100_000)

  @Test(
    arguments: [
      ("g.md", "# \(many)\n\nOne.\n\nTwo.\n"),
      ("g.md", "---\ntitle: \(many)\n---\nOne.\n"),
      ("g.md", "|\(many)|b|\n|-|-|\n|\(many)|2|\n"),
      ("g.txt", "Q: \(many)?\nA: \(many)\n"),
      ("g.html", "<title>\(many)</title><h1>\(many)</h1><ul><li>\(many)<ul><li>a</ul></ul>"),
    ])
  func `headings, titles and context`(_ file: String, _ text: String) throws {
    let guide = try guide(text, file: file)
    #expect(guide.metadata.title?.utf8.count ?? 0 <= 1_000 || file == "g.md")
    #expect(guide.sections.allSatisfy { $0.title.utf8.count <= 1_000 })
    #expect(guide.sections.allSatisfy { $0.phrasings.allSatisfy { $0.utf8.count <= 1_000 } })
    #expect(guide.passages.flatMap(\.context).allSatisfy { $0.text.utf8.count <= 1_000 })
  }

  @Test func `words are cut between words, and else between characters`() {
    let long = ContextLine(kind: .leadIn, text: Self.many, lines: 1...1)
    #expect(long.text.hasSuffix("word") && long.text.utf8.count > 990)
    let dense = ContextLine(
      kind: .leadIn, text: "a" + String(repeating: "é", count: 900), lines: 1...1)
    #expect(dense.text == "a" + String(repeating: "é", count: 499))
  }
}
