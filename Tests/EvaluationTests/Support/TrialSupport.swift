import Answering
import Evaluation

/// A trial in which the sections shown and ranked are all that matters.
func trial(
  _ question: JudgedQuestion, shows sections: [String?] = [], ranks: [(String, Double)] = [],
  outcome: Outcome = .answered, verdict: Verdict? = nil, missing: [String] = [],
  kind: QuestionKind = .other, verbatim: [Bool] = []
) -> Trial {
  Trial(
    question: question,
    answer: Answer(
      question: question.question, kind: kind, outcome: outcome, verdict: verdict, summary: "",
      missing: missing),
    quoteSections: sections, quotesVerbatim: verbatim,
    ranking: ranks.map { RankedSection(section: $0.0, score: $0.1) })
}

/// A judged question of which only the judgement matters.
func judged(
  _ kind: JudgedQuestion.Kind = .answerable, sections: [String] = [], needs: [String]? = nil,
  type: String = "other", verdict: Verdict? = nil, missing: [String] = []
) -> JudgedQuestion {
  JudgedQuestion(
    id: "q", question: "?", kind: kind, sections: sections, needs: needs, type: type,
    verdict: verdict, missing: missing)
}

let earned = Tally(earned: 1, possible: 1)
let lost = Tally(earned: 0, possible: 1)
