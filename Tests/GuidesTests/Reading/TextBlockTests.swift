import Testing

@testable import Guides

@Suite struct TextBlockTests {
  @Test func `drops marks and keeps words`() throws {
    let guide = try guide(
      "A *b* __c__ `d  e` [f](u \"t\") ![g](h) <http://i.j> &eacute; \\* k\\\nl  \nm<br>n ~~o~~ <b>p</b>."
    )
    #expect(guide.sentenceTexts == ["A b c d e f g http://i.j é * k l m n o p."])
  }

  @Test func `a table's row is a passage of cells`() throws {
    let guide = try guide("Lead.\n\n| H | *I* |\n|---|---|\n| a | **b** c. D |\n| e \\| f | |\n")
    #expect(guide.texts(.tableRow) == ["a | b c. D", "e | f"])
    #expect(guide.passages.map(\.lines) == [1...1, 5...5, 6...6])
  }

  @Test func `a table of only a header is its header`() throws {
    #expect(try guide("| A | B |\n|---|---|\n").texts(.tableRow) == ["A | B"])
  }

  @Test func `a block quote is a quotation`() throws {
    let guide = try guide("> One. Two\nlazy.\n>\n> Three.\n")
    #expect(guide.texts(.quotation) == ["One. Two lazy.", "Three."])
  }

  @Test func `code is a sentence a line`() throws {
    let guide = try guide("```sh\nls. Not\n\n  cd\n```\n\n    indented\n")
    #expect(guide.passages.map(\.form) == [.code, .code])
    #expect(guide.sentenceTexts == ["ls. Not", "  cd", "indented"])
    #expect(guide.passages.flatMap(\.sentences).map(\.lines) == [2...2, 4...4, 7...7])
  }

  @Test func `a paragraph of more than 80 words is several passages of whole sentences`() throws {
    let sentence = (["A"] + Array(repeating: "word", count: 19)).joined(separator: " ") + "."
    // 100 words in 5 sentences: 60 and 40, not 80 and 20.
    let text = Array(repeating: sentence, count: 5).joined(separator: " ")
    #expect(try guide(text).passages.map(\.sentences.count).max() == 3)
    #expect(try guide(text + "\n\n- a").lists[0].leadIn == 1)
    #expect(try guide("- " + text).passages.count == 1)
  }

  @Test(arguments: [
    ([80], [0..<1]), ([81], [0..<1]), ([40, 41], [0..<1, 1..<2]), ([100, 5], [0..<1, 1..<2]),
    ([30, 30, 30], [0..<2, 2..<3]), ([10, 10], [0..<2]),
  ])
  func `groups sentences evenly`(_ counts: [Int], _ groups: [Range<Int>]) {
    #expect(GuideBuilder.groups(of: counts) == groups)
  }
}
