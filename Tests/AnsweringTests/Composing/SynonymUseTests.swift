import Testing

@testable import Answering

/// What was taken for what is told, but no more of it than helps.
@Suite struct SynonymUseTests {
  private static let synonyms = """
    wug, ferry
    dax, crew
    blick, jetty
    toma, whistle
    fep, captain
    """

  private func uses(_ question: String) throws -> [String] {
    let knowledge = try smallKnowledge(
      of: ["The ferry leaves the jetty when the crew of the captain hears the whistle."],
      synonyms: Self.synonyms)
    return knowledge.answer(to: question).synonyms.map { "\($0.asked) \($0.matched)" }
  }

  @Test func oneIsNamed() throws {
    #expect(try uses("when does the wug leave") == ["wug ferry"])
  }

  @Test func threeAtMostAreNamedInTheQuestionsOrder() throws {
    let all = ["wug ferry", "dax crew", "fep captain", "blick jetty", "toma whistle"]
    let told = try uses("when does the wug with the dax and the fep leave the blick after the toma")
    #expect(told.count == 3)
    #expect(told == all.filter(told.contains))
  }
}
