import Guides
import Testing

/// Lines of nothing but rules are looked at once.
@Suite struct PlainRuleTests {
  @Test(
    arguments: [
      ("=== ===\n", 20_000), ("|--|--|\n", 20_000), ("x:\n=== ===\n", 10_000),
      ("+--+--+\n", 20_000),
    ])
  func `rows of rules`(_ piece: String, _ count: Int) throws {
    for file in ["g.rst", "g.txt", "g.adoc"] {
      let start = ThreadTime.now
      _ = try? guide("Words.\n\n" + String(repeating: piece, count: count), file: file)
      #expect(ThreadTime.now - start < 5)
    }
  }

  @Test func `a table after a rule is found`() throws {
    let text =
      "Prices\n\n=====  =====\nOar    Price\n=====  =====\nshort  2\nlong   3\n=====  =====\n"
    let guide = try guide(text, file: "g.rst")
    #expect(guide.texts(.tableRow) == ["short | 2", "long | 3"])
  }
}
