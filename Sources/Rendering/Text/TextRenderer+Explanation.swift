import Answering

extension TextRenderer {
  /// How each ranked passage was found: a heading, then a block a passage.
  func explanation(of answer: Answer) -> [[StyledText]] {
    guard !answer.explanation.isEmpty else { return [] }
    let heading = wrap(StyledText("How the passages were found:", .strong))
    return [heading]
      + answer.explanation.enumerated().map { index, passage in
        block(for: passage, number: index + 1)
      }
  }

  private func block(for passage: PassageExplanation, number: Int) -> [StyledText] {
    let points = DecimalNumber.fixed(passage.total, decimals: 2)
    var lines = wrap(
      StyledText("\(number). \(points) points: ", .strong)
        + StyledText(own(Self.excerpt(of: passage))),
      rest: "   ")
    lines += source(of: passage)
    let rows = passage.shares.map { row(for: $0, total: passage.total) }
    let table = TextTable(header: Self.columns, rows: rows, rightAligned: 4...6)
    if !style.plain, table.columns + 3 <= style.width {
      return lines + table.lines.map { StyledText("   " + $0) }
    }
    return lines + rows.flatMap { wrap(StyledText(sentence(for: $0)), first: "   ", rest: "     ") }
  }

  /// The first words, marked as going on where they stop inside a sentence.
  private static func excerpt(of passage: PassageExplanation) -> String {
    let excerpt = passage.excerpt
    guard let last = excerpt.last, !".!?…".contains(last) else { return excerpt }
    return excerpt + " …"
  }

  private func source(of passage: PassageExplanation) -> [StyledText] {
    let file = verbatim(passage.file)
    guard style.plain else {
      let place = file + ":" + Citation.numbers(passage.lines)
      return citation(path: passage.section, place: place, indent: "   ")
    }
    let path = passage.section.map { verbatim($0) + ", " }.joined()
    let text = "From: " + path + file + ", " + Citation.spoken(passage.lines) + "."
    return wrap(StyledText(text), first: "   ", rest: "     ")
  }

  private static let columns = [
    "asked", "matched", "relation", "field", "idf", "points", "share",
  ]

  private func row(for share: PassageExplanation.Share, total: Double) -> [String] {
    let percent = total == 0 ? 0 : 100 * share.points / total
    return [
      verbatim(share.asked), verbatim(share.matched), verbatim(share.relation),
      verbatim(share.field), share.idf.map { DecimalNumber.fixed($0, decimals: 2) } ?? "",
      DecimalNumber.fixed(share.points, decimals: 2),
      DecimalNumber.fixed(percent, decimals: 0) + " %",
    ]
  }

  /// A row of the table in words, where columns do not fit or are not wanted.
  private func sentence(for row: [String]) -> String {
    let facts = [row[2], row[3], row[4].isEmpty ? "" : "idf " + row[4], row[5] + " points", row[6]]
    return row[0] + " as " + row[1] + ": "
      + facts.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
