import Answering

extension TextRenderer {
  /// How the question was read and how each ranked passage was found, a block each.
  func explanation(of answer: Answer) -> [[StyledText]] {
    var blocks: [[StyledText]] = []
    if !answer.reading.isEmpty {
      blocks.append(heading("How the question was read:"))
      blocks += answer.reading.map(block)
    }
    guard !answer.explanation.isEmpty else { return blocks }
    blocks.append(heading("How the passages were found:"))
    return blocks
      + answer.explanation.enumerated().map { index, passage in
        block(for: passage, number: index + 1, in: answer)
      }
  }

  private func heading(_ words: String) -> [StyledText] { wrap(StyledText(words, .strong)) }

  /// The kind of question, then a row for each thing asked about.
  private func block(for reading: QuestionExplanation) -> [StyledText] {
    let lead = quoted(reading.question) + ", asked for: " + reading.kind.rawValue
    let rows = reading.words.map(cells)
    return wrap(StyledText(lead), first: "  ", rest: "    ")
      + table(Self.readingColumns, rows: rows, rightAligned: [4, 5]) {
        $0[0] + ": " + $0[3] + ($0[1].isEmpty ? "" : ", read as " + $0[1])
          + ($0[2].isEmpty ? "" : ", stem " + $0[2]) + ($0[4].isEmpty ? "" : ", idf " + $0[4])
          + ", weight " + $0[5]
      }
  }

  private static let readingColumns = ["asked", "read as", "stem", "how", "idf", "weight"]

  private func cells(of word: QuestionExplanation.Word) -> [StyledText] {
    [
      StyledText(verbatim(word.asked)),
      StyledText(word.readAs.map(verbatim).joined(separator: ", ")),
      StyledText(word.stems.map(verbatim).joined(separator: ", ")),
      StyledText(verbatim(word.relation), word.readAs.isEmpty ? .warning : .none),
      StyledText(word.idf.map { DecimalNumber.fixed($0, decimals: 2) } ?? ""),
      StyledText(DecimalNumber.fixed(word.weight, decimals: 2)),
    ]
  }

  private func block(
    for passage: PassageExplanation, number: Int, in answer: Answer
  ) -> [StyledText] {
    let points = DecimalNumber.fixed(passage.total, decimals: 2)
    var lines = wrap(
      StyledText("\(number). \(points) points: ", .strong)
        + StyledText(own(Self.excerpt(of: passage))),
      rest: "   ")
    lines += source(of: passage, quotedAs: Self.number(of: passage, in: answer))
    return lines + shares(of: passage)
  }

  /// The number of the quote that was taken from a passage, if one was.
  static func number(of passage: PassageExplanation, in answer: Answer) -> Int? {
    answer.passages.firstIndex {
      if let quoted = $0.place, let found = passage.place {
        return quoted.guide == found.guide && quoted.section == found.section
          && $0.lines.overlaps(passage.lines)
      }
      return $0.file == passage.file && $0.section == passage.section
        && $0.lines.overlaps(passage.lines)
    }.map { $0 + 1 }
  }

  /// The first words, marked as going on where they stop inside a sentence.
  private static func excerpt(of passage: PassageExplanation) -> String {
    let excerpt = passage.excerpt
    guard let last = excerpt.last, !".!?…".contains(last) else { return excerpt }
    return excerpt + " …"
  }

  private func source(of passage: PassageExplanation, quotedAs number: Int?) -> [StyledText] {
    guard style.plain else {
      return citation(
        path: passage.section, file: passage.file, lines: passage.lines,
        indent: number.map { "   [\($0)] " } ?? "   ")
    }
    let path = passage.section.map { verbatim($0) + ", " }.joined()
    let place = verbatim(passage.file) + ", " + Citation.spoken(passage.lines)
    let quote = number.map { ", quote \($0)" } ?? ", not quoted"
    return wrap(StyledText("From: " + path + place + quote + "."), first: "   ", rest: "     ")
  }

  private func shares(of passage: PassageExplanation) -> [StyledText] {
    let rows = passage.shares.filter { Self.counts($0, total: passage.total) }
      .map { cells(of: $0, total: passage.total) }
    return table(Self.shareColumns, rows: rows, rightAligned: [4, 5, 6], bars: 7) { row in
      let facts = [
        row[2], row[3], row[4].isEmpty ? "" : "idf " + row[4],
        row[5].isEmpty ? "" : row[5] + " points", row[6],
      ]
      return row[0] + (row[1].isEmpty ? "" : " as " + row[1]) + ": "
        + facts.filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }

  /// Whether a share says anything: that a word was met, or what adds up to more than nothing.
  private static func counts(_ share: PassageExplanation.Share, total: Double) -> Bool {
    !share.matched.isEmpty || abs(share.points) * 200 >= abs(total)
  }

  private static let shareColumns = [
    "asked", "matched", "how", "field", "idf", "points", "share", "",
  ]

  private func cells(of share: PassageExplanation.Share, total: Double) -> [StyledText] {
    let part = total == 0 ? 0 : share.points / total
    // That a word was met is a fact and no sum; what it adds stands under the evidence.
    let isSum = share.points != 0
    return [
      StyledText(verbatim(share.asked)), StyledText(verbatim(share.matched)),
      StyledText(verbatim(share.relation)), StyledText(verbatim(share.field)),
      StyledText(share.idf.map { DecimalNumber.fixed($0, decimals: 2) } ?? ""),
      StyledText(isSum ? DecimalNumber.fixed(share.points, decimals: 2) : ""),
      StyledText(isSum ? DecimalNumber.fixed(100 * part, decimals: 0) + "\u{A0}%" : ""),
      StyledText(ShareBar.bar(part), .bar),
    ]
  }

  /// A table below a heading; without its bars, or as a sentence a row, where there is no room.
  private func table(
    _ header: [String], rows: [[StyledText]], rightAligned: Set<Int>, bars: Int? = nil,
    sentence: ([String]) -> String
  ) -> [StyledText] {
    guard !rows.isEmpty else { return [] }
    let indent = 3
    if !style.plain {
      for columns in [header.count, bars ?? header.count] {
        let table = StyledTable(
          header: Array(header.prefix(columns)), rows: rows.map { Array($0.prefix(columns)) },
          rightAligned: rightAligned, width: style.width - indent)
        if let lines = table.lines {
          return lines.map { StyledText(String(repeating: " ", count: indent)) + $0 }
        }
      }
    }
    return rows.flatMap { row in
      let words = row.map { $0.rendered(color: false) }
      return wrap(StyledText(own(sentence(words))), first: "   ", rest: "     ")
    }
  }
}
