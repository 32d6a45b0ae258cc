import Testing
import TextAnalysis

@Suite struct AnalyzerTests {
  private let english = Analyzer(language: nil)

  /// Words that have to meet, a group a line.
  @Test(arguments: [
    "needle needles Needle's needled", "moisturiser moisturizers MOISTURISERS", "child children",
    "tooth teeth", "buy bought buys buying", "take took taken", "anaesthetic anesthetics",
    "scar scars scarred scarring", "woman women women's", "bleed bled bleeding", "cafe café",
    "swell swollen swelling", "dry dried drying",
  ])
  func formsOfAWordHaveOneTerm(group: String) {
    let terms = Set(group.split(separator: " ").map { english.term(String($0)) })
    #expect(terms.count == 1)
  }

  @Test(arguments: [
    "organ organic", "even evening", "emerge emergency", "past paste", "custom customer",
    "universe university", "scar scare", "lead led", "hour our", "experience experiment",
  ])
  func differentWordsHaveTwo(pair: String) {
    let terms = Set(pair.split(separator: " ").map { english.term(String($0)) })
    #expect(terms.count == 2)
  }

  @Test func compoundsFollowTheirParts() {
    let tokens = english.analyze("A follow-up, please")
    #expect(tokens.map(\.folded) == ["a", "follow", "up", "followup", "please"])
    #expect(tokens.map(\.position) == [0, 1, 2, 1, 3])
    #expect(tokens.map(\.isCompound) == [false, false, false, true, false])
    #expect(tokens[3].token == Token(text: "follow-up", range: 2..<11))
    #expect(tokens[3].term == english.term("followup"))
  }

  @Test(arguments: [
    ("post‑war", "postwar"), ("state-of-the-art", "stateoftheart"), ("b-12", "b12"),
    ("Micro-Needling's", "microneedling"),
  ])
  func compoundsAreOneWord(text: String, folded: String) {
    #expect(english.analyze(text).last?.folded == folded)
  }

  @Test(arguments: [
    "2-3 weeks", "24-hour", "day–night", "pre- and", "a - b", "x--y", "a-b-c-d-e-f-g", "one/two",
  ])
  func noCompoundWithoutAHyphenedWord(text: String) {
    #expect(english.analyze(text).allSatisfy { !$0.isCompound })
  }

  @Test func otherLanguagesHaveTheirOwnStems() {
    let german = Analyzer(language: "de")
    #expect(german.term("Katzen") == german.term("katze"))
    // English rules stay out of it.
    #expect(german.term("centre") != german.term("center"))
  }

  @Test func unknownLanguagesAreFoldedOnly() {
    let klingon = Analyzer(language: "tlh")
    #expect(klingon.term("Needles") == "needles")
    #expect(klingon.language == "tlh")
    #expect(english.language == "en")
  }

  @Test func oneTextGivesOneResult() {
    let text = "Don’t scratch; 0.5 mm isn't much. Follow-up e.g. in 2 weeks’ time."
    #expect(Analyzer(language: "en").analyze(text) == english.analyze(text))
  }

  @Test func endlessChainsAreHarmless() {
    let chain = String(repeating: "a-", count: 50_000)
    #expect(english.analyze(chain).count == 50_000)
  }
}
