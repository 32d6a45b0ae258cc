import Testing
import TextAnalysis

@Suite struct FoldingTests {
  @Test(arguments: [
    ("word", "word"), ("WORD", "word"), ("Épée", "epee"), ("Straße", "strasse"),
    ("œuvre", "oeuvre"),
    ("Æther", "aether"), ("ﬁne", "fine"), ("ＡＢＣ１", "abc1"), ("naïve", "naive"),
    ("nai\u{308}ve", "naive"), ("Øre", "ore"), ("İzmir", "izmir"), ("Łódź", "lodz"),
    ("Ñandú", "nandu"),
    ("þing", "thing"), ("ắ", "a"), ("Ž", "z"), ("Ǆ", "dz"), ("co\u{AD}op", "coop"),
    ("Привет", "привет"), ("Ёж", "еж"), ("ΆΛΦΑ", "αλφα"), ("日本", "日本"),
  ])
  func folds(word: String, expected: String) {
    #expect(Folding.fold(word) == expected)
  }

  @Test(arguments: [
    ("guide's", "guide"), ("guide’s", "guide"), ("GUIDE’S", "guide"), ("boys'", "boys"),
    ("don’t", "don't"), ("1990's", "1990"), ("'s", "'s"),
    // What follows these is “is” or “us”, no possessive.
    ("what's", "what's"), ("It’s", "it's"), ("let's", "let's"),
  ])
  func takesPossessivesOnly(word: String, expected: String) {
    #expect(Folding.fold(word) == expected)
  }

  @Test(arguments: [
    ("U.S.A", "usa"), ("e.g.", "eg"), ("1,000", "1000"), ("0.5", "0.5"), ("1.2.3", "1.2.3"),
  ])
  func keepsDecimalPointsOnly(word: String, expected: String) {
    #expect(Folding.fold(word) == expected)
  }

  @Test func foldingTwiceChangesNothing() {
    for word in ["Épée's", "Straße", "U.S.A.", "1,000.5", "ﬃ", "What's", "Ǆ", "İ", ""] {
      let once = Folding.fold(word)
      #expect(Folding.fold(once) == once)
    }
  }
}
