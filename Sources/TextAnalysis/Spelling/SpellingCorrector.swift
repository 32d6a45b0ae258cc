/// Finds the word that was meant by a word nobody knows.
///
/// Weighs the edits between both by how likely a hand or an ear makes them, then how often the guide
/// uses the word. Says nothing when nothing is close enough or two words are equally likely.
public struct SpellingCorrector: Sendable {
  /// A folded word to correct to.
  public struct Candidate: Sendable, Equatable {
    /// The word, folded.
    public var word: String
    /// How often the guide uses it; 0 for words known from elsewhere.
    public var frequency: Int

    /// Makes a candidate.
    public init(word: String, frequency: Int) {
      self.word = word
      self.frequency = frequency
    }
  }

  private let vocabulary: CorrectionVocabulary

  /// Makes a corrector; the vocabulary is put in order when the first word is asked about.
  ///
  /// - Parameter vocabulary: Folded words to correct to. Of a word given twice the higher frequency
  ///   counts.
  public init(vocabulary: [Candidate]) {
    self.vocabulary = CorrectionVocabulary(vocabulary)
  }

  /// The word that was most likely meant, or nil.
  ///
  /// Words of three letters or fewer are never corrected, nor words of the vocabulary. Words up to five
  /// letters may differ by one edit, up to eleven by two, longer ones by three.
  ///
  /// - Parameters:
  ///   - folded: A folded word that is in no list of words.
  ///   - limit: How much the edits may cost: 1 is the usual measure, more is more daring.
  /// - Complexity: O(*v*) quick looks at letter sets for *v* words, and O(*c* · *n*) for the *c* of them
  ///   that share nearly all their letters with the word of *n* bytes.
  public func correction(of folded: String, limit: Double = 1) -> String? {
    let typed = Array(folded.utf8)
    guard let edits = CorrectionLimits.edits(typed.count) else { return nil }
    let most = CorrectionLimits.cost(typed.count) * limit
    let key = PhoneticKey.key(typed)
    var ranked: [RankedWord] = []
    for entry in vocabulary.near(typed, edits: edits) {
      if entry.bytes == typed { return nil }
      guard let way = EditDistance(from: typed, to: entry.bytes).way(atMost: edits) else {
        continue
      }
      let sound = PhoneticKey.key(entry.bytes) == key ? EditCosts.samePhoneticKey : 0
      guard way.cost - sound <= most else { continue }
      ranked.append(RankedWord(bytes: entry.bytes, cost: way.cost - sound, entry.frequency))
    }
    ranked.sort(by: <)
    guard let best = ranked.first else { return nil }
    let isAmbiguous = ranked.dropFirst().contains { $0.rivals(best) }
    return isAmbiguous ? nil : String(decoding: best.bytes, as: UTF8.self)
  }
}

/// How far a correction may go from what was typed.
enum CorrectionLimits {
  /// Typed words beyond this are no words.
  private static let longestWord = 40

  /// How many edits a word of so many letters may be away; nil when it is not corrected at all.
  static func edits(_ letters: Int) -> Int? {
    switch letters {
    case 4...5: 1
    case 6...11: 2
    case 12...longestWord: 3
    default: nil
    }
  }

  /// What the edits may cost together; less than all edits at full cost, so that a word with two
  /// unlikely slips is left alone.
  static func cost(_ letters: Int) -> Double {
    switch letters {
    case ...4: 0.8
    case 5: 1
    case 6...8: 1.6
    default: 2
    }
  }
}

/// A possible correction and the evidence for it.
struct RankedWord {
  /// Below this difference in evidence two words are equally likely.
  private static let margin = 0.05

  let bytes: [UInt8]
  /// The cost of the edits less what the word's frequency speaks for it.
  let evidence: Double

  init(bytes: [UInt8], cost: Double, _ frequency: Int) {
    self.bytes = bytes
    // A tie-breaker: the step from unused to used counts most, and all of it less than an edit.
    var bonus = frequency > 0 ? 0.06 : 0
    var rest = frequency
    while rest > 1, bonus < 0.2 {
      rest >>= 1
      bonus += 0.02
    }
    evidence = cost - bonus
  }

  static func < (a: RankedWord, b: RankedWord) -> Bool {
    a.evidence == b.evidence
      ? a.bytes.lexicographicallyPrecedes(b.bytes) : a.evidence < b.evidence
  }

  /// Whether another word is as likely as the best one and means something else.
  func rivals(_ best: RankedWord) -> Bool {
    guard evidence - best.evidence < Self.margin else { return false }
    // Forms of one word: either will do.
    let shared = zip(bytes, best.bytes).prefix { $0 == $1 }.count
    return shared < max(4, min(bytes.count, best.bytes.count) - 2)
  }
}
