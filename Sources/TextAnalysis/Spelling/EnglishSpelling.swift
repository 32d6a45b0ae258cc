/// What misspelt words of ordinary English were meant for.
public enum EnglishSpelling {
  /// The word of English that one slip most likely turned into a word that is none; nil of a word of
  /// English, and where no common word is so near.
  ///
  /// A slip is a letter left out, doubled, added or taken for another, or two that changed places
  /// (Damerau, “A technique for computer detection and correction of spelling errors”, 1964). Likely
  /// slips and common words go before others.
  ///
  /// - Parameter typed: A word in lower case.
  /// - Complexity: O(letters × 26) look-ups, most of them among few words.
  public static func finding(for typed: String) -> SpellingCorrector.Finding? {
    let letters = Array(typed.utf8)
    guard lengths.contains(letters.count), letters.allSatisfy(alphabet.contains), !isEnglish(typed)
    else { return nil }
    var best: (word: String, cost: Double, evidence: Double)?
    forEachNear(letters) { near, zipf in
      guard let cost = EditDistance(from: letters, to: near).way(atMost: 1)?.cost,
        zipf >= leastCommon(letters.count, cost)
      else { return }
      let evidence = cost - zipf * Self.commonness
      let word = String(decoding: near, as: UTF8.self)
      if let best, (best.evidence, best.word) <= (evidence, word) { return }
      best = (word, cost, evidence)
    }
    return best.map { SpellingCorrector.Finding(word: $0.word, cost: $0.cost) }
  }

  /// What a likely slip costs at most: a letter doubled or not, two that changed places, a vowel for
  /// another.
  public static let likelySlip = EditCosts.transposition

  /// Whether a word is listed, or an inflected form of one that is common.
  private static func isEnglish(_ word: String) -> Bool {
    WordFrequencies.zipf(of: word) != nil
      || Inflection.bases(of: word).contains { base in
        WordFrequencies.zipf(of: base).map { $0 >= Self.inflected } ?? false
      }
  }

  /// Of shorter words too many are near; longer ones are hardly words.
  private static let lengths = 3...24
  private static let alphabet = UInt8(ascii: "a")...UInt8(ascii: "z")
  /// What a tenfold commoner word makes up for.
  private static let commonness = 0.12
  /// A rarer word has no inflected forms that anybody types.
  private static let inflected = 3.5

  /// In Zipf's frequency: a rarer word is hardly the one that was meant.
  ///
  /// Short words have to be as common as can be, and a letter doubled or not, for something is near each
  /// of them.
  private static func leastCommon(_ letters: Int, _ cost: Double) -> Double {
    if letters <= shortest { return cost <= EditCosts.doubling ? 4.5 : .infinity }
    return cost <= likelySlip ? 2 : 3
  }

  /// So many letters are few.
  private static let shortest = 4

  /// Calls the body with each listed word that is one slip away, and its Zipf frequency.
  ///
  /// Words with a slip at one place begin alike up to there, and so lie together; where none begins like
  /// the letters any more, later places need not be tried.
  private static func forEachNear(_ letters: [UInt8], _ body: ([UInt8], Double) -> Void) {
    var words = WordFrequencies.Neighbourhood()
    for place in 0...letters.count {
      forEachSlip(at: place, of: letters) { near in
        if let zipf = words.zipf(of: near) { body(near, zipf) }
      }
      guard place < letters.count else { return }
      words.narrow(to: Array(letters[...place]))
      if words.isEmpty { return }
    }
  }

  /// Calls the body with each spelling that a slip at a place makes of letters.
  private static func forEachSlip(
    at place: Int, of letters: [UInt8], _ body: ([UInt8]) -> Void
  ) {
    var longer = letters
    longer.insert(0, at: place)
    for letter in alphabet {
      longer[place] = letter
      body(longer)
    }
    guard place < letters.count else { return }
    var near = letters
    for letter in alphabet where letter != letters[place] {
      near[place] = letter
      body(near)
    }
    near[place] = letters[place]
    if place + 1 < letters.count {
      near.swapAt(place, place + 1)
      body(near)
      near.swapAt(place, place + 1)
    }
    near.remove(at: place)
    body(near)
  }
}
