import Testing

@testable import Answering

/// What the guide does not mention is named, and what it says in other words is not.
@Suite struct MissingWordsTests {
  private func named(_ question: String) throws -> [String] {
    let knowledge = try smallKnowledge(
      of: ["Make-up may be worn after a day.", "Tea tastes best fresh."],
      synonyms: "teatime, tea\n#: kinds\nmascara => make-up\n")
    return MissingWords(knowledge.chooser.read(question)).named
  }

  @Test func aThingOfWhichTheGuideHasOnlyTheKind() throws {
    #expect(try named("when may mascara be worn") == ["mascara"])
  }

  @Test func notWhatTheGuideSaysInAnotherWord() throws {
    #expect(try named("does teatime taste best fresh") == [])
    #expect(try named("when may make-up be worn") == [])
  }

  @Test func neitherAFigureNorALetterIsTheThingAskedFor() throws {
    let knowledge = try smallKnowledge(of: ["Tea tastes best fresh.", "Vitamin C is in lemons."])
    func isKeyUnknown(_ question: String) -> Bool {
      MissingWords(knowledge.chooser.read(question)).isKeyUnknown
    }
    #expect(isKeyUnknown("does tea keep fresh in a thermomix"))
    #expect(!isKeyUnknown("is tea fresh after 73"))
    #expect(!isKeyUnknown("is tea fresh x"))
  }
}
