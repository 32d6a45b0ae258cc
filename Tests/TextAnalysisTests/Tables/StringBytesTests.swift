import Testing

@testable import TextAnalysis

@Suite struct StringBytesTests {
  @Test func cutsBetweenSeparators() {
    #expect("|a b||c|".cut(at: "|") == ["a b", "c"])
    #expect(" a\n b  c".cutIntoWords() == ["a", "b", "c"])
    #expect("".cutIntoWords().isEmpty)
  }

  @Test func findsBytesAnywhere() {
    #expect("a cup of tea".holdsBytes(of: "tea") && "tea".holdsBytes(of: "tea"))
    #expect("tteea tea".holdsBytes(of: "tea") && "tea".holdsBytes(of: ""))
    #expect(!"te".holdsBytes(of: "tea") && !"a cup of te".holdsBytes(of: "tea"))
  }
}
