public import Answering

/// Checks quotes against the files they are said to come from.
public enum VerbatimCheck {
  /// Whether a quote stands verbatim at the lines that it gives.
  ///
  /// Marks are taken off the lines and white space is folded on both sides; the quote has to be found
  /// in what is left, the items of a list each on its own and in their order. An empty quote, or
  /// lines that the file does not have, do not hold.
  ///
  /// - Parameters:
  ///   - quote: The quote with its lines.
  ///   - lines: The lines of the guide's file, without line breaks.
  /// - Returns: Whether the quote is borne out.
  public static func holds(_ quote: Quote, in lines: [String]) -> Bool {
    guard quote.lines.lowerBound >= 1, quote.lines.upperBound <= lines.count else { return false }
    let cited = lines[(quote.lines.lowerBound - 1)..<quote.lines.upperBound]
    let parts = quoteParts(quote)
    guard !parts.isEmpty else { return false }
    if isHTML(quote.file, lines) {
      let bare = parts.map(TagStripper.unspaced)
      return [false, true].contains {
        occur(bare, inOrderIn: TagStripper.text(of: cited, isInTag: $0))
      }
    }
    let isInFence = lines[..<cited.startIndex].count(where: MarkStripper.isFence) % 2 == 1
    let isMarkdown = isMarkdown(quote.file)
    // A row of plain text is set in columns that no marks part.
    let cells = isMarkdown ? parts : parts.flatMap(cells)
    return readings(of: cited, isMarkdown: isMarkdown, isInFence: isInFence)
      .contains { occur(parts, inOrderIn: $0) || occur(cells, inOrderIn: $0) }
  }

  /// The cells of a row, as quotes part them.
  private static func cells(_ row: [UInt8]) -> [[UInt8]] {
    String(decoding: row, as: UTF8.self).split(separator: " | ").map { Array($0.utf8) }
  }

  /// Whether a quote is found in the lines that it gives as they stand, but for the marks and cases
  /// that ``FoldedText`` folds and bullets and numbers at the start of lines.
  ///
  /// Simpler than ``holds(_:in:)``: it knows no reference links, no entities and no tags, and takes a
  /// list for one text.
  public static func isFound(_ quote: Quote, in lines: [String]) -> Bool {
    guard quote.lines.lowerBound >= 1, quote.lines.upperBound <= lines.count else { return false }
    let cited = lines[(quote.lines.lowerBound - 1)..<quote.lines.upperBound]
    let text = FoldedText(quote.text)
    return FoldedText(cited.joined(separator: " ")).contains(text)
      || FoldedText(cited.map(withoutBullet).joined(separator: " ")).contains(text)
  }

  /// A line without a bullet, or a number with its dot or bracket, at its start.
  private static func withoutBullet(_ line: String) -> String {
    let rest = line.drop(while: \.isWhitespace)
    var mark = rest.prefix(1)
    if !["-", "*", "•", "+"].contains(mark) {
      let digits = rest.prefix(while: \.isNumber)
      guard !digits.isEmpty, let sign = rest.dropFirst(digits.count).first, ".)".contains(sign)
      else { return line }
      mark = rest.prefix(digits.count + 1)
    }
    return String(rest.dropFirst(mark.count).drop(while: \.isWhitespace))
  }

  /// What has to be found: the items of a list, else the whole text.
  private static func quoteParts(_ quote: Quote) -> [[UInt8]] {
    let texts =
      quote.isList ? quote.text.split(separator: "\n").map(String.init) : [quote.text]
    return texts.map { WhiteSpace.fold(Array($0.utf8)) }.filter { !$0.isEmpty }
  }

  /// The ways in which lines can be read: a number that opens a line is a mark or is text.
  private static func readings(
    of lines: ArraySlice<String>, isMarkdown: Bool, isInFence: Bool
  ) -> [[UInt8]] {
    let markdown = [false, true].map {
      MarkStripper.plainText(ofMarkdown: lines, keepsNumbers: $0, isInFence: isInFence)
    }
    if isMarkdown { return markdown }
    return markdown
      + [false, true].flatMap { keepsNumbers in
        [false, true].map {
          MarkStripper.plainText(
            ofPlain: lines, keepsNumbers: keepsNumbers, joinsAtSlashes: $0)
        }
      }
  }

  private static func isHTML(_ file: String, _ lines: [String]) -> Bool {
    let name = file.lowercased().replacing(".gz", with: "")
    let first = lines.first { $0.contains { !$0.isWhitespace } }?.lowercased() ?? ""
    return name.hasSuffix(".html") || name.hasSuffix(".htm") || name.hasSuffix(".xhtml")
      || first.contains("<!doctype html") || first.hasPrefix("<html")
  }

  private static func isMarkdown(_ file: String) -> Bool {
    let name = file.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown")
  }

  /// Whether the parts occur one after the other without overlap.
  private static func occur(_ parts: [[UInt8]], inOrderIn text: [UInt8]) -> Bool {
    var rest = text[...]
    for part in parts {
      guard let range = rest.firstRange(of: part) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }
}
