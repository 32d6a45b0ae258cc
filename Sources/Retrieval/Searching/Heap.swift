/// The best documents so far; of equal ones the earlier counted.
struct BestDocuments {
  private var points: [UInt32] = []
  private var documents: [UInt32] = []
  private let limit: Int
  /// What none of the best is without.
  private let floor: UInt32

  /// - Parameter floor: At least `limit` documents are known to have more points than this.
  init(limit: Int, floor: UInt32 = 0) {
    self.limit = limit
    self.floor = floor
    points.reserveCapacity(min(limit, 4_096))
    documents.reserveCapacity(min(limit, 4_096))
  }

  /// What a document has to exceed to be among the best; documents come in rising order.
  var threshold: UInt32 { points.count < limit ? floor : points[0] }

  mutating func insert(_ document: UInt32, _ value: UInt32) {
    if points.count < limit {
      points.append(value)
      documents.append(document)
      rise(points.count - 1)
    } else if value > points[0] {
      points[0] = value
      documents[0] = document
      sink(0)
    }
  }

  /// Best first, equal ones by number.
  var sorted: [ScoredDocument] {
    points.indices.sorted {
      (points[$1], documents[$0]) < (points[$0], documents[$1])
    }.map {
      ScoredDocument(
        document: Int(documents[$0]), score: Double(points[$0]) / Double(Scorer.unit))
    }
  }

  /// Whether one place holds what leaves the heap before another's.
  private func isWorse(_ one: Int, _ two: Int) -> Bool {
    (points[one], documents[two]) < (points[two], documents[one])
  }

  private mutating func exchange(_ one: Int, _ two: Int) {
    points.swapAt(one, two)
    documents.swapAt(one, two)
  }

  private mutating func rise(_ start: Int) {
    var place = start
    while place > 0, isWorse(place, (place - 1) / 2) {
      exchange(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < points.count && isWorse(child, least) { least = child }
      if least == place { return }
      exchange(place, least)
      place = least
    }
  }
}
