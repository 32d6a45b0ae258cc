import Testing

@testable import Answering

@Suite struct AnswerMergerTests {
  private func quote(_ text: String) -> Quote {
    Quote(role: .answer, text: text, file: "tea.md", section: [text], lines: 1...1, score: 0.5)
  }

  private func part(
    _ question: String, _ outcome: Outcome, quotes: [String] = [], missing: [String] = [],
    verdict: Verdict? = nil, readAs: String? = nil
  ) -> Answer {
    Answer(
      question: question, readAs: readAs, kind: .yesNo, outcome: outcome, verdict: verdict,
      summary: question + "!", passages: quotes.map(quote), missing: missing,
      seeAlso: [["Water"]], notice: outcome == .answered ? "Note" : nil)
  }

  private func merge(_ parts: Answer..., limit: Int = 3) -> Answer {
    AnswerMerger.merge(parts, question: "line", limit: limit)
  }

  @Test func oneAnswerStaysWhatItIs() {
    let one = part("line", .partial, quotes: ["a", "b"], missing: ["x"], verdict: .caution)
    #expect(merge(one) == one)
  }

  @Test func noAnswerIsUnanswered() {
    #expect(AnswerMerger.merge([], question: "line", limit: 3).outcome == .unanswered)
  }

  @Test func quotesTakeTurns() {
    let first = part("1", .answered, quotes: ["a", "b", "c"])
    let second = part("2", .answered, quotes: ["d", "a"])
    #expect(merge(first, second, limit: 9).passages.map(\.text) == ["a", "d", "b", "c"])
    #expect(merge(first, second, limit: 2).passages.map(\.text) == ["a", "d"])
  }

  @Test func theOutcomeIsTheWeakestThatHasAQuote() {
    let full = part("1", .answered, quotes: ["a"])
    let half = part("2", .partial, quotes: ["b"], missing: ["x"])
    let none = part("3", .unanswered, missing: ["y"])
    #expect(merge(full, full).outcome == .answered)
    #expect(merge(full, half).outcome == .partial)
    #expect(merge(full, none).outcome == .partial)
    #expect(merge(none, none).outcome == .unanswered)
    #expect(merge(none, none).passages.isEmpty)
  }

  @Test func whatIsMissingIsGathered() {
    let full = part("1", .answered, quotes: ["a"])
    let half = part("2", .partial, quotes: ["b"], missing: ["x"])
    #expect(merge(half, part("3", .unanswered, missing: ["y"])).missing == ["x", "y"])
    #expect(merge(full, full).missing.isEmpty)
    // A part that names nothing is missing as a whole.
    #expect(merge(full, part("what else", .unanswered)).missing == ["what else"])
  }

  @Test func theVerdictIsTheMostCareful() {
    let yes = part("1", .answered, verdict: .yes)
    let caution = part("2", .answered, verdict: .caution)
    let no = part("3", .answered, verdict: .no)
    let open = part("4", .answered)
    #expect(merge(yes, caution).verdict == .caution)
    #expect(merge(yes, no, caution).verdict == .no)
    #expect(merge(open, yes).verdict == .yes)
    #expect(merge(open, open).verdict == nil)
  }

  @Test func theRestIsJoined() {
    let first = part("1", .answered, quotes: ["a"])
    let second = part("2", .answered, quotes: ["b"], readAs: "two")
    let merged = merge(first, second)
    #expect(merged.question == "line")
    #expect(merged.summary == "1! 2!")
    #expect(merged.readAs == "1 two")
    #expect(merged.seeAlso == [["Water"]])
    #expect(merged.notice == "Note")
    #expect(merge(first, first).readAs == nil)
  }
}
