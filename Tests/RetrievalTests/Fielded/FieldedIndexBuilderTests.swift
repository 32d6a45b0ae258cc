import Testing

@testable import Retrieval

struct FieldedIndexBuilderTests {
  @Test func termsStandInTheOrderOfTheirBytes() {
    var builder = FieldedIndexBuilder()
    builder.add([["tea", "kettle", "limescale", "teapot", "té", "limescales"]])
    let index = builder.build()
    #expect(
      (0..<index.termCount).map(index.term)
        == ["kettle", "limescale", "limescales", "tea", "teapot", "té"])
    #expect(index.number(of: "tea") == 3)
    #expect(index.number(of: "teas") == nil)
    #expect(index.number(of: "") == nil)
    #expect(index.terms(withPrefix: "tea").map(index.term) == ["tea", "teapot"])
    #expect(index.terms(withPrefix: "x").isEmpty)
    #expect(index.terms(withPrefix: "").count == 6)
  }

  @Test func ancestorsAloneDoNotMakeAWordCommon() {
    var builder = FieldedIndexBuilder()
    for _ in 0..<5 { builder.add([["x"], ["y"], ["kettle"]]) }
    builder.add([["kettle"]])
    let index = builder.build()
    #expect(index.documentFrequency(of: "kettle") == 1)
    #expect(index.documentFrequency(of: "y") == 5)
    #expect(index.documentFrequency(of: "nowhere") == 0)
  }

  /// With so little memory each document becomes a part, or every two thousand.
  @Test(arguments: [(1, 50), (262_143, 2_000)])
  func partsMergeToWhatOnePassBuilds(memory: Int, documents: Int) {
    var one = RandomCollection(seed: 7, vocabulary: 600)
    var other = one
    let whole = one.index(documents: documents)
    let merged = other.index(documents: documents, memory: memory)
    #expect(merged.documentCount == documents)
    for (first, second) in zip(whole.namedSections, merged.namedSections) {
      let equal = first.bytes.withBytes { one in
        second.bytes.withBytes { one.elementsEqual($0) }
      }
      #expect(equal, "section \(first.number)")
    }
  }

  @Test func aWordInManyFieldsIsExplainedFieldByField() throws {
    var builder = FieldedIndexBuilder()
    builder.add([["kettle", "kettle", "boils"], ["kettle"], [], [], ["kettle"]])
    builder.add([["tea"]])
    let index = builder.build()
    let query = FieldedQuery(words: [
      .init(alternatives: [.init(terms: ["tea"])]), .init(alternatives: [.init(terms: ["kettle"])]),
    ])
    let score = index.score(query, document: 0)
    let share = try #require(score.shares.first)
    #expect(share.word == 1)
    #expect(share.frequency == 2)
    #expect(share.fields.map(\.field) == [.body, .heading, .context])
    #expect(abs(share.fields.reduce(0) { $0 + $1.points } - share.points) < 1e-9)
    #expect(score.score == share.points)
    #expect(index.score(query, document: 9).shares.isEmpty)
  }
}
