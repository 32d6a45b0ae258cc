import Testing

@testable import Answering

@Suite struct PlaceAskedTests {
  @Test(arguments: [
    ("and then?", PlaceAsked.next), ("what's next", .next), ("ok, go on", .next),
    ("after that?", .next), ("the second step?", .item(2)), ("and the third one", .item(3)),
    ("what is the 1st", .item(1)), ("and the last?", .last), ("the final step", .last),
  ])
  func readsAPlace(question: String, expected: PlaceAsked) {
    #expect(PlaceAsked.read(TeaGuide.knowledge.words(of: question)) == expected)
  }

  @Test(arguments: [
    "", "milk", "is milk the first choice", "the first and the last", "second infusion of milk",
    "then is milk fine", "how long",
  ])
  func readsNoneInAnyOtherQuestion(question: String) {
    #expect(PlaceAsked.read(TeaGuide.knowledge.words(of: question)) == nil)
  }
}
