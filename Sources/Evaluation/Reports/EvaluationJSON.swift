import FoundationEssentials

/// A report in JSON Lines: a line a question, then a line a metric, then a line a bin of scores.
///
/// Keys stand in the order of the alphabet. Questions are ``EvaluationRecord``s and the only lines
/// with an `id`; metrics have `measure`, the `mean` over sets, and `sets` with what each earned of what
/// was `possible`; bins have `bin`, with the bounds of the scores, `quotes`, `right` and `mean_score`.
public struct EvaluationJSON: Sendable {
  /// The sets measured.
  public var reports: [EvaluationReport]

  /// Makes a report.
  public init(_ reports: [EvaluationReport]) {
    self.reports = reports
  }

  /// The lines, each ending in a line break.
  ///
  /// - Throws: What the encoder throws; measured figures are never at fault.
  public func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var text = ""
    func write(_ value: some Encodable) throws {
      text += String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }
    for report in reports {
      for trial in report.trials { try write(EvaluationRecord(trial, set: report.name)) }
    }
    for metric in Metric.all { try write(MeasureLine(metric, reports)) }
    let table = ReliabilityTable(reports.flatMap(\.trials))
    for (number, bin) in table.bins.enumerated() { try write(BinLine(number, bin)) }
    return text
  }
}

/// What a metric came to.
private struct MeasureLine: Encodable {
  struct Earned: Encodable {
    var earned: Double
    var possible: Int
  }

  var measure: String
  var title: String
  var mean: Double?
  var sets: [String: Earned]

  init(_ metric: Metric, _ reports: [EvaluationReport]) {
    measure = metric.name
    title = metric.title
    mean = reports.mean(of: metric)
    sets = [:]
    for report in reports {
      let tally = metric.tally(report.trials)
      if tally.possible > 0 {
        sets[report.name] = Earned(earned: tally.earned, possible: tally.possible)
      }
    }
  }
}

/// How many of the quotes with close scores answer.
private struct BinLine: Encodable {
  private enum CodingKeys: String, CodingKey {
    case bin, quotes, right
    case meanScore = "mean_score"
  }

  var bin: [Double]
  var quotes: Int
  var right: Int
  var meanScore: Double?

  init(_ number: Int, _ bin: ReliabilityTable.Bin) {
    let count = Double(ReliabilityTable.count)
    self.bin = [Double(number) / count, Double(number + 1) / count]
    quotes = bin.quotes
    right = bin.right
    meanScore = bin.meanScore
  }
}
