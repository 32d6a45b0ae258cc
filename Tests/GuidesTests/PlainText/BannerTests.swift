import Guides
import Testing

/// Titles behind a row of signs.
@Suite struct BannerTests {
  @Test(arguments: ["=====\t", "===== ", "== "])
  func `signs before a title alone make it a heading`(_ signs: String) throws {
    let guide = try plainGuide(
      "Boat club\n\n\(signs)OVERVIEW\n\nThe club lends boats.\n\n\(signs)FEES =====\n\nNone.\n")
    #expect(guide.sections.map(\.title).suffix(2) == ["OVERVIEW", "FEES"])
    #expect(guide.sentenceTexts.suffix(2) == ["The club lends boats.", "None."])
  }
}
