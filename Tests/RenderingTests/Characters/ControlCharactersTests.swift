import Testing

@testable import Rendering

@Suite struct ControlCharactersTests {
  @Test(arguments: [
    ("plain text – “quoted”, naïve", "plain text – “quoted”, naïve"),
    ("\u{1B}[31m", "␛[31m"), ("a\u{0}b\u{7}", "a␀b␇"), ("a\tb", "a b"), ("\u{7F}", "\u{2421}"),
    ("\u{9B}2J", "\\u{9B}2J"), ("\u{202E}abc\u{2066}", "\\u{202E}abc\\u{2066}"),
    ("a\u{2028}b", "a\\u{2028}b"), ("a\r\nb", "a␍␊b"), ("\u{85}", "\\u{85}"),
  ])
  func visible(text: String, expected: String) {
    #expect(ControlCharacters.visible(text) == expected)
  }

  @Test func asciiUsesEscapes() {
    #expect(ControlCharacters.visible("\u{1B}[0m\u{7F}", ascii: true) == "\\u{1B}[0m\\u{7F}")
  }

  @Test func nothingThatActsIsLeft() {
    let everything = (UInt32(0)...0x2100).compactMap(Unicode.Scalar.init).map(Character.init)
    let shown = ControlCharacters.visible(String(everything))
    #expect(!shown.unicodeScalars.contains(where: ControlCharacters.acts))
  }
}
