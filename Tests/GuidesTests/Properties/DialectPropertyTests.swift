import Guides
import TestSupport
import Testing

/// Random reStructuredText and AsciiDoc in which no word occurs twice.
@Suite struct DialectPropertyTests {
  @Test(arguments: [GuideFormat.restructuredText, .asciiDoc], 0..<15)
  func `every sentence stands in its lines`(_ format: GuideFormat, _ block: UInt64) throws {
    for seed in block * 20..<block * 20 + 20 {
      var writer = DialectWriter(seed: seed, isAsciiDoc: format == .asciiDoc)
      let text = writer.document()
      let guide = try guide(text, file: "a", format: format)
      SourceLines(text).expectVerbatim(guide, "seed \(seed)\n\(text)")
      let context = guide.passages.flatMap(\.context).map(\.text)
      let said = (guide.sentenceTexts + context + guide.sections.map(\.title))
        .flatMap { $0.split { !($0.isLetter || $0.isNumber) } }.map(String.init)
      #expect(Set(writer.words).subtracting(said).isEmpty, "seed \(seed)\n\(text)")
    }
  }
}

/// Writes random text of numbered words; those that begin with x are furniture.
private struct DialectWriter {
  private var random: SplitMix64
  private let isAsciiDoc: Bool
  private(set) var words: [String] = []

  init(seed: UInt64, isAsciiDoc: Bool) {
    random = SplitMix64(seed: seed)
    self.isAsciiDoc = isAsciiDoc
  }

  mutating func document() -> String {
    let title = isAsciiDoc ? "= \(word())" : "\(word())\n========"
    return ([title] + (0..<8).map { _ in block() } + [paragraph()]).joined(separator: "\n\n") + "\n"
  }

  private mutating func block() -> String {
    let kind = Int.random(in: 0..<8, using: &random)
    switch kind {
    case 0:
      return isAsciiDoc ? "== \(word())\n\n\(paragraph())" : "\(word())\n-----\n\n\(paragraph())"
    case 1: return "* \(word()) \(word())\n* \(word())\n  \(word())"
    case 2:
      return isAsciiDoc
        ? ". \(word()) \(word())\n. \(word())" : "1. \(word()) \(word())\n2. \(word())"
    case 3:
      return isAsciiDoc
        ? "----\n\(word())  \(word())\n\n\(word())\n----"
        : ".. code-block:: sh\n\n   \(word())  \(word())\n\n   \(word())"
    case 4: return isAsciiDoc ? "// x1 x2\n:x3: x4" : ".. x1 x2\n\n.. index:: x3"
    case 5: return isAsciiDoc ? "WARNING: \(paragraph())" : ".. warning:: \(word())\n   \(word())."
    case 6: return isAsciiDoc ? "\(word())::\n  \(word())" : "\(word())\n  \(word()) \(word())."
    default: return paragraph()
    }
  }

  private mutating func paragraph() -> String {
    var text = word()
    for _ in 0..<Int.random(in: 3..<20, using: &random) {
      text += (Int.random(in: 0..<5, using: &random) == 0 ? "\n" : " ") + inline()
    }
    return text + "."
  }

  private mutating func inline() -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: "*\(word())*"
    case 1: isAsciiDoc ? "`\(word())`" : "``\(word())``"
    case 2: isAsciiDoc ? "link:x[\(word())]" : "`\(word()) <x>`_"
    default: word()
    }
  }

  private mutating func word() -> String {
    let word = "W" + String(words.count)
    words.append(word)
    return word
  }
}
