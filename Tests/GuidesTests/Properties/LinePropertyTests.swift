import Guides
import TestSupport
import Testing

/// Well-formed random Markdown in which no word occurs twice: each sentence's lines can be checked.
@Suite struct LinePropertyTests {
  @Test(arguments: 0..<30) func `every sentence stands in its lines`(_ block: UInt64) throws {
    for seed in block * 20..<block * 20 + 20 {
      var writer = MarkdownWriter(seed: seed)
      let text = writer.document()
      let guide = try guide(text)
      SourceLines(text).expectExactLines(of: guide, "seed \(seed)\n\(text)")
      SourceLines(text).expectVerbatim(guide, "seed \(seed)\n\(text)")
      // No word is lost or said twice, but for words of targets and comments, which begin with x.
      let said = guide.sentenceTexts.joined(separator: " ").split { !($0.isLetter || $0.isNumber) }
      #expect(said.map(String.init) == writer.words, "seed \(seed)\n\(text)")
    }
  }
}

/// Writes random Markdown of numbered words.
private struct MarkdownWriter {
  private var random: SplitMix64
  private(set) var words: [String] = []
  private var hidden = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func document() -> String {
    ((0..<6).map { _ in block() } + [paragraph()]).joined(separator: "\n\n") + "\n"
  }

  private mutating func block() -> String {
    switch Int.random(in: 0..<18, using: &random) {
    case 12: "[![\(hiddenWord())](b.svg)](/u)\n[![\(hiddenWord())](c.svg)](/v)"
    case 13: "- [\(hiddenWord())](#a)\n- [\(hiddenWord())](#b)\n  - [\(hiddenWord())](#c)"
    case 14: "<!-- \(hiddenWord())\n\(hiddenWord()) -->\n\n" + paragraph()
    case 15: "[\(hiddenWord())](a.md) | [\(hiddenWord())](b.md)\n\n[TOC]"
    case 16: "{% include \(hiddenWord()) %}\n\n" + paragraph()
    case 17: "<nav>\(hiddenWord())</nav>\n\n<script>\(hiddenWord())\n</script>"
    case 8: "**\(hiddenWord()) \(hiddenWord())?**\n\n" + paragraph()
    case 9: "<details><summary>\(hiddenWord())</summary>\n\(word())\n\n\(paragraph())\n\n</details>"
    case 10: "<dl><dt>\(hiddenWord())</dt>\n<dd>\(word())\n\(word())</dd></dl>"
    case 11: "> [!WARNING]\n" + indented(paragraph(), first: "> ", rest: "> ")
    case 0: "# \(hiddenWord())\n<!-- key: \(hiddenWord()) -->\n\(paragraph())"
    case 1:
      indented(paragraph(), first: "- ", rest: "  ") + "\n"
        + indented(paragraph(), first: "- ", rest: "  ")
    case 2:
      indented(paragraph(), first: "7. ", rest: "")
        + "\n\n   " + indented(paragraph(), first: "", rest: "   ")
        + "\n   - " + indented(paragraph(), first: "", rest: "     ")
    case 3: indented(paragraph(), first: "> ", rest: Bool.random(using: &random) ? "> " : "")
    case 4: "[\(hiddenWord())]: /\(hiddenWord())\n  \"\(hiddenWord())\"\n" + paragraph()
    case 5: paragraph() + "\n|\(hiddenWord())|\(hiddenWord())|\n|-|-|\n|\(word())|*\(word())*|"
    case 6: "```\n\(word()) \(word())\n\n  \(word())\n```"
    default: paragraph()
    }
  }

  private func indented(_ text: String, first: String, rest: String) -> String {
    first + text.replacing("\n", with: "\n" + rest)
  }

  private mutating func paragraph() -> String {
    var text = word(capital: true)
    for _ in 0..<Int.random(in: 3..<30, using: &random) {
      let isNew = Int.random(in: 0..<5, using: &random) == 0
      text += (isNew ? "." : "") + gap() + (isNew ? word(capital: true) : inline())
    }
    return text + "."
  }

  private mutating func gap() -> String {
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1: "\n"
    case 2: "\\\n"
    case 3: "  \n"
    default: " "
    }
  }

  private mutating func inline() -> String {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: "*\(word())\n\(word())*"
    case 1: "`\(word())\n\(word()) \(word())`"
    // A word follows the target, as a stop alone in its line would not be seen as one.
    case 2: "[\(word())](/\(hiddenWord())\n\"\(hiddenWord())\") \(word())"
    case 3: "[\(word()) **\(word())**](/\(hiddenWord()))"
    case 4: "<b\nid=\"\(hiddenWord())\">\(word())</b>"
    case 5: "\\*\(word())"
    default: word()
    }
  }

  private mutating func word(capital: Bool = false) -> String {
    let word = (capital ? "W" : "w") + String(words.count)
    words.append(word)
    return word
  }

  private mutating func hiddenWord() -> String {
    hidden += 1
    return "x\(hidden)"
  }
}
