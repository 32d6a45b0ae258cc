/// The rankings of a collection's queries, as the tools of TREC read and write them.
public struct TRECRun: Sendable {
  /// The documents of one query.
  public struct Ranking: Sendable {
    /// The query's id.
    public var query: String
    /// The documents, best first.
    public var documents: [(id: String, score: Double)]
  }

  /// How many documents a query keeps.
  public static let depth = 1_000

  /// The queries in the order of the collection.
  public var queries: [Ranking]

  /// The lines of a run file: query, `Q0`, document, rank, score, name of the system.
  ///
  /// `trec_eval` sorts by score and then by falling id, so the ranks are given in that order.
  public func text(tag: String) -> String {
    var text = ""
    for ranking in queries {
      let sorted = ranking.documents.sorted { ($1.score, $1.id) < ($0.score, $0.id) }
      for (place, document) in sorted.enumerated() {
        text += "\(ranking.query) Q0 \(document.id) \(place + 1) "
        text += "\(Figures.fixed(document.score, decimals: 6)) \(tag)\n"
      }
    }
    return text
  }

  /// Reads the lines of a run file.
  ///
  /// - Throws: ``EvaluationError/malformedLine(file:line:defect:)`` at the first line that is none.
  public init(_ bytes: [UInt8], file: String) throws(EvaluationError) {
    queries = []
    var places: [String: Int] = [:]
    for line in try NumberedLines.split(bytes, file: file) {
      let cells = line.text.split { $0 == " " || $0 == "\t" }
      guard cells.count == 6 else {
        let defect = LineDefect.fieldCount(expected: 6, found: cells.count)
        throw .malformedLine(file: file, line: line.number, defect: defect)
      }
      guard let score = Double(cells[4]), score.isFinite else {
        let defect = LineDefect.unknownValue(
          field: "score", value: String(cells[4]), allowed: ["a number"])
        throw .malformedLine(file: file, line: line.number, defect: defect)
      }
      let query = String(cells[0])
      let place = places[query] ?? queries.count
      if place == queries.count {
        places[query] = place
        queries.append(Ranking(query: query, documents: []))
      }
      queries[place].documents.append((id: String(cells[2]), score: score))
    }
  }

  /// Makes a run.
  public init(queries: [Ranking]) { self.queries = queries }
}
