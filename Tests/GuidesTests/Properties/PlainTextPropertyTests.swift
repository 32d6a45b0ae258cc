import Guides
import TestSupport
import Testing

/// Well-formed random plain text in which no word occurs twice: each sentence's lines can be checked.
@Suite struct PlainTextPropertyTests {
  @Test(arguments: 0..<30) func `every sentence stands in its lines`(_ block: UInt64) throws {
    for seed in block * 20..<block * 20 + 20 {
      var writer = PlainTextWriter(seed: seed)
      let text = writer.document()
      let guide = try plainGuide(text)
      SourceLines(text).expectExactLines(of: guide, "seed \(seed)\n\(text)")
      SourceLines(text).expectVerbatim(guide, "seed \(seed)\n\(text)")
      expectInvariants(of: guide, lineCount: text.split(separator: "\n").count * 3, "seed \(seed)")
      // No word is lost or said twice: each is in a passage, a heading, or context.
      let said = guide.sentenceTexts + guide.sections.map(\.title) + guide.contexts
      let words = Set(said.flatMap { $0.split { !($0.isLetter || $0.isNumber) } }.map(String.init))
      let lost = writer.words.filter { !words.contains($0) }
      #expect(lost.isEmpty, "seed \(seed)\n\(text)")
      for passage in guide.passages {
        let count = passage.sentences.count
        #expect(Set(passage.sentences.map(\.text)).count == count, "seed \(seed)\n\(text)")
      }
    }
  }
}

extension Guide {
  fileprivate var contexts: [String] { passages.flatMap(\.context).map(\.text) }
}

/// Writes random plain text of numbered words.
private struct PlainTextWriter {
  private var random: SplitMix64
  private(set) var words: [String] = []

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func document() -> String {
    (0..<8).map { _ in block() }.joined(separator: "\n\n") + "\n\n" + paragraph(indent: 0) + "\n"
  }

  private mutating func block() -> String {
    switch Int.random(in: 0..<15, using: &random) {
    case 12: "xa ......... 1\n  xb xc ...... 12\nxd ......... 100"
    case 13: "Posted in xa, xb\n\n" + paragraph(indent: 0)
    case 14: "Share this: Facebook | Twitter\n\n----------\n\n" + paragraph(indent: 0)
    case 0: "\(word(capital: true)) \(word())\n=========\n\n" + paragraph(indent: 0)
    case 1: "\(word(capital: true)) \(word())\n\n" + paragraph(indent: 0)
    case 2: "Q: \(word(capital: true)) \(word())?\nA: " + paragraph(indent: 0)
    case 3: list(marks: ["- ", "- ", "- "])
    case 4: list(marks: ["1. ", "2. ", "3. "])
    case 5: paragraph(indent: 0, end: ":") + "\n\n    $ \(word()) --\(word())\n    $ \(word())"
    case 6: paragraph(indent: 4)
    case 7: "  -\(word()), --\(word())\n      " + paragraph(indent: 6, first: 0)
    case 8:
      "\(word(capital: true))   \(word(capital: true))\n------   -----\n"
        + "\(word())      \(word())\n\(word())      \(word())"
    case 9: "+-------------+\n|  \(word(capital: true)) \(word()).  |\n+-------------+"
    case 10: "[back to top]\n\n" + paragraph(indent: 0)
    default: paragraph(indent: 0)
    }
  }

  private mutating func list(marks: [String]) -> String {
    marks.map { $0 + paragraph(indent: $0.count, first: 0) }.joined(separator: "\n")
  }

  private mutating func paragraph(indent: Int, first: Int? = nil, end: String = ".") -> String {
    let blanks = String(repeating: " ", count: indent)
    var line = String(repeating: " ", count: first ?? indent) + word(capital: true)
    var lines: [String] = []
    for _ in 0..<Int.random(in: 3..<40, using: &random) {
      let isNew = Int.random(in: 0..<6, using: &random) == 0
      let next = (isNew ? word(capital: true) : word())
      line += isNew ? "." : ""
      if line.count > 56 {
        lines.append(line)
        line = blanks + next
      } else {
        line += (Bool.random(using: &random) ? " " : "  ") + next
      }
    }
    return (lines + [line]).joined(separator: "\n") + end
  }

  private mutating func word(capital: Bool = false) -> String {
    let word = (capital ? "Wa" : "wa") + Self.letters(words.count)
    words.append(word)
    return word
  }

  /// A number in letters, so that words look like words.
  private static func letters(_ number: Int) -> String {
    var rest = number
    var result = ""
    repeat {
      result += String(UnicodeScalar(UInt8(97 + rest % 20)))
      rest /= 20
    } while rest > 0
    return result + "x"
  }
}
