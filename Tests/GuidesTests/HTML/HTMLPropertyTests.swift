import Guides
import TestSupport
import Testing

/// Random pages in which no word occurs twice: each sentence must stand in its lines.
@Suite struct HTMLPropertyTests {
  @Test(arguments: 0..<30) func `every sentence stands in its lines`(_ block: UInt64) throws {
    for seed in block * 20..<block * 20 + 20 {
      var writer = PageWriter(seed: seed)
      let text = writer.document()
      let guide = try guide(text, file: "a.html")
      expectInvariants(
        of: guide, lineCount: text.split(separator: "\n", omittingEmptySubsequences: false).count,
        "seed \(seed)")
      SourceLines(text).expectExactLines(of: guide, "seed \(seed)\n\(text)")
      SourceLines(text).expectVerbatim(guide, "seed \(seed)\n\(text)")
      let heads = guide.passages.flatMap(\.context).map(\.text)
      let said = (guide.sentenceTexts + heads + guide.sections.map(\.title)).joined(separator: " ")
        .split { !($0.isLetter || $0.isNumber) }.map(String.init)
      #expect(
        Set(said).subtracting(["a"]).symmetricDifference(writer.words).isEmpty,
        "seed \(seed)\n\(text)")
      #expect(guide.passages.allSatisfy { !$0.text.contains("<") }, "seed \(seed)")
    }
  }
}

/// Writes random pages of numbered words; those that begin with x are furniture.
private struct PageWriter {
  private var random: SplitMix64
  private(set) var words: Set<String> = []
  private var count = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func document() -> String {
    let isMain = Bool.random(using: &random)
    let body = (0..<8).map { _ in block() }.joined(separator: "\n")
    return "<!DOCTYPE html>\n<html>\n<head>\n<style>\(hidden())</style></head>\n<body>\n"
      + (isMain ? "<div>\(hidden())</div><main>" : "") + "<p>\(sentence())\n</p>" + body
      + (isMain ? "</main>\n<p>\(hidden())</p>" : "") + "\n</body></html>\n"
  }

  private mutating func block() -> String {
    switch Int.random(in: 0..<13, using: &random) {
    case 0: "<h2\n>\(word())\n\(word())</h2>\n<p>\(sentence())"
    case 1: "<ul>\n<li>\(sentence())<li><p>\(sentence())</p>\n<ol><li>\(sentence())</ol></ul>"
    case 2: "<dl><dt>\(word())\n<dd>\(sentence())<dt>\(word())<dd>\(sentence())</dl>"
    case 3: "<table><tr><th>\(word())<th>\(word())\n<tr><td>\(word())\n<td>\(word())</table>"
    case 4: "<pre>\n\(word())  \(word())\n\n  <b>\(word())</b></pre>"
    case 5: "<blockquote>\(sentence())</blockquote>"
    case 6: "<details><summary>\(word())</summary>\n\(sentence())</details>"
    case 7: "<div class=\"warning\"><p>\(sentence())</p>\n\(sentence())</div>"
    case 8: "<nav>\(hidden())\n<a href=x>\(hidden())</a></nav>\(sentence())"
    case 9: "<script>\n\(hidden()) </script>\n<div hidden>\(hidden())<p>\(hidden())</p></div>"
    case 10: "<ul><li><a href='#a'>\(hidden())</a><li><a href='#b'>\(hidden())</a></ul>"
    case 11: "<!-- \(hidden())\n -->\(sentence())"
    default: "<p>\(sentence()) \(sentence())</p>"
    }
  }

  private mutating func sentence() -> String {
    var text = word(capital: true)
    for _ in 0..<Int.random(in: 2..<14, using: &random) {
      text += (Bool.random(using: &random) ? " " : "\n") + inline()
    }
    return text + " \(word())."
  }

  private mutating func inline() -> String {
    switch Int.random(in: 0..<9, using: &random) {
    case 0: "<b>\(word())\n\(word())</b>"
    case 1: "<a\nhref=\"\(hidden())\"\ntitle='\(hidden())'>\(word())</a> \(word())"
    case 2: "\(word())&nbsp;&amp; \(word())"
    case 3: "\(word())<br>\n\(word())"
    case 4: "<code>\(word())</code><!--\n\(hidden())-->"
    case 5: "<span class=a>\(word())</span>"
    default: word()
    }
  }

  private mutating func word(capital: Bool = false) -> String {
    count += 1
    let word = (capital ? "W" : "w") + String(count)
    words.insert(word)
    return word
  }

  private mutating func hidden() -> String {
    count += 1
    return "x\(count)"
  }
}
