import Collection
import Guides
import Retrieval
import TestSupport
import TextAnalysis
import Testing

@Suite("The guides as one collection")
struct GuideCollectionTests {
  private static let tea = """
    # Tea

    Tea keeps for two years.

    ## 2. Pots

    - A cracked pot leaks. Throw it away.
    - Clay pots hold heat.
    """

  private static func collection(_ texts: String...) throws -> GuideCollection {
    let guides = try texts.map { try GuideReader.read(Array($0.utf8), file: "tea.md") }
    return GuideCollection(guides: guides, analyzer: Analyzer(language: "en"))
  }

  @Test("passages and sections are numbered over all guides")
  func numbersRunOn() throws {
    let collection = try Self.collection(Self.tea, Self.tea)
    #expect(collection.passages.count == 6)
    #expect(collection.passages(ofGuide: 1) == 3..<6)
    #expect(collection.passage(4).text == "A cracked pot leaks. Throw it away.")
    #expect(collection.place(4).guide == 1)
    #expect(collection.section(of: 4).title == "2. Pots")
    #expect(collection.passages(ofSection: collection.sectionNumber(of: 5)) == 4..<6)
  }

  @Test("each sentence has its terms, and a heading has them without its number")
  func fieldsHaveTheirTerms() throws {
    let collection = try Self.collection(Self.tea)
    let terms = collection.terms
    func words(_ run: some Sequence<Int32>) -> [String] { run.map { terms.term($0) } }
    let sentences = collection.passages.terms(of: 1).sentences
    #expect(sentences.count == 2)
    #expect(
      words(sentences[0]) == ["a", "crack", "pot", "leak"])
    let pots = collection.sections[collection.sectionNumber(of: 1)]
    #expect(words(pots.heading) == ["pot"])
    #expect(words(pots.ancestors) == ["tea", "tea"] || words(pots.ancestors) == ["tea"])
  }

  @Test("a term that stands everywhere says less than one that stands once")
  func rarityFallsWithFrequency() throws {
    let terms = try Self.collection(Self.tea).terms
    // “pot” is in the heading of both items, “leak” in one of three passages.
    let pot = terms.rarity(of: terms.number(of: "pot"))
    #expect(terms.rarity(of: terms.number(of: "leak")) == 1)
    #expect(pot < 1 && pot > 0)
    #expect(terms.rarity(of: terms.number(of: "nowhere")) == 1)
  }

  @Test("the index finds passages by body, heading and context")
  func theIndexHasAllFields() throws {
    let index = try Self.collection(Self.tea).index
    #expect(index.documentCount == 3)
    #expect(index.holds(["clay", "pot"]))
    #expect(!index.holds(["clay", "crack"]))
  }
}
