import Retrieval
import Testing

@Suite struct SimilarityIndexTests {
  let index = SimilarityIndex(SmallCorpus.index(fields: [SmallCorpus.body]))

  private func query(_ words: String...) -> Query {
    Query(groups: words.map { SmallCorpus.group($0) })
  }

  @Test func aTextIsWhollyLikeItself() {
    let same = index.similarities(to: query("descale", "with", "vinegar"))[4]
    #expect(abs(same - 1) < 1e-9)
  }

  @Test func whatElseATextSaysMakesItLessAlike() {
    let found = index.similarities(to: query("kettle"))
    // 0 has four other words, 2 has six.
    #expect(found[0] > found[2])
    #expect(found[2] > 0)
    #expect(found[5] == 0)
  }

  @Test func whatElseAQuestionSaysMakesItLessAlike() {
    let alone = index.similarities(to: query("milk"))[5]
    let beside = index.similarities(to: query("milk", "zebra"))[5]
    #expect(beside < alone)
  }

  @Test func likenessIsBetweenNoughtAndOne() {
    let found = index.similarities(to: query("tea", "water", "kettle", "the"))
    #expect(found.count == index.index.passageCount)
    #expect(found.allSatisfy { $0 >= 0 && $0 <= 1 })
    #expect(found.contains { $0 > 0 })
  }

  @Test func aWordThatCountsLessMakesATextLessDifferent() {
    // What 0 has beside the kettle counts for nothing here.
    let terms = Set(["kettle"].map { SmallCorpus.group($0).alternatives[0].terms[0] })
    let light = SimilarityIndex(index.index) { terms.contains($0) ? 1 : 0 }
    #expect(abs(light.similarities(to: query("kettle"))[0] - 1) < 1e-9)
  }
}
