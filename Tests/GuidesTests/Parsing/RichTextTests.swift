import Testing

@testable import Guides

@Suite struct RichTextTests {
  @Test func marksEndWhereTheTextDoes() {
    var rich = RichText()
    rich.text.append(Array("Warm the pot ".utf8), line: 1)
    rich.strong = [0..<13]
    rich.code = [5..<13]
    rich.pictures = [9..<13]
    rich.links = [RichText.Link(range: 9..<13, isAnchor: true)]
    rich.citations = [RichText.Citation(label: "1", offset: 13)]
    rich.trimEnd()
    #expect(rich.string == "Warm the pot")
    #expect(rich.strong == [0..<12])
    #expect(rich.code == [5..<12])
    #expect(rich.pictures == [9..<12])
    #expect(rich.links == [RichText.Link(range: 9..<12, isAnchor: true)])
    #expect(rich.citations == [RichText.Citation(label: "1", offset: 12)])
  }

  /// A strong word that nothing ends, a stop in it, and a space where the text ends.
  @Test(arguments: ["<b>a. b ", "<b>!a <br>", "<b>Note: a <!-- b -->", "**a.  **", "<b>a. [^1] "])
  func strongWordsMayEndInASpace(text: String) throws {
    let guide = try GuideReader.read(Array(text.utf8), file: "a.md")
    #expect(guide.passages.count <= 1)
  }
}
