/// How long each of many equal tasks took.
public struct Latencies: Sendable, Equatable {
  /// The times, shortest first.
  public let sorted: [Duration]

  /// Orders times.
  public init(_ times: [Duration]) {
    sorted = times.sorted()
  }

  /// The time that a share of the tasks, 0 to 1, did not exceed, by nearest rank; nil without tasks.
  public func percentile(_ share: Double) -> Duration? {
    guard !sorted.isEmpty else { return nil }
    let rank = (min(1, max(0, share)) * Double(sorted.count)).rounded(.up)
    return sorted[max(0, Int(rank) - 1)]
  }

  /// Tasks a second, one after the other; nil where no time passed.
  public var perSecond: Double? {
    let total = sorted.reduce(.zero, +)
    return total > .zero ? Double(sorted.count) / (total / .seconds(1)) : nil
  }
}
