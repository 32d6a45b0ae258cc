import Answering

extension MarkdownRenderer {
  /// How each ranked passage was found: a heading, then a line and a table a passage.
  static func explanation(of answer: Answer) -> [String] {
    guard !answer.explanation.isEmpty else { return [] }
    return ["### How the passages were found"]
      + answer.explanation.enumerated().flatMap { index, passage in
        [heading(of: passage, number: index + 1), table(of: passage)]
      }
  }

  private static func heading(of passage: PassageExplanation, number: Int) -> String {
    let points = DecimalNumber.fixed(passage.total, decimals: 2)
    let place = citation(path: passage.section, file: passage.file, lines: passage.lines)
    return "\(number). \(points) points: \(place)"
  }

  private static func table(of passage: PassageExplanation) -> String {
    let rows = passage.shares.map { share in
      let percent = passage.total == 0 ? 0 : 100 * share.points / passage.total
      let cells = [
        MarkdownText.escaped(share.asked), MarkdownText.escaped(share.matched),
        MarkdownText.escaped(share.relation), MarkdownText.escaped(share.field),
        share.idf.map { DecimalNumber.fixed($0, decimals: 2) } ?? "",
        DecimalNumber.fixed(share.points, decimals: 2),
        DecimalNumber.fixed(percent, decimals: 0) + " %",
      ]
      return "| " + cells.joined(separator: " | ") + " |"
    }
    let header = "| asked | matched | relation | field | idf | points | share |"
    let rule = "| --- | --- | --- | --- | ---: | ---: | ---: |"
    return ([header, rule] + rows).joined(separator: "\n")
  }
}
