import Testing

@testable import Evaluation

@Suite struct IndexBenchmarkTests {
  @Test func madeTextIsTheSameForTheSameSeed() {
    let one = ZipfText(seed: 7)
    #expect(one.passage(3) == ZipfText(seed: 7).passage(3))
    #expect(one.passage(3) != one.passage(4))
    #expect(one.passage(3) != ZipfText(seed: 8).passage(3))
    #expect((0..<50).allSatisfy { (20...80).contains(one.passage($0).split(separator: " ").count) })
  }

  @Test func ranksFollowZipfsLaw() {
    // Of three words the first has ln 2 / ln 4, a half; the second ln 1.5 / ln 4, 0.2925.
    let text = ZipfText(seed: 1, vocabulary: 3)
    #expect([0, 0.49, 0.51, 0.79, 0.8, 0.999].map(text.rank) == [1, 1, 2, 2, 3, 3])
  }

  @Test func eachRankHasAWordOfItsOwn() {
    #expect(Set((1...6_000).map(ZipfText.word)).count == 6_000)
    #expect(ZipfText.word(ofRank: 1) == "bik")
  }

  @Test func questionsAreWordsOfAPassage() {
    let passages = ["one two three", "four five six seven eight nine ten eleven twelve"]
    let questions = BenchmarkCorpus(passages).questions(20, ofFirst: 2)
    #expect(Set(questions) == Set(passages))
    let long = BenchmarkCorpus([passages[1] + " thirteen fourteen"]).questions(1, ofFirst: 1)
    #expect(long.map { $0.split(separator: " ").count } == [9])
    #expect(BenchmarkCorpus([]).questions(1, ofFirst: 0).isEmpty)
  }

  @Test func linesAreJSON() {
    let lines = BenchmarkCorpus.lines([("0", "a \"b\"\n\\")])
    #expect(
      String(decoding: lines, as: UTF8.self)
        == #"{"id":"0","title":"","text":"a \"b\" \\"}"# + "\n")
  }

  @Test func smallSizesAreMeasured() throws {
    let corpus = BenchmarkCorpus(ZipfText(seed: 1), count: 50)
    let figures = try IndexBenchmark(questions: 5, rounds: 2).run(corpus, size: 50)
    #expect(figures.passages == 50)
    #expect(figures.indexBytes > figures.postingBytes)
    #expect(figures.p50 <= figures.p95 && figures.p95 <= figures.p99)
  }

  @Test func peakMemoryIsReadInKibibytes() {
    #expect(PeakMemory.mebibytes(inStatus: "Name:\tx\nVmHWM:\t    2048 kB\n") == 2)
    #expect(PeakMemory.mebibytes(inStatus: "Name:\tx\n") == nil)
  }
}
