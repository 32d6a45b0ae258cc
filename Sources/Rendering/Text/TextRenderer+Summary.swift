import Answering

extension TextRenderer {
  /// What the guide does not mention, on lines of its own, then the line to be seen first.
  ///
  /// Where the first quote is that line word for word, it is not said twice.
  func summary(of answer: Answer) -> [StyledText] {
    var lines: [StyledText] = []
    var text = answer.summary
    if let denial = Reading.denial(openingSummaryOf: answer) {
      lines += warning(denial)
      text = String(text.dropFirst(denial.count).drop(while: \.isWhitespace))
    }
    if !Reading.summaryNamesMissing(of: answer) {
      lines += warning(
        "The guide does not mention: " + answer.missing.joined(separator: ", ") + ".")
    }
    if text.isEmpty || !style.plain && text == answer.passages.first?.text { return lines }
    let verdict = Reading.verdict(opening: text, of: answer)
    let line =
      StyledText(own(verdict), Self.emphasis(of: answer.verdict))
      + StyledText(own(String(text.dropFirst(verdict.count))), .strong)
    return lines + wrap(line)
  }

  /// Words that must not be overlooked, marked for those who see no colour.
  private func warning(_ words: String) -> [StyledText] {
    style.plain
      ? wrap(StyledText(own(words)))
      : wrap(StyledText(own(words), .warning), first: StyledText("! ", .warning), rest: "  ")
  }

  private static func emphasis(of verdict: Verdict?) -> Emphasis {
    switch verdict {
    case .yes: .good
    case .caution: .warning
    case .no, nil: .strong
    }
  }
}
