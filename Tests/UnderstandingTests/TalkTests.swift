import Testing

@testable import Understanding

@Suite("Talk")
struct TalkTests {
  @Test("is told from questions")
  func placeholder() { #expect(TalkReader.read("hello") == .greeting) }
}
