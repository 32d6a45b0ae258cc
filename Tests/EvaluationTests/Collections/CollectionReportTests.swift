import Evaluation
import Testing

@Suite struct CollectionReportTests {
  @Test func figuresAreMeansOverQueries() {
    var report = CollectionReport(
      name: "tiny", documents: 3,
      rankings: [
        JudgedRanking([("a", 1)], relevance: ["a": 1]),
        JudgedRanking([("x", 1), ("a", 0.5)], relevance: ["a": 1, "b": 1]),
      ])
    report.indexingSeconds = 0.125
    #expect(report.precision == 0.5)
    #expect(report.reciprocalRank == 0.75)
    #expect(report.recall == 0.75)
    #expect(
      CollectionReport.table([report]) == """
        collection  documents  queries  nDCG@10    P@1  MRR@10  recall@100  indexing  searching
        tiny                3        2    0.693  0.500   0.750       0.750    0.13 s     0.00 s

        """)
  }

  @Test func noQueriesMakeNoFigures() {
    #expect(CollectionReport(name: "none", documents: 0, rankings: []).nDCG == 0)
  }
}
