import Retrieval
import Testing

@testable import Answering

/// How words are known and what they are to the question.
@Suite struct ConceptReaderTests {
  /// “teapot” in one word, “tea cosy” in two, “pregnancy” for its family.
  private static let sentences = [
    "Warm the teapot first.", "A tea cosy helps.", "Ask a midwife about herbs in pregnancy.",
    "Milk may curdle.", "Black tea is strong.",
  ]
  private static let synonyms = """
    clootie, black tea
    smirched => milk
    #: kinds
    lapsang => black tea
    """

  private static let knowledge = Result { try smallKnowledge(of: sentences, synonyms: synonyms) }

  private func concepts(_ question: String) throws -> [Concept] {
    try Self.knowledge.get().reading(of: question).concepts
  }

  private func only(_ question: String) throws -> Concept {
    let all = try concepts(question)
    try #require(all.count == 1)
    return all[0]
  }

  @Test func aWordOfTheGuideIsExactInAnyInflection() throws {
    for word in ["herb", "herbs", "Herbs", "HERB"] {
      let concept = try only(word)
      #expect(concept.reading == .exact)
      #expect(concept.typed == word)
      #expect(concept.alternatives.first?.weight == Wordings.Worth.exact)
      #expect(!concept.isRequired)
    }
  }

  @Test func twoWordsThatTheGuideJoins() throws {
    let concept = try only("tea pot")
    #expect(concept.reading == .joined)
    #expect(concept.typed == "tea pot")
    #expect(concept.span == 0..<2)
    #expect(concept.alternatives.map(\.terms) == [["teapot"]])
  }

  @Test func aClauseBetweenTwoWordsKeepsThemApart() throws {
    #expect(try !concepts("tea, pot").contains { $0.reading == .joined })
  }

  @Test func oneWordThatTheGuideSplits() throws {
    let concept = try only("teacosy")
    #expect(concept.reading == .joined)
    #expect(concept.wordings == ["tea cosy"])
    #expect(concept.alternatives.first?.weight == Wordings.Worth.joined)
  }

  @Test func aWordOfTheSameFamily() throws {
    let concept = try only("pregnant")
    #expect(concept.reading == .derived)
    #expect(concept.wordings == ["pregnancy"])
    #expect(concept.alternatives.first?.weight == Wordings.Worth.derived)
  }

  @Test func aSynonymInBothDirections() throws {
    let concept = try only("clootie")
    #expect(concept.reading == .synonym)
    #expect(concept.wordings == ["black tea"])
    #expect(concept.alternatives.first?.weight == Wordings.Worth.equal)
  }

  @Test func aSynonymInOneDirection() throws {
    let concept = try only("smirched")
    #expect(concept.reading == .synonym)
    #expect(concept.alternatives.first?.weight == Wordings.Worth.oneWay)
    #expect(try !only("milk").wordings.contains("smirched"))
  }

  @Test func aClassIsMentionedButTheThingIsMissing() throws {
    let concept = try only("lapsang")
    #expect(concept.reading == .kind)
    #expect(concept.alternatives.first?.weight == Wordings.Worth.kind)
    #expect(concept.isRequired)
  }

  @Test func aNameThatNobodyKnowsIsRequired() throws {
    let concept = try only("zyxomil")
    #expect(concept.reading == .unknown)
    #expect(concept.isUnknown)
    #expect(concept.isRequired)
  }

  @Test func aGruntIsNotRequired() throws {
    #expect(try !concepts("so can I have milk or nah").contains { $0.isRequired })
  }

  @Test func aSideOfThingsIsAnAspect() throws {
    let aspect = try #require(try concepts("is milk safe").first { $0.typed == "safe" })
    #expect(aspect.role == .aspect)
    #expect(!aspect.isRequired)
  }

  @Test func aThingToldInPassingIsNotRequired() throws {
    // The dog is the boss's; the diabetes is the asker's.
    #expect(try !concepts("the boss bought dogs, can I have milk").contains { $0.isRequired })
    let own = try concepts("I have diabetes, can I have milk")
    #expect(own.first { $0.typed == "diabetes" }?.isRequired == true)
  }

  @Test func aSimileIsNotRequired() throws {
    #expect(try !concepts("is milk as white as a diabetes").contains { $0.isRequired })
  }

  @Test func theSubjectIsNoThingOfItsOwn() {
    let concepts = TeaGuide.knowledge.reading(of: "is milk fine with tea").concepts
    #expect(concepts.first { $0.typed == "tea" }?.role == .subject)
    #expect(concepts.first { $0.typed == "milk" }?.role == .specific)
  }

  @Test func spansAreInOrderAndDoNotOverlap() throws {
    let all = try concepts("pregnant, with a teacosy and a tea pot and clootie or zyxomil")
    #expect(all.count >= 5)
    for (one, next) in zip(all, all.dropFirst()) {
      #expect(one.span.upperBound <= next.span.lowerBound)
    }
  }
}
