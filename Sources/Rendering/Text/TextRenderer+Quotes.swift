import Answering

extension TextRenderer {
  /// Quotes with their roles in words, their numbers and their citations.
  func blocks(for quotes: [Quote], first: Int = 1) -> [[StyledText]] {
    quotes.enumerated().map { index, quote in
      // “Also” is said once, where something else stands before.
      let isFurther = index > 0 && quotes[index - 1].role != .also
      return style.plain
        ? linear(quote, number: first + index)
        : setOff(quote, number: first + index, isFurther: isFurther)
    }
  }

  /// Behind a bar, the citation below.
  private func setOff(_ quote: Quote, number: Int, isFurther: Bool) -> [StyledText] {
    var lines: [StyledText] = []
    switch quote.role {
    case .answer: break
    case .caution: lines.append(StyledText("Caution:", .warning))
    case .also: if isFurther { lines.append(StyledText("Also:", .strong)) }
    }
    lines += body(of: quote, indent: StyledText("│", .bar) + " ")
    return lines
      + citation(
        path: quote.citedPath, file: quote.file, lines: quote.lines, indent: "  [\(number)] ")
  }

  /// One thing after the other, the citation first.
  private func linear(_ quote: Quote, number: Int) -> [StyledText] {
    let label =
      switch quote.role {
      case .answer: "Quote "
      case .caution: "Caution: quote "
      case .also: "Also: quote "
      }
    let path = quote.citedPath.map { verbatim($0) + ", " }.joined()
    let source = String(number) + ", from: " + path + verbatim(quote.file) + ", "
    let heading = StyledText(label + source + Citation.spoken(quote.lines) + ".")
    return wrap(heading) + body(of: quote, indent: "")
  }

  /// What the quote is understood by, and its own words, matched ones strong.
  private func body(of quote: Quote, indent: StyledText) -> [StyledText] {
    let context = quote.context.flatMap { line in
      wrap(StyledText(verbatim(line), .quiet), first: indent, rest: indent)
    }
    let lines = QuotedLine.lines(of: quote)
    let bullets = Bullets(
      count: quote.isList ? (lines.last?.item ?? 0) + 1 : nil, first: quote.firstNumber,
      plain: style.plain)
    return context
      + lines.flatMap { line in
        let text = MatchedWords.marked(in: verbatim(String(line.text)), words: quote.matched)
        let bullet = line.goesOn ? bullets.hanging : bullets[line.item]
        // The blanks that open a line of code say what it belongs to.
        let blanks = String(line.text.prefix { $0 == " " }.prefix(style.width / 2))
        return wrap(
          text, first: indent + StyledText(bullet + blanks),
          rest: indent + StyledText(bullets.hanging + blanks))
      }
  }

  /// `section › subsection  file:line`, the file on a line of its own where it does not fit.
  ///
  /// - Parameter indent: What stands before the first line; others hang as far in.
  func citation(
    path: [String], file: String, lines: ClosedRange<Int>, indent: String
  ) -> [StyledText] {
    let hanging = StyledText(
      String(repeating: " ", count: DisplayWidth.columns(of: indent)))
    let placed = StyledText(
      verbatim(file) + ":" + Citation.numbers(lines), .quiet, link: style.links[file])
    let first = StyledText(indent, .bar)
    guard !path.isEmpty else { return wrap(placed, first: first, rest: hanging) }
    let words = StyledText(self.path(of: path), .quiet)
    var lines = wrap(words, first: first, rest: hanging + "  ")
    guard let last = lines.last, last.columns + 2 + placed.columns <= style.width else {
      return lines + wrap(placed, first: hanging, rest: hanging)
    }
    lines[lines.count - 1] = last + "  " + placed
    return lines
  }
}
