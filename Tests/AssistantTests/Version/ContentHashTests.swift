import Testing

@testable import Assistant

@Suite struct ContentHashTests {
  /// Test vectors published with the hash by its authors.
  @Test(arguments: [
    ("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8"),
  ])
  func publishedVectors(text: String, expected: String) {
    #expect(ContentHash.hexadecimal(of: text.utf8) == expected)
  }
}
