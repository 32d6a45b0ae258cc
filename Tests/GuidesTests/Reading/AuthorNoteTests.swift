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
}
