import Testing

@testable import Assistant

@Suite struct NameDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("help", "help", 0), ("", "abc", 3), ("abc", "", 3), ("hepl", "help", 1),
    ("hlp", "help", 1), ("helpp", "help", 1), ("kelp", "help", 1), ("quti", "quit", 1),
    ("ab", "ba", 1), ("show", "more", 4), ("shwo", "show", 1),
  ])
  func between(left: String, right: String, expected: Int) {
    #expect(NameDistance.between(left, right) == expected)
    #expect(NameDistance.between(right, left) == expected)
  }
}
