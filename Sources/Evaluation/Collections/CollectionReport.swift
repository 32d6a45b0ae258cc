/// How well the queries of a collection found their documents, on average.
public struct CollectionReport: Sendable, Equatable {
  /// The collection's name.
  public var name: String
  /// The number of documents.
  public var documents: Int
  /// The number of queries that were measured.
  public var queries: Int
  /// Mean normalised discounted cumulative gain of the first ten documents.
  public var nDCG: Double
  /// Mean precision of the first document.
  public var precision: Double
  /// Mean reciprocal rank of the first relevant document among the first ten.
  public var reciprocalRank: Double
  /// Mean share of relevant documents among the first hundred.
  public var recall: Double
  /// Seconds for indexing the documents.
  public var indexingSeconds: Double = 0
  /// How likely a difference in nDCG as large as that to the system above is by chance.
  public var significance: Double?
  /// Seconds for all queries.
  public var searchingSeconds: Double = 0

  /// Averages the rankings of a collection's queries.
  public init(name: String, documents: Int, rankings: [JudgedRanking]) {
    self.name = name
    self.documents = documents
    queries = rankings.count
    let mean = { (value: (JudgedRanking) -> Double) in
      rankings.isEmpty ? 0 : rankings.reduce(0) { $0 + value($1) } / Double(rankings.count)
    }
    nDCG = mean { $0.nDCG(at: 10) }
    precision = mean { $0.precision(at: 1) }
    reciprocalRank = mean { $0.reciprocalRank(at: 10) }
    recall = mean { $0.recall(at: 100) }
  }

  /// A table of collections, a line each, ending in a line break.
  public static func table(_ reports: [CollectionReport]) -> String {
    let header = [
      "collection", "documents", "queries", "nDCG@10", "P@1", "MRR@10", "recall@100",
      "indexing", "searching",
    ]
    let rows = reports.map { report in
      [report.name, String(report.documents), String(report.queries)]
        + [report.nDCG, report.precision, report.reciprocalRank, report.recall]
        .map { Figures.fixed($0, decimals: 3) }
        + [report.indexingSeconds, report.searchingSeconds]
        .map { Figures.fixed($0, decimals: 2) + " s" }
        + (report.significance.map { ["p = " + Figures.fixed($0, decimals: 4)] } ?? [])
    }
    return TextTable(rows: [header] + rows, flushRight: Set(1...header.count)).text
  }
}
