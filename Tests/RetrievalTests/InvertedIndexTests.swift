import TextAnalysis
import Retrieval
import Testing

@Suite struct InvertedIndexTests {
  let index = SmallCorpus.index()

  @Test func documentFrequencyCountsPassagesOfFieldsThatCount() {
    let kettle = SmallCorpus.analyzer.term("kettle")
    // Bodies 0 and 2; the headings of 2 and 4 do not count.
    #expect(index.documentFrequency(of: kettle) == 2)
    #expect(index.postings(of: kettle).count == 4)
  }

  @Test func aTermOfHeadingsAloneIsAsRareAsCanBe() {
    #expect(index.documentFrequency(of: SmallCorpus.analyzer.term("care")) == 1)
  }

  @Test func anUnknownTermHasNothing() {
    #expect(index.documentFrequency(of: "coffee") == 0)
    #expect(index.postings(of: "coffee").isEmpty)
    #expect(!index.contains("coffee"))
  }

  @Test func postingsAreInPassageAndFieldOrder() {
    for term in index.terms {
      let keys = index.postings(of: term).map { [$0.passage, $0.field] }
      #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
    }
  }

  @Test func holdsAsksOneFieldOfOnePassage() {
    let kettle = SmallCorpus.analyzer.term("kettle")
    #expect(index.holds(kettle, field: 0, passage: 0))
    #expect(!index.holds(kettle, field: 1, passage: 0))
    #expect(index.holds(kettle, field: 1, passage: 4))
    #expect(!index.holds(kettle, field: 0, passage: 4))
  }

  @Test func holdsKnowsAPhraseFromWordsApart() {
    let terms = ["green", "tea"].map { SmallCorpus.analyzer.term($0) }
    #expect(index.holds(terms, asPhrase: true))
    #expect(!index.holds(Array(terms.reversed()), asPhrase: true) || terms.count == 1)
    #expect(index.holds(Array(terms.reversed()), asPhrase: false))
  }

  @Test func anEmptyIndexAnswersNothing() {
    let empty = IndexBuilder(analyzer: SmallCorpus.analyzer, fields: [SmallCorpus.body]).build()
    #expect(empty.search(Query(groups: [SmallCorpus.group("tea")])).isEmpty)
    #expect(empty.passageCount == 0)
  }
}
