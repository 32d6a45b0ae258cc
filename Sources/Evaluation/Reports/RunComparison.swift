/// What another run of the same questions won and lost.
public struct RunComparison: Sendable {
  /// A question that fares otherwise than before.
  public struct Change: Sendable, Equatable {
    /// The name of the set.
    public var set: String
    /// The question's name in the set.
    public var id: String
    /// The question.
    public var question: String
    /// The metrics by which it fares better, in the order of the table.
    public var won: [String]
    /// Those by which it fares worse.
    public var lost: [String]

    /// Makes a change.
    public init(set: String, id: String, question: String, won: [String], lost: [String]) {
      self.set = set
      self.id = id
      self.question = question
      self.won = won
      self.lost = lost
    }
  }

  /// The metrics compared: those that one question can miss.
  static var metrics: [Metric] { Metric.all.filter(\.listsMisses) }

  /// The questions that stand in both runs, before and now.
  private let pairs: [(before: EvaluationRecord, now: EvaluationRecord)]
  /// How many questions stand in one run only.
  public let unpaired: Int

  /// Compares two runs; questions are the same by their set and name.
  public init(before: [EvaluationRecord], now: [EvaluationRecord]) {
    var earlier: [[String]: EvaluationRecord] = [:]
    for record in before { earlier[[record.set, record.id]] = record }
    pairs = now.compactMap { record in
      earlier[[record.set, record.id]].map { ($0, record) }
    }
    unpaired = before.count + now.count - 2 * pairs.count
  }

  /// The questions that fare otherwise, in the order of the later run.
  public var changes: [Change] {
    pairs.compactMap { before, now in
      let gains = Self.metrics.map { ($0.name, Self.gain($0, before, now) ?? 0) }
      let won = gains.filter { $0.1 > 0 }.map(\.0)
      let lost = gains.filter { $0.1 < 0 }.map(\.0)
      guard !won.isEmpty || !lost.isEmpty else { return nil }
      return Change(set: now.set, id: now.id, question: now.question, won: won, lost: lost)
    }
  }

  /// How much better a question fares by a metric; nil where it does not apply in both runs.
  private static func gain(
    _ metric: Metric, _ before: EvaluationRecord, _ now: EvaluationRecord
  ) -> Double? {
    guard let old = before.measures[metric.name], let new = now.measures[metric.name] else {
      return nil
    }
    return metric.sense == .higherIsBetter ? new - old : old - new
  }

  /// The comparison as text, ending in a line break: metrics with the questions won and lost and how
  /// likely such a difference is by chance, then the questions.
  public var text: String {
    var text = "\(pairs.count) questions in both runs"
    text += unpaired > 0 ? ", \(unpaired) in one only\n" : "\n"
    let changes = changes
    guard !changes.isEmpty else { return text + "nothing won, nothing lost\n" }
    let rows = Self.metrics.compactMap(row)
    text += TextTable(rows: [["", "won", "lost", "p"]] + rows, flushRight: [1, 2, 3]).text
    return text + changes.map { Figures.visible(Self.line($0)) + "\n" }.joined()
  }

  private func row(_ metric: Metric) -> [String]? {
    let gains = pairs.compactMap { Self.gain(metric, $0.before, $0.now) }
    let won = gains.count { $0 > 0 }
    let lost = gains.count { $0 < 0 }
    guard won + lost > 0 else { return nil }
    let chance = Significance.p(gains, [Double](repeating: 0, count: gains.count))
    return [metric.title, "\(won)", "\(lost)", Figures.fixed(chance, decimals: 3)]
  }

  private static func line(_ change: Change) -> String {
    var parts: [String] = []
    if !change.won.isEmpty { parts.append("won " + change.won.joined(separator: ", ")) }
    if !change.lost.isEmpty { parts.append("lost " + change.lost.joined(separator: ", ")) }
    return "\(change.set) \(change.id): \(parts.joined(separator: "; ")): \(change.question)"
  }
}
