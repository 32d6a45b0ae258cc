import Testing

@testable import Answering

@Suite struct SoundAlikesTests {
  @Test(arguments: [
    ("dose it stain", ["does", "it", "stain"]),
    ("were can i buy it", ["where", "can", "i", "buy", "it"]),
    ("stains form it", ["stains", "from", "it"]),
  ])
  func theWordMeantIsRead(typed: String, read: [String]) {
    #expect(TeaGuide.knowledge.words(of: typed).map(\.folded) == read)
  }

  @Test(arguments: ["what dose is right", "my dose it was", "a form of tea", "they were cold"])
  func whereTheWordIsRightItStays(typed: String) {
    #expect(
      TeaGuide.knowledge.words(of: typed).map(\.folded)
        == typed.split(separator: " ").map(String.init))
  }
}
