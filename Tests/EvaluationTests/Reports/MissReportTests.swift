import Answering
import Evaluation
import Testing

@Suite struct MissReportTests {
  @Test func onlyMissesAreTold() {
    let fine = trial(
      judged(sections: ["a"]), shows: ["a"], ranks: [("a", 1)], verbatim: [true])
    #expect(MissReport(EvaluationReport(name: "dev", trials: [fine])).text.isEmpty)
  }

  private let question = JudgedQuestion(
    id: "Q1", style: "typo", context: ["what is it"], question: "dose it hrut",
    kind: .answerable,
    gold: .pieces(
      right: [GoldPiece("It stings.")],
      all: [[GoldPiece("It stings.")], [GoldPiece("at first"), GoldPiece("in the end")]]),
    type: "yes-no", verdict: .caution, verdictAlso: [nil])

  private let decisions = [
    Decision(
      place: PassagePlace(guide: 0, section: 0, passage: 0), score: 0.75,
      shares: [.init(feature: "heading", points: 1.5), .init(feature: "body", points: 0.25)]),
    Decision(
      place: PassagePlace(guide: 0, section: 1, passage: 1), score: 0.5,
      shares: [.init(feature: "body", points: 1), .init(feature: "same", points: 0)],
      isRight: true),
  ]

  @Test func aMissTellsGoldWhatWasShownAndWhatDecided() {
    let quotes = [
      Quote(
        role: .answer, text: "Cheap.", file: "g.md", section: ["Cost"], lines: 3...3, score: 0.75),
      Quote(
        role: .also, text: "Only\nat first.", file: "g.md", section: ["Cost"], lines: 4...5,
        score: 0.25),
    ]
    let miss = Trial(
      question: question,
      answer: Answer(
        question: question.question, readAs: "does it hurt", kind: .yesNo, outcome: .answered,
        verdict: .yes, summary: "", passages: quotes,
        corrections: [Correction(typed: "hrut", readAs: "hurt")],
        synonyms: [SynonymUse(asked: "hurt", matched: "cost")]),
      sections: ["cost", "cost"], verbatim: [false, true],
      ranking: [
        RankedPlace(section: "cost", score: 0.75, isRight: false),
        RankedPlace(section: "pain", score: 0.5, isRight: true),
      ], decisions: decisions)
    #expect(
      MissReport(EvaluationReport(name: "dev", trials: [miss])).text == """

        dev: 1 of 1 questions went wrong

        Q1 (typo) dose it hrut
          after: what is it
          missed: first, three, complete, belong, verdict, reassured, verbatim
          read as: does it hurt
          corrections: hrut → hurt
          synonyms: hurt → cost
          kind: yes-no; outcome: answered (answerable); verdict: yes (right: caution or none)
          gold: It stings.
          together: It stings.
          together: at first or in the end
          shown: beside the point, not verbatim, 0.750, cost, g.md:3: Cheap.
          shown: belongs, 0.250, cost, g.md:4: Only / at first.
          ranked: top cost, 0.750; right one 2, pain, 0.500
          decided: first passage against the right one
            score    0.750  0.500
            heading  1.500      –
            body     0.250  1.000

        """)
  }

  @Test func whereNothingRightCameNearTheFirstPassageIsTold() {
    let miss = Trial(
      question: question,
      answer: Answer(
        question: question.question, kind: .yesNo, outcome: .unanswered, summary: ""),
      ranking: [RankedPlace(section: "cost", score: 0.75, isRight: false)],
      decisions: [decisions[0]])
    let text = MissReport(EvaluationReport(name: "dev", trials: [miss])).text
    #expect(
      text.hasSuffix(
        """
          ranked: top cost, 0.750; none that answers
          decided: no right passage came near
            score    0.750
            heading  1.500
            body     0.250

        """))
  }
}
