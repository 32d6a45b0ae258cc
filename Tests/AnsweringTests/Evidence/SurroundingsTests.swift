import Testing

@testable import Answering
@testable import Understanding

/// How much of what is near a word the guides have tells whether a question is about their subject.
@Suite struct SurroundingsTests {
  @Test func theShareIsOfWeights() {
    var surroundings = Surroundings()
    surroundings.add(1, isKnown: true)
    surroundings.add(3, isKnown: false)
    #expect(surroundings.share == 0.25)
  }

  @Test func ofAWordWithoutNeighboursLittleCanBeSaid() {
    #expect(Surroundings().share > 0 && Surroundings().share < 0.5)
  }

  @Test func aGuideHasMoreAroundAWordOfItsField() throws {
    let medical = try smallKnowledge(of: [
      "A cold makes the nose run.", "Coughing and sneezing spread the illness.",
    ])
    func share(_ word: String) -> Float? {
      medical.chooser.read(word).own.words.first?.surroundings.share
    }
    #expect(try #require(share("flu")) > #require(share("poem")))
  }
}
