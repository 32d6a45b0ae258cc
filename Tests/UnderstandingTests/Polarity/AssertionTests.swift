import Testing

@testable import Understanding

@Suite struct PolarityAssertionTests {
  private func assertions(_ sentence: String) -> [Assertion] {
    let text = PolarText(sentence)
    return Clause.clauses(in: text).map { Assertion($0, text: text) }
  }

  @Test(
    arguments: [
      ("Dogs are allowed.", Mood.permission), ("You may bring a dog.", .permission),
      ("Bags may be left here.", .permission), ("Dogs are not allowed.", .prohibition),
      ("You must not run.", .prohibition), ("Never run.", .prohibition),
      ("Please do not run.", .prohibition), ("Smoking is forbidden.", .prohibition),
      ("You must book.", .obligation), ("A ticket is required.", .obligation),
      ("You need not book.", .exemption), ("Booking is optional.", .exemption),
      ("No ticket is required.", .exemption), ("You should rest.", .recommendation),
      ("You should not rest.", .discouragement), ("It is not recommended.", .discouragement),
      ("Paint should wait.", .discouragement), ("Use soap.", .instruction),
      ("It may sting.", .possibility), ("It costs little.", .fact),
    ] as [(String, Mood)])
  func mood(sentence: String, mood: Mood) {
    #expect(assertions(sentence).map(\.mood) == [mood])
  }

  @Test func clausesStandApart() {
    let read = assertions("Coffee stains the plastic, so do not drink it; tea is allowed.")
    #expect(read.map(\.mood) == [.fact, .prohibition, .permission])
  }

  @Test func aListIsOneClause() {
    #expect(assertions("Cats, dogs and other pets are not allowed.").map(\.mood) == [.prohibition])
  }

  @Test func aRelativeClauseIsNoDenial() {
    #expect(assertions("Books we do not own can be ordered.").map(\.isNegated) == [false])
  }

  @Test func conditionsAndExceptions() throws {
    let read = try #require(assertions("If you are late, you may not enter.").first)
    #expect(read.clause.isConditional)
    #expect(read.mood == .prohibition)
    let food = try #require(assertions("Food is welcome except in the library.").first)
    #expect(food.clause.exceptions.compactMap(\.term) == ["librari"])
  }

  @Test(arguments: ["", ".", "if", "unless except without only", "not not not"])
  func oddText(_ sentence: String) {
    #expect(assertions(sentence).count <= 2)
  }
}
