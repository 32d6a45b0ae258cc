import Testing

@testable import Answering

@Suite struct AmountReaderTests {
  // “spf” stands before a number, “minutes” and “weeks” are counted in, hours and years are not.
  private static let knowledge = Result {
    try smallKnowledge(of: ["Use SPF 30 for 20 minutes.", "Come back in 4 weeks.", "Wear a hat."])
  }

  private func unmet(_ question: String) throws -> [String] {
    let knowledge = try Self.knowledge.get()
    return AmountReader(lexicon: knowledge.reader.lexicon).unmet(in: knowledge.words(of: question))
  }

  @Test(arguments: [
    ("is spf 50 enough", ["50"]),
    ("is spf 30 enough", []),
    ("can I wear a hat 50", []),
    ("can I come every 6 weeks", ["6 weeks"]),
    ("can I come every 4 weeks", []),
    ("do I wear it for 9 hours", ["9 hours"]),
    ("how many hours is it", ["hours"]),
    ("how many weeks is it", []),
    ("what is it in dollars", ["dollars"]),
    ("what is it per year", ["year"]),
    ("is it eighty quid", ["eighty quid"]),
    ("does a hat cost 50 dollars", ["50 dollars"]),
    ("my 15 yr old wants a hat", ["15"]),
    ("i am 68, too old?", ["68"]),
  ])
  func namesWhatTheGuideDoesNotGive(question: String, expected: [String]) throws {
    #expect(try unmet(question) == expected)
  }

  @Test(arguments: ["i am 45, can i wear a hat", "after 2 kids", "my 3 sisters had it"])
  func numbersToldInPassingAreNobodysQuestion(question: String) throws {
    #expect(try unmet(question).isEmpty)
  }
}
