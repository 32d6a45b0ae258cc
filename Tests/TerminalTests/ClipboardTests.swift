import Testing

@testable import Terminal

@Suite struct ClipboardTests {
  // The test vectors of RFC 4648, section 10.
  @Test(
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
  func publishedVectors(text: String, encoded: String) {
    #expect(Clipboard.base64(text.utf8) == encoded)
  }

  @Test func allBitsCount() {
    #expect(Clipboard.base64([0xFB, 0xEF, 0xBE, 0xFF, 0xFF, 0xFF]) == "++++////")
  }

  @Test func theSequenceNamesTheClipboard() {
    #expect(Clipboard.sequence(copying: "naïve\n") == "\u{1B}]52;c;bmHDr3ZlCg==\u{07}")
  }

  @Test func longTextsAreNotCutOff() {
    #expect(Clipboard.sequence(copying: String(repeating: "x", count: 100_000)) != nil)
    #expect(Clipboard.sequence(copying: String(repeating: "é", count: 50_001)) == nil)
  }
}
