import Testing

@testable import Answering

@Suite struct QuestionReaderTests {
  @Test func aMisspeltWordIsCorrectedAndSaidSo() {
    let reading = TeaGuide.knowledge.reading(of: "how much caffiene is in it")
    #expect(reading.corrections == [Correction(typed: "caffiene", readAs: "caffeine")])
    #expect(reading.readAs == "how much caffeine is in it")
    #expect(reading.typed == "how much caffiene is in it")
    #expect(reading.concepts.contains { $0.typed == "caffiene" && $0.reading == .exact })
  }

  @Test(arguments: ["is diabetes a problem", "milk 2go", "browner tea", "tins", "steep"])
  func rightWordsAreLeftAlone(question: String) {
    let reading = TeaGuide.knowledge.reading(of: question)
    #expect(reading.corrections.isEmpty)
    #expect(reading.readAs == nil)
  }

  @Test func correctionsAreAppliedInOrder() {
    let corrections = [
      Correction(typed: "mlik", readAs: "milk"), Correction(typed: "mlik", readAs: "milk"),
      Correction(typed: "waterr", readAs: "water"),
    ]
    #expect(
      QuestionReader.apply(corrections, to: "mlik, mlik & waterr?") == "milk, milk & water?")
  }

  @Test func aCorrectionThatIsNotInTheTextChangesNothing() {
    #expect(
      QuestionReader.apply([Correction(typed: "x", readAs: "y")], to: "milk") == "milk")
    #expect(QuestionReader.apply([], to: "milk") == "milk")
  }

  @Test func theMissingAreWhatIsRequiredAndUnmet() {
    let reading = TeaGuide.knowledge.reading(of: "is milk or insulin fine with diabetes")
    #expect(reading.missing == ["insulin", "diabetes"])
  }
}
