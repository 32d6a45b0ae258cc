import Testing

@testable import Guides

@Suite struct AuthorNoteTests {
  @Test func `reads keys and phrasings right under a heading`() throws {
    let guide = try guide(
      """
      # A
      <!-- key: a/b -->
      <!-- asked as:
      how does it work

        - what is it?
      -->
      <!-- Asked As: one more -->
      Text.
      """)
    #expect(guide.sections[0].key == "a/b")
    #expect(guide.sections[0].phrasings == ["how does it work", "what is it?", "one more"])
    #expect(guide.sentenceTexts == ["Text."])
  }

  @Test func `other comments and comments after text say nothing`() throws {
    let guide = try guide(
      "# A\n<!-- todo: key: x -->\nText <!-- key: x --> on.\n\n<!-- key: late -->\n\n> <!-- key: q -->\n"
    )
    #expect(guide.sections[0].key == nil)
    #expect(guide.sentenceTexts == ["Text on."])
  }

  @Test func `comments before text without a heading belong to its section`() throws {
    let guide = try guide("<!-- key: k -->\n<!-- asked as: q -->\nText.\n\n# A\n")
    #expect(guide.sections[0].key == "k")
    #expect(guide.sections[0].phrasings == ["q"])
    #expect(guide.sections[1].key == nil)
  }

  @Test func `an unclosed comment is an error, as all after it would be lost`() {
    #expect(throws: GuideError.unclosedComment(path: "guide.md", line: 3)) {
      try guide("# A\n\n<!-- key: x\n\nText.\n")
    }
  }

  @Test func `after a passage, phrasings are those of the passage or list they stand above`() throws
  {
    let guide = try guide(
      """
      # A
      One.

      <!-- asked as: q2 -->
      Two.

      <!-- asked as: list -->
      - a
      - b
      <!-- asked as: c -->
      - c

      <!-- asked as: end -->

      # B
      <!-- asked as: b -->

      Text.
      """)
    #expect(
      guide.passages.map(\.phrasings)
        == [[], ["q2"], ["list"], ["list"], ["list", "c"], []])
    #expect(guide.lists.map(\.items) == [[2, 3, 4]])
    #expect(guide.passages.map { $0.place?.number } == [nil, nil, 1, 2, 3, nil])
    #expect(guide.sections.map(\.phrasings) == [["end"], ["b"]])
  }

  @Test func `phrasings of a lead-in go to its list`() throws {
    let guide = try guide("# A\nOne.\n\n<!-- asked as: q -->\nThese:\n\n- a\n- b\n")
    #expect(guide.passages.map(\.phrasings) == [[], ["q"], ["q"]])
  }

  @Test func `phrasings inside an item are those of the item, and the list stays one`() throws {
    let guide = try guide(
      """
      # A
      Steps:

      1. <!-- asked as:
         q1
         -->
         **One.** Text.
      2. <!-- asked as: q2 -->
         **Two.** Text.
      """)
    #expect(guide.passages.map(\.phrasings) == [["q1"], ["q2"]])
    #expect(guide.passages.map { $0.place?.label } == ["One.", "Two."])
    #expect(guide.passages.map(\.lines) == [7...7, 9...9])
    #expect(guide.lists.map(\.items) == [[0, 1]])
  }
}
