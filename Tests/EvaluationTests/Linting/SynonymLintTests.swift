import Answering
import Evaluation
import Guides
import Testing
import TextAnalysis

@Suite struct SynonymLintTests {
  /// The problems of a thesaurus beside a guide to tea, by line.
  private func problems(_ synonyms: String) throws -> [String] {
    let text = "# Tea\n\nPour hot water over the leaves. Milk is optional.\n"
    let guide = try GuideReader.read(Array(text.utf8), file: "tea.md")
    let thesaurus = try Thesaurus(Array(synonyms.utf8), file: "tea.synonyms")
    let knowledge = KnowledgeBase(guides: [guide], thesauri: [thesaurus])
    let subject = KnowledgeUnderTest(knowledge, texts: [Array(text.utf8)], thesauri: [thesaurus])
    return Linter(subject).findings().filter { $0.file == "tea.synonyms" }.map {
      "\($0.line): \($0.problem)"
    }
  }

  @Test func aLineThatLeadsToAWordOfTheGuideIsFine() throws {
    #expect(try problems("brew, pour\ncream => milk\n") == [])
  }

  @Test func aLineThatLeadsNowhereIsTold() throws {
    let found = try problems("kettle, samovar\nbiscuit => scone\n")
    #expect(found.map { $0.prefix(2) } == ["1:", "2:"])
    #expect(found.allSatisfy { $0.contains("no word that this line leads to") })
  }

  @Test func linesThatLeadBackAreTold() throws {
    let found = try problems("cream => milk\nmilk => cream\n")
    #expect(found.contains { $0.hasPrefix("1: tea.synonyms:2 leads back") })
    #expect(found.contains { $0.hasPrefix("2: tea.synonyms:1 leads back") })
  }

  @Test func theSameLineTwiceIsTold() throws {
    #expect(
      try problems("cream, milk\nmilk, cream\n") == ["2: tea.synonyms:1 says the same: keep one"])
  }

  @Test func oppositesAsEqualsAreTold() throws {
    let found = try problems("hot, cold\ncold => hot\n")
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("1: ‘hot’ and ‘cold’ are opposites") == true)
  }
}
