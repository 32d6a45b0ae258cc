import Guides
import Knowledge
import Testing

@Suite struct BundledGuideTests {
  private let text = String(decoding: Bundled.guide, as: UTF8.self)

  @Test func `the bundled guide is read whole`() throws {
    let guide = try GuideReader.read(Bundled.guide, file: "micro-needling.md")
    #expect(guide.metadata.title == "Micro-needling: a plain guide")
    #expect(guide.metadata.notice != nil)
    #expect(guide.sections.allSatisfy { $0.key != nil && $0.phrasings.count > 5 })
    #expect(guide.lists.allSatisfy { $0.leadIn != nil })
    #expect(guide.passages.allSatisfy { $0.place == nil || $0.place?.label != nil })
    let steps = try #require(guide.lists.first { $0.isOrdered })
    #expect(
      steps.items.map { guide.passages[$0].place?.label }
        == ["Inflammation.", "Proliferation.", "Remodelling."])
  }

  @Test func `every sentence stands in its lines`() throws {
    let guide = try GuideReader.read(Bundled.guide, file: "micro-needling.md")
    let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
    expectInvariants(of: guide, lineCount: count, "bundled")
    SourceLines(text).expectExactLines(of: guide, "bundled")
  }
}
