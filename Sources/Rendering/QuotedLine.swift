import Answering

/// A line of a quote, and what it is in the list that the quote may be.
struct QuotedLine {
  /// The line, without the blanks that say that it goes on with an item.
  var text: Substring
  /// The place among the items, from 0; of a line that goes on with one, that of the item.
  var item: Int
  /// Whether the line goes on with the item above it, as lines of code do.
  var goesOn: Bool

  /// The lines of a quote.
  static func lines(of quote: Quote) -> [QuotedLine] {
    var lines: [QuotedLine] = []
    for line in quote.text.split(whereSeparator: \.isNewline) {
      let goesOn = quote.isList && !lines.isEmpty && line.hasPrefix("  ")
      let item = (lines.last?.item ?? -1) + (goesOn ? 0 : 1)
      lines.append(QuotedLine(text: goesOn ? line.dropFirst(2) : line, item: item, goesOn: goesOn))
    }
    return lines
  }
}
