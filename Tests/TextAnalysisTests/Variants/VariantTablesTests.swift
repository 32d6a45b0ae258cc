import Testing

@testable import TextAnalysis

@Suite("Spellings that vary inside of words: every entry")
struct VariantTablesTests {
  /// The lines of a file, which are in the order of their bytes.
  private func lines(
    of file: EmbeddedText, _ form: Regex<Substring>
  ) -> [(key: String, value: String)] {
    var lines: [(key: String, value: String)] = []
    SortedLines(text: file).forEach { key, value in
      if let last = lines.last { #expect(last.key.utf8.lexicographicallyPrecedes(key.utf8)) }
      #expect("\(key)\t\(value)".wholeMatch(of: form) != nil, "\(key)")
      lines.append((key, value))
    }
    return lines
  }

  @Test("letters are replaced where they stand")
  func letters() {
    let lines = lines(of: .spellingLetters, #/[-~]?[a-z]{3,}-?\t[a-z]+/#)
    #expect(lines.count > 95)
    for (key, letters) in lines {
      let rule = VariantRule(key, letters)
      #expect(rule.clue != [], "\(key) is never looked for")
      #expect(key.first == "-" || key.first == "~" || key.last == "-", "\(key)")
      // Letters that vary are few.
      let way = EditDistance(from: rule.from, to: rule.to).way(atMost: 3)
      #expect(way != nil && rule.from != rule.to, "\(key)")
      // Beside another letter, as some are words that vary on their own.
      let (before, after) = rule.place == .end ? ("x", "") : ("", "x")
      let word = before + String(decoding: rule.from, as: UTF8.self) + after
      #expect(SpellingVariants.canonical(word) == before + letters + after, "\(key)")
    }
  }

  @Test("the longer stands before the shorter that it begins with")
  func longestFirst() {
    for rules in [VariantTables.ae, VariantTables.oe, VariantTables.our, VariantTables.other] {
      #expect(rules.count > 10)
      for (index, rule) in rules.enumerated() {
        #expect(!rules[(index + 1)...].contains { $0.from.starts(with: rule.from) })
      }
    }
  }

  @Test("marks tell where letters stand")
  func places() {
    #expect(VariantRule("-colour-", "color").place == .anywhere)
    #expect(VariantRule("grey-", "gray").place == .start)
    #expect(VariantRule("-gramme", "gram").place == .end)
    #expect(VariantRule("~oedem-", "edem").place == .startOrPrefixed)
  }

  @Test("parts of words vary as their names say")
  func stems() {
    let lines = lines(of: .spellingStems, #/-?[a-z]+\t[-a-z ]+/#)
    #expect(lines.count > 150)
    for (part, names) in lines {
      for name in names.split(separator: " ") { expectVaries(part, String(name)) }
    }
  }

  private func expectVaries(_ part: String, _ name: String) {
    switch name {
    case "re":
      #expect(SpellingVariants.canonical(part + "e") == part.dropLast() + "er", "\(part)")
    case "re-compound":
      #expect(SpellingVariants.canonical("centre" + part) == "center" + part, "\(part)")
    case "doubled-l":
      #expect(SpellingVariants.canonical(part + "led") == part + "ed", "\(part)")
    default:
      #expect(name == "not-ize")
      let word = (part.first == "-" ? "str" + part.dropFirst() : part) + "ise"
      #expect(SpellingVariants.canonical(word) == word, "\(part)")
    }
  }
}
