import Guides
import Testing

/// Code in an item knows that it is code.
@Suite struct CodeLinesTests {
  @Test(arguments: [
    (
      "g.md",
      "1. Build it:\n\n   ```\n   make\n     make install\n   ```\n\n   Then rest.\n2. Go.\n"
    ),
    (
      "g.adoc",
      "= G\n\n== H\n\n. Build it:\n+\n----\nmake\n  make install\n----\n+\nThen rest.\n. Go.\n"
    ),
  ])
  func `an item keeps the lines of its code`(_ file: String, _ text: String) throws {
    let guide = try guide(text, file: file)
    let item = try #require(guide.passages.first { $0.form == .listItem })
    #expect(item.text.contains("make") && !item.text.contains("\n"))
    #expect(
      item.shownText(of: item.sentences) == "Build it:\nmake\n  make install\nThen rest.")
    #expect(item.sentences.map(\.isCode) == [false, true, true, false])
  }
}
