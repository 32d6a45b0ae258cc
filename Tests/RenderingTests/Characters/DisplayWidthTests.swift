import Testing

@testable import Rendering

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("tea", 3), ("naïve", 5), ("e\u{301}", 1), ("抹茶", 4), ("ｔ", 2), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("🍵", 2), ("👩‍🔬", 2), ("👍🏽", 2), ("🇬🇧", 2), ("☂️", 2),
    ("☂", 1), ("©", 1), ("a\u{200B}b", 2), ("…“”›", 4), ("कि", 2), ("𠀀", 2), ("﷽", 1),
    ("x\u{0}y", 2),
  ])
  func columns(text: String, expected: Int) {
    #expect(DisplayWidth.columns(of: text) == expected)
  }

  @Test func rangesAscendWithoutOverlap() {
    for (left, right) in zip(DisplayWidth.wideRanges, DisplayWidth.wideRanges.dropFirst()) {
      #expect(left.upperBound < right.lowerBound)
    }
  }
}
