import Guides
import Knowledge
import Testing

@Suite struct BundledGuideTests {
  private let text = String(decoding: Bundled.guide, as: UTF8.self)
  private let guide: Guide

  init() throws { guide = try GuideReader.read(Bundled.guide, file: "micro-needling.md") }

  @Test func `the bundled guide is read whole`() throws {
    #expect(guide.metadata.title == "Micro-needling: a plain guide")
    #expect(guide.metadata.notice != nil)
    #expect(guide.metadata.author != nil)
    #expect(guide.doubts.isEmpty)
    #expect(guide.sections.allSatisfy { $0.key != nil })
    #expect(guide.lists.map(\.items.count) == [3, 5, 4, 5])
    #expect(guide.passages.allSatisfy { $0.place == nil || $0.place?.label != nil })
    #expect(guide.passages.allSatisfy { $0.place == nil || $0.context.count == 1 })
    let steps = try #require(guide.lists.first { $0.isOrdered })
    #expect(
      steps.items.map { guide.passages[$0].place?.label }
        == ["Inflammation.", "Proliferation.", "Remodelling."])
  }

  @Test func `sections keep the keys that judged questions name them by`() {
    let drawbacks = [
      "irritation", "infection", "allergy", "hyperpigmentation", "pain", "downtime", "conditions",
      "scarring", "cost", "results", "summary",
    ]
    #expect(
      guide.sections.map(\.key)
        == ["intro", "what-is", "how-it-works", "benefits", "drawbacks"]
        + drawbacks.map { "drawbacks/\($0)" } + ["session", "aftercare", "suitability", "final"])
  }

  @Test func `what to do in an emergency is said`() throws {
    let urgent = try #require(guide.metadata.urgent)
    for word in ["emergency services", "breathing", "the same day", "infection"] {
      #expect(urgent.contains(word))
    }
  }

  @Test func `the thesaurus that the guide names is embedded`() throws {
    let name = try #require(guide.metadata.thesaurus)
    #expect(Bundled.thesauri.contains { $0.name == "\(name).synonyms" })
  }

  @Test func `phrasings stand with the passages that answer them, few and each once`() {
    for passage in guide.passages { #expect(passage.phrasings.count <= 8, "\(passage.text)") }
    for section in guide.sections {
      #expect(section.phrasings.count <= 8, "\(section.title)")
      for index in section.passages where section.phrasings.isEmpty {
        #expect(!guide.passages[index].phrasings.isEmpty, "\(guide.passages[index].text)")
      }
    }
    let all = guide.sections.flatMap(\.phrasings) + guide.passages.flatMap(\.phrasings)
    #expect(Set(all).count == all.count)
  }

  @Test func `every sentence stands in its lines`() {
    let count = text.split(separator: "\n", omittingEmptySubsequences: false).count
    expectInvariants(of: guide, lineCount: count, "bundled")
    SourceLines(text).expectExactLines(of: guide, "bundled")
  }
}
