import Answering

extension MarkdownRenderer {
  /// How the question was read and each ranked passage was found: headings, lines and tables.
  static func explanation(of answer: Answer) -> [String] {
    reading(explainedIn: answer) + passages(explainedIn: answer)
  }

  private static func reading(explainedIn answer: Answer) -> [String] {
    guard !answer.reading.isEmpty else { return [] }
    return ["### How the question was read"]
      + answer.reading.flatMap { reading in
        ["“" + MarkdownText.escaped(reading.question) + "”, asked for: " + reading.kind.rawValue]
          + (reading.words.isEmpty ? [] : [table(of: reading.words)])
      }
  }

  private static func table(of words: [QuestionExplanation.Word]) -> String {
    let rows = words.map { word in
      [
        MarkdownText.escaped(word.asked),
        word.readAs.map(MarkdownText.escaped).joined(separator: ", "),
        word.stems.map(MarkdownText.escaped).joined(separator: ", "),
        MarkdownText.escaped(word.relation),
        word.idf.map { DecimalNumber.fixed($0, decimals: 2) } ?? "",
        DecimalNumber.fixed(word.weight, decimals: 2),
      ]
    }
    return table(
      "| asked | read as | stem | how | idf | weight |", "| --- | --- | --- | --- | ---: | ---: |",
      rows)
  }

  private static func table(_ header: String, _ rule: String, _ rows: [[String]]) -> String {
    ([header, rule] + rows.map { "| " + $0.joined(separator: " | ") + " |" })
      .joined(separator: "\n")
  }

  private static func passages(explainedIn answer: Answer) -> [String] {
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
      return [
        MarkdownText.escaped(share.asked), MarkdownText.escaped(share.matched),
        MarkdownText.escaped(share.relation), MarkdownText.escaped(share.field),
        share.idf.map { DecimalNumber.fixed($0, decimals: 2) } ?? "",
        DecimalNumber.fixed(share.points, decimals: 2),
        DecimalNumber.fixed(percent, decimals: 0) + " %",
      ]
    }
    return table(
      "| asked | matched | how | field | idf | points | share |",
      "| --- | --- | --- | --- | ---: | ---: | ---: |", rows)
  }
}
