import Retrieval
import Testing

@Suite struct SimilarityIndexTests {
  let index = SimilarityIndex(SmallCorpus.index(fields: [SmallCorpus.body]))

  private func query(_ words: String...) -> Query {
    Query(groups: words.map { SmallCorpus.group($0) })
  }

  @Test func aTextIsWhollyLikeItself() throws {
    let same = try #require(index.similarities(to: query("descale", "with", "vinegar"))[4])
    #expect(abs(same - 1) < 1e-9)
  }

  @Test func whatElseATextSaysMakesItLessAlike() throws {
    let found = index.similarities(to: query("kettle"))
    // 0 has four other words, 2 has six.
    let short = try #require(found[0])
    let long = try #require(found[2])
    #expect(short > long)
    #expect(found[5] == nil)
  }

  @Test func whatElseAQuestionSaysMakesItLessAlike() throws {
    let alone = try #require(index.similarities(to: query("milk"))[5])
    let beside = try #require(index.similarities(to: query("milk", "zebra"))[5])
    #expect(beside < alone)
  }

  @Test func likenessIsBetweenNoughtAndOne() {
    for likeness in index.similarities(to: query("tea", "water", "kettle", "the")).values {
      #expect(likeness > 0 && likeness <= 1)
    }
  }
}
