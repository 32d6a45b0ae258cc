import Testing

@testable import Evaluation

@Suite struct IndexFiguresTests {
  let figures = [
    IndexFigures(
      passages: 1_000, buildSeconds: 0.5, indexBytes: 24_000, postingBytes: 20_000,
      openMilliseconds: 0.25, peakMebibytes: 12, p50: 0.1, p95: 0.2, p99: 1,
      questionsPerSecond: 8_000),
    IndexFigures(
      passages: 100_000, buildSeconds: 50, indexBytes: 2_400_000, postingBytes: 2_000_000,
      openMilliseconds: 0.25, peakMebibytes: nil, p50: 1, p95: 2, p99: 10,
      questionsPerSecond: 800),
  ]

  @Test func ratesAreRatios() {
    #expect(figures[0].passagesPerSecond == 2_000)
    #expect(figures[0].bytesPerPassage == 24)
  }

  @Test func aTableHasALineASize() {
    let lines = IndexFigures.table(figures).split(separator: "\n")
      .map { $0.split(separator: " ").map(String.init) }
    #expect(
      lines[1] == [
        "1000", "0.500", "2000", "24.0", "0.02", "0.25", "12", "0.100", "0.200", "1.000", "8000",
      ])
    #expect(lines[2][6] == "–")
  }

  @Test func jsonNamesUnits() throws {
    let line = try IndexFigures.json([figures[1]])
    #expect(
      line == """
        {"build_s":50,"index_bytes":2400000,"open_ms":0.25,"p50_ms":1,"p95_ms":2,"p99_ms":10,\
        "passages":100000,"posting_bytes":2000000,"questions_per_s":800}

        """)
  }

  @Test func plotsSpanWholeDecades() {
    #expect(GrowthPlot.decades([0.5, 50]) == -1...2)
    #expect(GrowthPlot.decades([10]) == 1...2)
    #expect(GrowthPlot.decades([]) == 0...1)
    #expect(GrowthPlot.share(10, in: 0...2) == 0.5)
    #expect([-2, 0, 3].map(GrowthPlot.label) == ["0.01", "1", "1000"])
  }

  @Test func aPlotHasALineAFigure() {
    let svg = GrowthPlot(figures).svg
    // 426 units wide for the decades 1000 to 100000, 328 high for 0.1 to 100.
    #expect(svg.contains(##"stroke="#009e73" points="64.0,352.0 490.0,242.7""##))
    #expect(svg.hasSuffix("</svg>\n"))
    #expect(GrowthPlot([]).svg.contains("</svg>"))
  }
}
