import Testing
import TextAnalysis

@Suite struct SpellingCorrectorTests {
  /// Words that a guide to skin care and its thesaurus would have.
  private static let vocabulary = [
    "pregnancy", "psoriasis", "wrinkles", "treatments", "treatment", "hyperpigmentation", "again",
    "during", "eczema", "rosacea", "keloid", "moisturiser", "infection", "infected", "machine",
    "allergic", "collagen", "bleeding", "lips", "both", "parts", "gum", "needles", "scars", "skin",
  ]
  private let corrector = SpellingCorrector(
    vocabulary: vocabulary.map { .init(word: $0, frequency: 1) })

  @Test(arguments: [
    ("pregnacy", "pregnancy"), ("psorisis", "psoriasis"), ("wrinkels", "wrinkles"),
    ("treatmants", "treatments"), ("hyperpigmentaton", "hyperpigmentation"), ("agian", "again"),
    ("durring", "during"), ("exzema", "eczema"), ("rosatia", "rosacea"), ("keliod", "keloid"),
    ("moisterizer", "moisturiser"), ("infecton", "infection"), ("mashine", "machine"),
    ("alergic", "allergic"), ("colagen", "collagen"), ("bleding", "bleeding"),
    ("neddles", "needles"),
    ("skni", "skin"),
  ])
  func findsWhatWasMeant(typed: String, meant: String) {
    #expect(corrector.correction(of: typed) == meant)
  }

  @Test(arguments: [
    "lupus", "botox", "warts", "gym", "table", "skates", "xyzzy", "machinations", "", "日本語",
  ])
  func leavesOtherWordsAlone(typed: String) {
    #expect(corrector.correction(of: typed) == nil)
  }

  @Test func wordsItKnowsNeedNoCorrection() {
    #expect(corrector.correction(of: "scars") == nil)
  }

  @Test func twoLikelyWordsAreNone() {
    // One neighbouring key from both, and nothing else to tell them apart.
    let even = SpellingCorrector(vocabulary: [
      .init(word: "boast", frequency: 1), .init(word: "boost", frequency: 1),
    ])
    #expect(even.correction(of: "boest") == nil)
    #expect(even.findings(for: "boest").map(\.word) == ["boast", "boost"])
    #expect(even.findings(for: "boast").isEmpty)
    let uneven = SpellingCorrector(vocabulary: [
      .init(word: "boast", frequency: 1), .init(word: "boost", frequency: 40),
    ])
    #expect(uneven.correction(of: "boest") == "boost")
  }

  @Test func threeLikelyWordsAreNone() {
    let even = SpellingCorrector(
      vocabulary: ["boast", "boist", "boost"].map { .init(word: $0, frequency: 1) })
    #expect(even.findings(for: "boest").isEmpty)
  }

  @Test func wordsOfTheGuideGoBeforeOthers() {
    let corrector = SpellingCorrector(vocabulary: [
      .init(word: "boast", frequency: 0), .init(word: "boost", frequency: 1),
    ])
    #expect(corrector.correction(of: "boest") == "boost")
  }

  @Test func formsOfOneWordDoNotRivalEachOther() {
    let corrector = SpellingCorrector(vocabulary: [
      .init(word: "freckled", frequency: 1), .init(word: "freckles", frequency: 1),
    ])
    #expect(corrector.correction(of: "frecklex") != nil)
  }

  @Test func aWordGivenTwiceIsOneWord() {
    let corrector = SpellingCorrector(vocabulary: [
      .init(word: "machine", frequency: 0), .init(word: "machine", frequency: 3),
    ])
    #expect(corrector.correction(of: "mashine") == "machine")
  }

  @Test func theLimitMakesItMoreOrLessDaring() {
    #expect(corrector.correction(of: "rosatia", limit: 0.3) == nil)
    #expect(corrector.correction(of: "warts", limit: 2) == "parts")
  }

  @Test func emptyAndEndlessAreHarmless() {
    #expect(SpellingCorrector(vocabulary: []).correction(of: "machine") == nil)
    #expect(corrector.correction(of: String(repeating: "ab", count: 50_000)) == nil)
    let odd = SpellingCorrector(vocabulary: [
      .init(word: "", frequency: 1), .init(word: String(repeating: "x", count: 9000), frequency: 1),
    ])
    #expect(odd.correction(of: "xxxx") == nil)
  }

  @Test func aWordThatSoundsTheSameMayDifferMore() {
    let corrector = SpellingCorrector(vocabulary: [.init(word: "foundation", frequency: 1)])
    #expect(corrector.correction(of: "foundashun") == "foundation")
    #expect(corrector.correction(of: "fundraiser") == nil)
  }

  @Test func aFindingTellsItsCost() throws {
    let corrector = SpellingCorrector(vocabulary: [.init(word: "breast", frequency: 0)])
    let finding = try #require(corrector.finding(for: "brest"))
    #expect(finding.word == "breast")
    #expect(finding.cost > 0 && finding.cost < 1)
  }

  @Test func aLimitOnEditsAndCostHolds() {
    let corrector = SpellingCorrector(vocabulary: [.init(word: "thing", frequency: 0)])
    #expect(corrector.correction(of: "thinng", edits: 1, cost: 0.8) == "thing")
    #expect(corrector.correction(of: "thimgs", edits: 1, cost: 0.8) == nil)
  }
}
