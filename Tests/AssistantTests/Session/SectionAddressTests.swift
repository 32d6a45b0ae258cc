import Guides
import Rendering
import Testing

@testable import Assistant

@Suite struct SectionAddressTests {
  private let guides = [Samples.guide]

  @Test func everyHeadingHasAnAddress() {
    let entries = SectionAddress.all(in: guides).map { $0.entry(in: guides) }
    #expect(entries.map(\.title) == ["Brewing", "Green tea", "Kinds", "Green tea"])
    #expect(entries.map(\.depth) == [0, 1, 0, 1])
  }

  @Test func pathsTellEqualHeadingsApart() {
    #expect(SectionAddress(path: ["Kinds", "Green tea"], in: guides)?.section == 4)
    #expect(SectionAddress(path: ["Green tea"], in: guides) == nil)
  }

  @Test func matchingPrefersTheWholeHeading() {
    func found(_ words: String) -> [Int] {
      SectionAddress.matching(words, in: guides).map(\.section)
    }
    #expect(found("green TEA") == [2, 4])
    #expect(found("brew") == [1])
    #expect(found("coffee").isEmpty)
  }

  @Test func pagesHoldNestedSectionsAndWholeLists() {
    let pages = SectionAddress(guide: 0, section: 1).pages(in: guides)
    #expect(pages.map(\.path) == [["Brewing"], ["Brewing", "Green tea"]])
    #expect(
      pages.last?.blocks == [
        .list([.init(text: "Heat water.", number: 1), .init(text: "Pour it.", number: 2)]),
        .paragraph("Then wait."),
      ])
  }

  @Test func tableRowsStandTogether() {
    let pages = SectionAddress(guide: 0, section: 4).pages(in: guides)
    #expect(pages.map(\.blocks) == [[.lines(["Sencha | mild", "Matcha | strong"])]])
  }
}
