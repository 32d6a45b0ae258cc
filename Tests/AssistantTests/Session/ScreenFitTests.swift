import Answering
import Testing

@testable import Assistant

@Suite struct ScreenFitTests {
  private func answer(_ roles: Quote.Role...) -> Answer {
    Answer(
      question: "q", kind: .other, outcome: .answered, summary: "s",
      passages: roles.enumerated().map { index, role in
        Quote(role: role, text: "\(index)", file: "f", section: [], lines: 1...1, score: 1)
      })
  }

  private func texts(_ quotes: [Quote]) -> [String] { quotes.map(\.text) }

  /// Two lines a quote, and one for the summary.
  private func fit(_ answer: Answer, rows: Int?) -> ScreenFit {
    ScreenFit(answer, rows: rows) { 1 + 2 * $0.passages.count }
  }

  @Test func whatFitsIsShown() {
    for rows in [7, 100, nil] {
      let fit = fit(answer(.answer, .also, .also), rows: rows)
      #expect(fit.shown.passages.count == 3)
      #expect(fit.held.isEmpty && !fit.isLong)
    }
  }

  @Test func theLastAreHeldBackInOrder() {
    let fit = fit(answer(.answer, .also, .also, .also), rows: 6)
    #expect(texts(fit.shown.passages) == ["0", "1"])
    #expect(texts(fit.held) == ["2", "3"])
    #expect(!fit.isLong)
  }

  @Test func theFirstAndCautionsStay() {
    let fit = fit(answer(.answer, .also, .caution, .also), rows: 1)
    #expect(texts(fit.shown.passages) == ["0", "2"])
    #expect(texts(fit.held) == ["1", "3"])
    #expect(fit.isLong)
  }
}
