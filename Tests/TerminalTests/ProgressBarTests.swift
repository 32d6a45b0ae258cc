import Terminal
import TestSupport
import Testing

@Suite struct ProgressBarTests {
  private static let erasure = "\r\u{1B}[K"

  /// What is written for a fraction once the bar may be drawn.
  private func drawn(_ fraction: Double, width: Int = 80, usesColor: Bool = false) -> String? {
    var bar = ProgressBar(label: "Reading", usesColor: usesColor)
    return bar.update(fraction: fraction, elapsed: .seconds(1), width: width)
  }

  @Test func nothingIsDrawnInTheFirstHalfSecond() {
    var bar = ProgressBar(label: "Reading")
    #expect(bar.update(fraction: 0.9, elapsed: .milliseconds(499), width: 80) == nil)
    #expect(!bar.isDrawn)
    #expect(bar.clear() == nil)
    #expect(bar.update(fraction: 0.9, elapsed: .milliseconds(500), width: 80) != nil)
    #expect(bar.isDrawn)
  }

  @Test func itIsDrawnTenTimesASecondAtMost() {
    var bar = ProgressBar(label: "Reading")
    let times = (0...2_000).filter {
      bar.update(fraction: Double($0) / 2_000, elapsed: .milliseconds($0), width: 80) != nil
    }
    #expect(times == Array(stride(from: 500, through: 2_000, by: 100)))
  }

  @Test func itTakesItsLineBackOnce() {
    var bar = ProgressBar(label: "Reading")
    _ = bar.update(fraction: 0.5, elapsed: .seconds(1), width: 80)
    #expect(bar.clear() == Self.erasure)
    #expect(bar.clear() == nil)
  }

  @Test func percentAndCells() {
    let full = "██████████████████████████████"
    let none = "░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░"
    #expect(drawn(0) == Self.erasure + "Reading  " + none + "   0 %")
    #expect(
      drawn(0.625) == Self.erasure + "Reading  " + full.prefix(18) + none.prefix(12) + "  62 %")
    #expect(drawn(1) == Self.erasure + "Reading  " + full + " 100 %")
    // Not done before it is.
    #expect(drawn(0.9999)?.hasSuffix("░  99 %") == true)
  }

  @Test func onlyWhatIsDoneIsColoured() {
    #expect(
      drawn(0.5, width: 27, usesColor: true)
        == Self.erasure + "Reading  \u{1B}[36m█████\u{1B}[39m░░░░░░  50 %")
  }

  @Test(arguments: 0...100) func itIsNarrowerThanTheTerminal(width: Int) {
    let text = drawn(0.5, width: width)?.dropFirst(Self.erasure.count) ?? ""
    #expect(text.count < max(1, width))
  }

  @Test func withoutRoomTheNumberIsWhatStays() {
    #expect(drawn(0.5, width: 21) == Self.erasure + "Reading  ██░░░  50 %")
    #expect(drawn(0.5, width: 20) == Self.erasure + "Reading  50 %")
    #expect(drawn(0.5, width: 13) == Self.erasure + "50 %")
    #expect(drawn(0.5, width: 4) == Self.erasure)
  }

  @Test func itNeverGoesBackNorBeyondItsEnds() {
    var bar = ProgressBar(label: "Reading")
    let steps = [-1, .nan, 0.5, 0.2, .infinity, 0.3].enumerated().map { second, fraction in
      bar.update(fraction: fraction, elapsed: .seconds(second + 1), width: 14)
    }
    #expect(
      steps.compactMap { $0?.dropFirst(Self.erasure.count) } == [
        "Reading   0 %", "Reading   0 %", "Reading  50 %", "Reading  50 %", "Reading 100 %",
        "Reading 100 %",
      ])
  }
}
