import Answering
import Evaluation
import Testing

@Suite struct MissReportTests {
  @Test func onlyMissesAreTold() {
    let fine = trial(judged(sections: ["a"]), shows: ["a"], ranks: [("a", 1)])
    #expect(MissReport(EvaluationReport(name: "dev", trials: [fine])).text.isEmpty)
  }

  @Test func aMissTellsWhatWasReadAndWhatWon() {
    let question = JudgedQuestion(
      id: "Q1", style: "typo", context: ["what is it"], question: "dose it hrut",
      kind: .answerable, sections: ["pain", "none"], type: "yes-no", verdict: .caution)
    let quote = Quote(
      role: .answer, text: "Cheap.", file: "g.md", section: ["Cost"], lines: 3...3, score: 0.75)
    let winner = PassageExplanation(
      section: ["Cost"], file: "g.md", lines: 3...3, excerpt: "Cheap.", total: 1.5,
      shares: [
        .init(
          asked: "hurt", matched: "cost", relation: "synonym", field: "body", idf: 2, points: 1.5)
      ])
    var right = winner
    right.section = ["Pain"]
    right.shares = []
    let miss = Trial(
      question: question,
      answer: Answer(
        question: question.question, readAs: "does it hurt", kind: .yesNo, outcome: .answered,
        verdict: .yes, summary: "", passages: [quote],
        corrections: [Correction(typed: "hrut", readAs: "hurt")],
        synonyms: [SynonymUse(asked: "hurt", matched: "cost")], explanation: [winner, right]),
      quoteSections: ["cost"], quotesVerbatim: [false], explainedSections: ["cost", "pain"],
      ranking: [
        RankedSection(section: "cost", score: 0.75), RankedSection(section: "pain", score: 0.5),
      ])
    #expect(
      MissReport(EvaluationReport(name: "dev", trials: [miss])).text == """

        dev: 1 of 1 questions went wrong

        Q1 (typo) dose it hrut
          after: what is it
          missed: first, three, complete, verdict, reassured, verbatim
          read as: does it hurt
          corrections: hrut → hurt
          synonyms: hurt → cost
          kind: yes-no; outcome: answered (answerable); verdict: yes (right: caution)
          shown: cost, score 0.750
          top: cost, score 0.750
          right: pain, rank 2, score 0.500
          right: none, not ranked
          not verbatim: g.md:3: Cheap.
          won: Cost, lines 3–3, 1.500: Cheap.
            1.500  hurt  cost  synonym  body  idf 2.00
          right: Pain, lines 3–3, 1.500: Cheap.

        """)
  }
}
