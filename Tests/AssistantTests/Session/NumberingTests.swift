import Answering
import Testing

@testable import Assistant

@Suite struct NumberingTests {
  private let contents = (0..<12).map { SectionAddress(guide: 0, section: $0) }

  @Test func sectionsHaveTheNumbersOfTheContents() {
    let numbering = Numbering(sections: [contents[6], contents[1]], of: contents)
    #expect(numbering.numbers == [2, 7])
    #expect(numbering[7] == .section(contents[6]))
    #expect(numbering[1] == nil)
    #expect(numbering.range == "2 and 7")
  }

  @Test func quotesGoOnCounting() {
    var numbering = Numbering([.question("a"), .question("b")])
    let quote = Quote(role: .also, text: "x", file: "f", section: [], lines: 1...1, score: 1)
    #expect(numbering.add([quote, quote]) == 3)
    #expect(numbering[4] == .quote(quote))
    #expect(numbering.range == "1 to 4")
  }

  @Test func rangesAreTold() {
    #expect(Numbering().range == nil)
    #expect(Numbering([.question("a")]).range == "1")
    #expect(Numbering([.question("a"), .question("b")]).range == "1 and 2")
    let sparse = Numbering(sections: [contents[0], contents[3], contents[11]], of: contents)
    #expect(sparse.range == "1, 4 and 12")
  }
}
