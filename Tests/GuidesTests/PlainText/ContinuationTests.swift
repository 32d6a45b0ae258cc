import Guides
import Testing

/// A `+` alone in a line joins the block after it to an item of AsciiDoc.
@Suite struct ContinuationTests {
  private func items(_ text: String) throws -> [String] {
    try guide("== A\n\nWords.\n\n" + text + "\n\n== B\n\nEnd.\n", file: "a.adoc").passages
      .dropFirst().dropLast().map { "\($0.form) \($0.text)" }
  }

  @Test func `paragraphs, code and boxes`() throws {
    #expect(
      try items("* One.\n+\nMore.\n+\n----\nls -l\n----\n+\nThen.\n* Two.\n+\nNOTE: Mind.")
        == ["listItem One. More. ls -l Then.", "listItem Two. Mind."])
    #expect(try items("a:: One.\n+\nMore.\nb:: Two.") == ["listItem One. More.", "listItem Two."])
  }

  @Test func `an open block with blank lines and a list in it`() throws {
    let text = ". One.\n+\n--\nFirst.\n\nSecond.\n\n* Inner.\n\nThird.\n--\n. Two.\n+\nMore."
    let guide = try guide("== A\n\n" + text + "\n\n== B\n\nEnd.\n", file: "a.adoc")
    #expect(
      guide.passages.map(\.text) == [
        "One. First. Second.", "Inner.", "Third.", "Two. More.", "End.",
      ])
    #expect(guide.passages.map { $0.place?.depth } == [0, 1, 0, 0, nil])
    #expect(guide.passages.map { $0.place?.number } == [1, 1, 1, 2, nil])
  }

  @Test func `each blank line before it leads to the item around`() throws {
    let text = "* One.\n** Inner.\n+\nInner goes on.\n\n+\nOuter goes on."
    let guide = try guide("== A\n\n" + text + "\n\n== B\n\nEnd.\n", file: "a.adoc")
    #expect(
      guide.passages.map(\.text) == ["One.", "Inner. Inner goes on.", "Outer goes on.", "End."])
    #expect(guide.passages.map { $0.place?.depth } == [0, 1, 0, nil])
  }

  @Test func `what no mark joins is a paragraph of its own`() throws {
    #expect(try items("* One.\n\nMore.") == ["listItem One.", "paragraph More."])
    #expect(try items("* One.\n\n--\nMore.\n--") == ["listItem One.", "paragraph More."])
  }
}
