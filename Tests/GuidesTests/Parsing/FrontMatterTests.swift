import Testing

@testable import Guides

@Suite struct FrontMatterTests {
  private func read(_ text: String) throws -> FrontMatter {
    FrontMatter(of: try SourceText(Array(text.utf8), file: "a.md"))
  }

  @Test func `reads the known keys and passes over the others`() throws {
    let front = try read(
      """
      ---
      title: "A \\"plain\\" guide: one"
      lang: 'en-GB'
      # a comment
      author: Anna
      updated: 2026-01-02
      source: it''s here
      notice: Not medical advice.
      ---
      Text
      """)
    #expect(
      front.metadata
        == GuideMetadata(
          title: "A \"plain\" guide: one", language: "en-GB", notice: "Not medical advice.",
          updated: "2026-01-02", source: "it''s here", author: "Anna"))
    #expect(front.nextLine == 10)
  }

  @Test func `joins the indented lines of a value`() throws {
    let front = try read("---\nnotice: >\n  Not\n  advice.\ntitle: A\n  guide\nlist:\n- a\n...\n")
    #expect(front.metadata == GuideMetadata(title: "A guide", notice: "Not advice."))
    #expect(front.nextLine == 10)
  }

  @Test(arguments: [
    "---\nA paragraph.\n---\n", "\n---\ntitle: late\n---\n",
    "--- \ntitle:colon\n---\n", "---\n  indented first\n---\n", "----\ntitle: four\n----\n", "---",
  ])
  func `everything else is text`(_ text: String) throws {
    let front = try read(text)
    #expect(front == FrontMatter.none)
  }

  @Test(arguments: ["---\ntitle: a\n\n# H\n\nText.\n", "+++\ntitle = 'a'\nText\n", "{\n\"a\": 1\n"])
  func `what is never closed is text, and told`(_ text: String) throws {
    let front = try read(text)
    #expect(front.nextLine == 1 && front.isUnclosed && front.metadata == GuideMetadata())
    #expect(try guide(text).doubts == [ReadingDoubt(kind: .unclosedFrontMatter, line: 1)])
  }

  @Test(arguments: [
    "+++\ntitle = \"Boat club\"\nweight = 4\n\n[params]\ntags = [\n  'a',\n]\n+++\nText.",
    "{\n  \"title\": \"Boat club\",\n  \"tags\": [\n    \"a\"\n  ],\n  \"weight\": 4\n}\n\nText.",
  ])
  func `reads TOML and JSON`(_ text: String) throws {
    let guide = try guide(text)
    #expect(guide.metadata.title == "Boat club")
    #expect(guide.sentenceTexts == ["Text."])
    #expect(guide.doubts.isEmpty)
  }

  @Test func `an empty value says nothing`() throws {
    let front = try read("---\ntitle:\nlang: \"\"\n---\n")
    #expect(front.metadata == GuideMetadata())
    #expect(front.nextLine == 5)
  }

  @Test func `is cut off before Markdown is read, and lines still count from the top`() throws {
    let guide = try guide("---\ntitle: T\n---\n# H\n\nText.\n")
    #expect(guide.outline == ["1 H"])
    #expect(guide.sections[0].lines == 4...6)
    #expect(guide.passages[0].lines == 6...6)
    #expect(guide.metadata.title == "T")
  }
}

extension FrontMatter {
  /// What a text without front matter has.
  fileprivate static var none: FrontMatter? {
    (try? SourceText(Array("a".utf8), file: "a.md")).map { FrontMatter(of: $0) }
  }
}
