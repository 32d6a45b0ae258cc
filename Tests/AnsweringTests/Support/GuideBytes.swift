import Answering
import Knowledge

/// The bundled guide as a reader with a text editor sees it, to look quotes up in.
///
/// It knows nothing of how guides are parsed: it takes the lines cited, strips marks, folds white
/// space and searches.
struct GuideBytes {
  private let lines: [String]

  init() {
    lines = String(decoding: Bundled.guide, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var lineCount: Int { lines.count }

  /// Whether the quote, or each item of its list in order, stands in the lines that it cites, and
  /// begins in the first and ends in the last of them.
  func hold(_ quote: Quote) -> Bool {
    guard quote.lines.lowerBound >= 1, quote.lines.upperBound <= lines.count else { return false }
    let parts = quote.isList ? quote.text.split(separator: "\n").map(String.init) : [quote.text]
    guard !parts.isEmpty, parts.allSatisfy({ !$0.isEmpty }) else { return false }
    let tighter = [quote.lines.dropFirst(), quote.lines.dropLast()]
    return holds(parts, in: Array(quote.lines)) && !tighter.contains { holds(parts, in: Array($0)) }
  }

  private func holds(_ parts: [String], in numbers: [Int]) -> Bool {
    var rest = Substring(Self.folded(numbers.map { Self.stripped(lines[$0 - 1]) }))
    for part in parts {
      guard let found = rest.firstRange(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }

  /// A line without the marks of headings, lists and emphasis.
  private static func stripped(_ line: String) -> String {
    var text = Substring(line).drop { $0 == " " }
    text = text.drop { $0 == "#" }
    if text.hasPrefix("- ") { text = text.dropFirst(2) }
    let number = text.prefix { $0.isASCII && $0.isNumber }
    if !number.isEmpty, text.dropFirst(number.count).hasPrefix(". ") {
      text = text.dropFirst(number.count + 2)
    }
    return text.filter { $0 != "*" }
  }

  private static func folded(_ lines: [String]) -> String {
    lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }
}
