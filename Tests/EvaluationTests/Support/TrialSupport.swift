import Answering
import Evaluation

/// A trial in which the sections shown and ranked are all that matters.
func trial(
  _ question: JudgedQuestion, shows sections: [String?] = [], ranks: [(String, Double)] = [],
  outcome: Outcome = .answered, verdict: Verdict? = nil, missing: [String] = [],
  verbatim: [Bool] = []
) -> Trial {
  let quotes = sections.map { quote($0 ?? "nowhere") }
  return Trial(
    question: question,
    answer: Answer(
      question: question.question, kind: .other, outcome: outcome, verdict: verdict, summary: "",
      passages: quotes, missing: missing),
    sections: sections, verbatim: verbatim,
    ranking: ranks.map { section, score in
      RankedPlace(
        section: section, score: score,
        isRight: question.gold.isRight(FoldedText(""), section: section))
    })
}

/// A trial in which the texts quoted are all that matters.
func trial(
  _ question: JudgedQuestion, quotes: [String], score: Double = 0.5,
  outcome: Outcome = .answered
) -> Trial {
  Trial(
    question: question,
    answer: Answer(
      question: question.question, kind: .other, outcome: outcome, summary: "",
      passages: quotes.map { quote($0, score: score) }))
}

/// A quote of which the text and the score are all that matters.
func quote(_ text: String, score: Double = 0.5) -> Quote {
  Quote(role: .answer, text: text, file: "g.md", section: ["S"], lines: 1...1, score: score)
}

/// A question judged by section of which only the judgement matters.
func judged(
  _ kind: JudgedQuestion.Kind = .answerable, id: String = "q", style: String = "",
  sections: [String] = [], needs: [String]? = nil, type: String = "other",
  verdict: Verdict? = nil, also: [Verdict?] = [], missing: [String] = []
) -> JudgedQuestion {
  JudgedQuestion(
    id: id, style: style, question: "?", kind: kind,
    gold: .sections(right: sections, needs: needs), type: type, verdict: verdict,
    verdictAlso: also, missing: missing)
}

/// A question judged by sentence of which only the judgement matters.
func judged(
  _ kind: JudgedQuestion.Kind = .answerable, pieces: [String], all: [[String]]? = nil
) -> JudgedQuestion {
  JudgedQuestion(
    id: "q", question: "?", kind: kind,
    gold: .pieces(
      right: pieces.map(GoldPiece.init),
      all: (all ?? [pieces]).map { $0.map(GoldPiece.init) }))
}

let earned = Tally(earned: 1, possible: 1)
let lost = Tally(earned: 0, possible: 1)
