extension Benchmark.Result {
  /// A few lines of text, ending in a line break.
  public var text: String {
    let rate = answering.perSecond.map { Figures.fixed($0, decimals: 0) } ?? "–"
    var rows = [
      ["building, median of \(building.sorted.count)", Self.words(building.percentile(0.5))],
      ["questions", "\(questions), asked \(answering.sorted.count) times"],
      ["a question, p50", Self.words(answering.percentile(0.5))],
      ["a question, p99", Self.words(answering.percentile(0.99))],
      ["questions a second", rate],
      ["answers", "fingerprint \(String(fingerprint, radix: 16))"],
    ]
    rows += unstable.map { ["NOT THE SAME TWICE", Figures.visible($0)] }
    return TextTable(rows: rows).text
  }

  /// Milliseconds with three decimals.
  private static func words(_ duration: Duration?) -> String {
    duration.map { Figures.fixed($0 / .milliseconds(1), decimals: 3) + " ms" } ?? "–"
  }
}
