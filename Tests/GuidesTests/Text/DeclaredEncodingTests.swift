import Guides
import Testing

/// Pages are read in the encoding that they name.
@Suite struct DeclaredEncodingTests {
  private func sentences(_ head: String, _ words: [UInt8]) throws -> [String] {
    let page = Array("\(head)<p>".utf8) + words + Array("</p>".utf8)
    return try GuideReader.read(page, file: "a.html").passages.flatMap(\.sentences).map(\.text)
  }

  @Test(
    arguments: [
      "<meta charset=iso-8859-2>", "<meta charset = \"ISO-8859-2\">",
      "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-2'>",
      "<?xml version='1.0' encoding='iso-8859-2'?><html>",
    ])
  func `an encoding named in the head`(_ head: String) throws {
    #expect(try sentences(head, [0xB3, 0xF3, 0x64, 0xBC, 0x2E]) == ["łódź."])
  }

  @Test func `pages of other scripts`() throws {
    #expect(try sentences("<meta charset=koi8-r>", [0xC4, 0xC1, 0x2E]) == ["да."])
    #expect(try sentences("<meta charset=Shift_JIS>", [0x82, 0xCD, 0x82, 0xA2]) == ["はい"])
    #expect(
      try sentences("<meta charset=iso-2022-jp>", [0x1B, 0x24, 0x42, 0x24, 0x4F, 0x1B, 0x28, 0x42])
        == ["は"])
  }

  @Test func `what is good UTF-8 is UTF-8 whatever the page says`() throws {
    #expect(try sentences("<meta charset=iso-8859-2>", Array("łódź.".utf8)) == ["łódź."])
  }

  @Test func `Latin 1 has the signs that Windows adds, and nothing is in doubt`() throws {
    #expect(try sentences("<meta charset=iso-8859-1>", [0x93, 0x61, 0x94]) == ["“a”"])
    let page = Array("<meta charset=latin1><p>caf".utf8) + [0xE9]
    #expect(try GuideReader.read(page, file: "a.html").doubts.isEmpty)
  }

  @Test func `half a character at the end, and names that mean nothing`() throws {
    #expect(try sentences("<meta charset=shift_jis>", [0x61, 0x20, 0x82]).first?.first == "a")
    #expect(try sentences("<meta charset=none-such>", [0x63, 0xE9]) == ["cé"])
  }
}
