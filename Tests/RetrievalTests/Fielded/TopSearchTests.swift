import Testing

@testable import Retrieval

struct TopSearchTests {
  /// Sizes around a block, a window, and several windows.
  @Test(arguments: [1, 2, 127, 128, 129, 700, 4_097])
  func theBestAreThoseThatScoringAllFinds(documents: Int) {
    var collection = RandomCollection(seed: UInt64(documents), vocabulary: 400)
    let index = collection.index(documents: documents)
    for _ in 0..<(documents > 4_000 ? 2 : 12) {
      let query = collection.query()
      let all = index.topByScoringAll(query, limit: 100)
      for limit in [1, 3, 10, 100] {
        #expect(index.top(query, limit: limit) == Array(all.prefix(limit)))
      }
    }
  }

  /// Many ways to say a word, most of them rare, as questions have; with and without a first search for
  /// the words alone.
  @Test(arguments: [900, 2_200])
  func manyAlternativesChangeNothing(documents: Int) {
    var collection = RandomCollection(seed: UInt64(documents) + 7, vocabulary: 900)
    let index = collection.index(documents: documents)
    for _ in 0..<(documents > 2_000 ? 1 : 3) {
      let query = collection.query(alternatives: 1...20)
      let all = index.topByScoringAll(query, limit: 60)
      for limit in [1, 10, 60] {
        let best = Array(all.prefix(limit))
        #expect(index.top(query, limit: limit, twiceFrom: 1) == best)
        #expect(index.top(query, limit: limit, twiceFrom: .max) == best)
      }
    }
  }

  /// The first search tells what to exceed; documents that only equal each other are found all the same.
  @Test func equalScoresAreFoundAfterAFirstSearch() {
    var builder = FieldedIndexBuilder()
    for _ in 0..<300 { builder.add([["tea", "pot"]]) }
    let index = builder.build()
    let query = FieldedQuery(words: [
      .init(alternatives: [.init(terms: ["tea"]), .init(terms: ["pot"], strength: 0.5)])
    ])
    let found = index.top(query, limit: 5, twiceFrom: 1)
    #expect(found.map(\.document) == [0, 1, 2, 3, 4])
  }

  @Test func equalScoresRankByNumber() {
    var builder = FieldedIndexBuilder()
    for _ in 0..<300 { builder.add([["tea", "pot"]]) }
    let query = FieldedQuery(words: [.init(alternatives: [.init(terms: ["tea"])])])
    #expect(builder.build().top(query, limit: 5).map(\.document) == [0, 1, 2, 3, 4])
  }

  @Test func theBestAlternativeCountsNotTheSum() {
    var builder = FieldedIndexBuilder()
    builder.add([["lunch", "food"]])
    builder.add([["lunch", "spoon"]])
    builder.add([["food", "spoon"]])
    let index = builder.build()
    let query = FieldedQuery(words: [
      .init(alternatives: [.init(terms: ["lunch"]), .init(terms: ["food"], strength: 0.5)])
    ])
    let scores = index.top(query, limit: 3).map(\.score)
    #expect(scores[0] == scores[1])
    #expect(abs(scores[2] - scores[0] / 2) < 1e-5)
  }

  @Test func severalTermsCountOnlyTogether() {
    var builder = FieldedIndexBuilder()
    builder.add([["put", "up"]])
    builder.add([["put", "off"]])
    let query = FieldedQuery(words: [.init(alternatives: [.init(terms: ["put", "off"])])])
    #expect(builder.build().top(query, limit: 3).map(\.document) == [1])
  }

  @Test func anEmptyIndexAndAnEmptyQuestionFindNothing() {
    let query = FieldedQuery(words: [.init(alternatives: [.init(terms: ["tea"])])])
    #expect(FieldedIndexBuilder().build().top(query, limit: 3).isEmpty)
    var builder = FieldedIndexBuilder()
    builder.add([["tea"]])
    let index = builder.build()
    #expect(index.top(FieldedQuery(words: []), limit: 3).isEmpty)
    #expect(index.top(query, limit: 0).isEmpty)
    #expect(index.top(query, limit: .max).count == 1)
  }
}
