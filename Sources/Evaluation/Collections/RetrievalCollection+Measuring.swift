import Retrieval
import TextAnalysis

extension RetrievalCollection {
  /// Ranks every query with the ranking that answers use, nothing set otherwise.
  ///
  /// - Complexity: As ``FieldedIndex/top(_:limit:)`` for each query.
  public func measure(name: String) -> CollectionReport { measure(name: name, tag: name).report }

  /// The same, with the ranking of each query.
  public func measure(name: String, tag: String) -> (report: CollectionReport, run: TRECRun) {
    let clock = ContinuousClock()
    let start = clock.now
    let analyzer = Analyzer(language: nil)
    let index = index(analyzer)
    let indexed = clock.now
    let results = queries.map { query in
      index.top(FieldedQuery(text: query.text, analyzer: analyzer), limit: TRECRun.depth)
    }
    let searched = clock.now
    let run = TRECRun(
      queries: zip(queries, results).map { query, found in
        TRECRun.Ranking(
          query: query.id,
          documents: found.map { (id: documents[$0.document].id, score: $0.score) })
      })
    var report = report(name: name, of: run)
    report.indexingSeconds = (indexed - start) / .seconds(1)
    report.searchingSeconds = (searched - indexed) / .seconds(1)
    return (report, run)
  }

  /// What a run is worth on this collection.
  public func report(name: String, of run: TRECRun) -> CollectionReport {
    CollectionReport(name: name, documents: documents.count, rankings: rankings(of: run))
  }

  /// The ranking of each query as judged; one that the run leaves out found nothing.
  func rankings(of run: TRECRun) -> [JudgedRanking] {
    var found: [String: [(id: String, score: Double)]] = [:]
    for ranking in run.queries { found[ranking.query] = ranking.documents }
    return queries.map {
      JudgedRanking(found[$0.id] ?? [], relevance: $0.relevance, least: leastRelevance)
    }
  }

  private func index(_ analyzer: Analyzer) -> FieldedIndex {
    var builder = FieldedIndexBuilder()
    for document in documents {
      builder.add([document.text, document.title].map { analyzer.analyze($0).map(\.term) })
    }
    return builder.build()
  }
}
