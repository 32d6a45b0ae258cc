import Testing
import TextAnalysis

@testable import Answering

/// Two near-equal readings are rare, and each is one of its own.
@Suite struct TwoReadingsTests {
  private static let sections = [
    SmallSection(title: "Sencha", sentences: ["Sencha brews in a small pot.", "Sencha is green."]),
    SmallSection(title: "Matcha", sentences: ["Matcha is whisked with water in a wide bowl."]),
    SmallSection(
      title: "Pots", sentences: ["A small pot keeps warm.", "A tin keeps sencha dry."]),
  ]

  /// The passage that is a reading of its own when the passages answer so likely.
  private func rival(
    _ question: String, _ probabilities: [Float], synonyms: String = ""
  ) throws -> Int? {
    let knowledge = KnowledgeBase(
      guides: [smallGuide("Tea", Self.sections)],
      thesauri: [try .init(Array(synonyms.utf8), file: "own.synonyms")])
    let (asked, weighed) = knowledge.weighed(question, probabilities)
    return TwoReadings(
      collection: knowledge.collection, question: asked, meansTheSame: knowledge.meansTheSame
    ).rival(in: weighed)?.id
  }

  @Test func eachMeetsOtherWords() throws {
    #expect(try rival("whisked sencha tin bowl", [0.1, 0, 0.6, 0, 0.55]) == 4)
  }

  @Test func eachTakesAWordInAnotherSense() throws {
    let synonyms = "vessel => tin\nvessel => bowl\n"
    let question = "which vessel suits a guest"
    #expect(try rival(question, [0, 0, 0.6, 0, 0.55], synonyms: synonyms) == 4)
    // The same thing in other words is no other sense.
    #expect(
      try rival(question, [0, 0, 0.6, 0, 0.55], synonyms: synonyms + "tin, bowl\n") == nil)
  }

  @Test func aWordAloneLeavesOpenWhatIsAskedOfIt() throws {
    #expect(try rival("small", [0.5, 0, 0, 0.4, 0]) == 3)
  }

  @Test func oneHasToBeNearlyAsLikelyAsTheOther() throws {
    #expect(try rival("small", [0.5, 0, 0, 0.3, 0]) == nil)
    #expect(try rival("small", [0.2, 0, 0, 0.19, 0]) == nil)
    #expect(try rival("whisked sencha tin bowl", [0, 0, 0.4, 0, 0.35]) == nil)
  }

  @Test func oneSectionIsOneReading() throws {
    #expect(try rival("small sencha", [0.5, 0.5, 0, 0.1, 0]) == nil)
  }

  @Test func aHeadingThatIsTheQuestionLeavesNothingOpen() throws {
    #expect(try rival("sencha", [0.5, 0, 0, 0, 0.45]) == nil)
  }
}
