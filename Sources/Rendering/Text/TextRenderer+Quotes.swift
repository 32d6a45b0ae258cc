import Answering

extension TextRenderer {
  /// A quote with its role in words and its citation.
  func block(for quote: Quote, number: Int) -> [StyledText] {
    style.plain ? linear(quote, number: number) : setOff(quote)
  }

  /// Behind a bar, the citation below.
  private func setOff(_ quote: Quote) -> [StyledText] {
    var lines: [StyledText] = []
    switch quote.role {
    case .answer: break
    case .caution: lines.append(StyledText("Caution:", .warning))
    case .also: lines.append(StyledText("Also:", .strong))
    }
    lines += body(of: quote, indent: StyledText("│", .bar) + " ")
    return lines + citation(path: quote.section, place: place(of: quote), indent: "  ")
  }

  /// One thing after the other, the citation first.
  private func linear(_ quote: Quote, number: Int) -> [StyledText] {
    let label =
      switch quote.role {
      case .answer: "Quote "
      case .caution: "Caution: quote "
      case .also: "Also: quote "
      }
    let path = quote.section.map { verbatim($0) + ", " }.joined()
    let source = String(number) + ", from: " + path + verbatim(quote.file) + ", "
    let heading = StyledText(label + source + Citation.spoken(quote.lines) + ".")
    return wrap(heading) + body(of: quote, indent: "")
  }

  /// The quote's own words, matched ones strong.
  private func body(of quote: Quote, indent: StyledText) -> [StyledText] {
    let lines = quote.text.split(whereSeparator: \.isNewline)
    let bullets = Bullets(
      count: quote.isList ? lines.count : nil, first: quote.firstNumber, plain: style.plain)
    return lines.enumerated().flatMap { index, line in
      let text = MatchedWords.marked(in: verbatim(String(line)), words: quote.matched)
      return wrap(
        text, first: indent + StyledText(bullets[index]),
        rest: indent + StyledText(bullets.hanging))
    }
  }

  private func place(of quote: Quote) -> String {
    verbatim(quote.file) + ":" + Citation.numbers(quote.lines)
  }

  /// `section › subsection  file:line`, the file on a line of its own where it does not fit.
  func citation(path: [String], place: String, indent: String) -> [StyledText] {
    let hanging = StyledText(indent + "  ")
    let placed = StyledText(place, .quiet)
    let path = self.path(of: path)
    guard !path.isEmpty else {
      return wrap(placed, first: StyledText(indent), rest: hanging)
    }
    var lines = wrap(StyledText(path, .quiet), first: StyledText(indent), rest: hanging)
    guard let last = lines.last, last.columns + 2 + placed.columns <= style.width else {
      return lines + wrap(placed, first: hanging, rest: hanging)
    }
    lines[lines.count - 1] = last + StyledText("  ", .quiet) + placed
    return lines
  }
}
