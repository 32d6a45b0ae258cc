import Testing
import TextAnalysis

@Suite struct TokenizerTests {
  private func words(_ text: String) -> [String] {
    Tokenizer.tokens(in: text).map(\.text)
  }

  @Test(arguments: [
    ("Rain fell, and fell.", ["Rain", "fell", "and", "fell"]),
    ("don't", ["don't"]), ("the guide’s page", ["the", "guide’s", "page"]),
    ("'tis the boys' turn", ["tis", "the", "boys", "turn"]),
    ("follow-up", ["follow", "up"]), ("day/night—dusk–dawn", ["day", "night", "dusk", "dawn"]),
    ("0.5 of 1,000 in 50%", ["0.5", "of", "1,000", "in", "50"]),
    ("1,2,3", ["1", "2", "3"]), ("at 14:30.", ["at", "14", "30"]),
    ("0.5mm", ["0.5", "mm"]), ("the 2nd, 21st", ["the", "2nd", "21st"]),
    ("b12 spf50", ["b12", "spf50"]),
    ("e.g. the U.S.A. at 5 p.m.", ["e.g", "the", "U.S.A", "at", "5", "p.m"]),
    ("the 1990's", ["the", "1990's"]), ("end.Start 2.x", ["end", "Start", "2", "x"]),
    ("good 👍🏽 job ❤️!", ["good", "job"]), ("1️⃣ one", ["1", "one"]),
    ("état naïve", ["état", "naïve"]), ("日本語 слово", ["日本語", "слово"]),
    ("cafe\u{301} co\u{AD}operate", ["cafe\u{301}", "co\u{AD}operate"]),
    ("\u{0}a\u{7}b\u{1B}[0m", ["a", "b", "0", "m"]), ("", []), (" -'’.,%–— ", []),
  ])
  func cuts(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func rangesAreTheBytesOfTheWords() {
    let text = "Où? “Là-bas”, don’t… 0.5 é日本 👍 end"
    let bytes = Array(text.utf8)
    for token in Tokenizer.tokens(in: text) {
      #expect(String(decoding: bytes[token.range], as: UTF8.self) == token.text)
    }
    #expect(Tokenizer.tokens(in: text).count == 7)
  }

  @Test func rangesGrowAndNeverOverlap() {
    let tokens = Tokenizer.tokens(in: "a.b.c 1,000,000.5.6 x's-y’s 3rd4th ’’ n''t")
    for (one, next) in zip(tokens, tokens.dropFirst()) {
      #expect(one.range.upperBound <= next.range.lowerBound)
    }
  }

  @Test func endlessWordsAndRepairedBytesAreHarmless() {
    #expect(Tokenizer.tokens(in: String(repeating: "x", count: 300_000)).count == 1)
    #expect(words(String(decoding: [0x61, 0xFF, 0x62, 0xC3], as: UTF8.self)) == ["a", "b"])
  }
}
