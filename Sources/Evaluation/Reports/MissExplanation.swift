import Answering

/// The shares of the scores of the passage that won and of the best right one.
struct MissExplanation {
  /// The trial, asked with explanations.
  var trial: Trial

  /// Makes an explanation.
  init(_ trial: Trial) {
    self.trial = trial
  }

  /// Lines of text, indented below the question's paragraph; none where nothing was explained.
  var lines: [String] {
    let explanation = trial.answer.explanation
    guard let winner = explanation.first else { return [] }
    let right = zip(explanation, trial.explainedSections).first { _, section in
      section.map(trial.question.sections.contains) ?? false
    }
    var lines = table("won", winner)
    if let right, right.0 != winner { lines += table("right", right.0) }
    return lines
  }

  private func table(_ role: String, _ passage: PassageExplanation) -> [String] {
    let total = Figures.fixed(passage.total, decimals: 3)
    let place = passage.section.joined(separator: " › ")
    let head = "  \(role): \(place), lines \(passage.lines.lowerBound)–\(passage.lines.upperBound)"
    let rows = passage.shares.map { share in
      [
        "    " + Figures.fixed(share.points, decimals: 3), share.asked, share.matched,
        share.relation, share.field,
        share.idf.map { "idf " + Figures.fixed($0, decimals: 2) } ?? "",
      ]
    }
    let shares = TextTable(rows: rows).text.split(separator: "\n").map(String.init)
    return ["\(head), \(total): \(passage.excerpt)"] + shares
  }
}
