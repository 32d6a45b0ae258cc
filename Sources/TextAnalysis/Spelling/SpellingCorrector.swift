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
  /// - Returns: A word of the vocabulary, or nil when none is close enough or two are equally likely.
  /// - Complexity: O(*v*) quick looks at letter sets for *v* words, and O(*c* · *n*) for the *c* of them
  ///   that share nearly all their letters with the word of *n* bytes.
  public func correction(of folded: String, limit: Double = 1) -> String? {
    finding(for: folded, limit: limit)?.word
  }

  /// A correction and what the edits to it cost, to be compared with one of another vocabulary.
  public struct Finding: Sendable, Equatable {
    /// The word of the vocabulary.
    public var word: String
    /// The cost of the edits, 0 for a word that was only left without its vowels.
    public var cost: Double
  }

  /// The correction that ``correction(of:limit:)`` gives, with its cost.
  ///
  /// - Complexity: As there.
  public func finding(for folded: String, limit: Double = 1) -> Finding? {
    let found = findings(for: folded, limit: limit)
    return found.count == 1 ? found[0] : nil
  }

  /// The correction that ``finding(for:limit:)`` gives, or the two that are equally likely; none where
  /// nothing is close enough, or more than two are.
  ///
  /// - Complexity: As ``correction(of:limit:)``.
  public func findings(for folded: String, limit: Double = 1) -> [Finding] {
    let typed = Array(folded.utf8)
    if let whole = VowellessWord.completion(of: typed, among: vocabulary) {
      return [Finding(word: whole, cost: 0)]
    }
    guard let edits = CorrectionLimits.edits(typed.count) else { return [] }
    let near = corrections(
      of: typed, edits: edits, most: CorrectionLimits.cost(typed.count) * limit)
    if near.count == 1 { return near }
    return homophone(of: typed, limit: limit).map { [$0] } ?? near
  }

  /// The word that was most likely meant, at so many edits of so much cost at most.
  ///
  /// For vocabularies so large that some word is always near, such as all of ordinary English.
  ///
  /// - Complexity: As ``correction(of:limit:)``.
  public func correction(of folded: String, edits: Int, cost: Double) -> String? {
    let typed = Array(folded.utf8)
    guard CorrectionLimits.edits(typed.count) != nil else { return nil }
    return correction(of: typed, edits: edits, most: cost)?.word
  }

  /// A word that sounds the same, spelt with one edit more: “foundashun”.
  private func homophone(of typed: [UInt8], limit: Double) -> Finding? {
    guard typed.count >= Self.shortestHomophone,
      let edits = CorrectionLimits.edits(typed.count)
    else { return nil }
    let key = PhoneticKey.key(typed)
    guard key.count >= Self.fewestSounds else { return nil }
    let most = CorrectionLimits.cost(typed.count) * limit + 1
    return correction(of: typed, edits: edits + 1, most: most, sounding: key)
  }

  private static let shortestHomophone = 8
  private static let fewestSounds = 4

  private func correction(
    of typed: [UInt8], edits: Int, most: Double, sounding sound: [UInt8]? = nil
  ) -> Finding? {
    let found = corrections(of: typed, edits: edits, most: most, sounding: sound)
    return found.count == 1 ? found[0] : nil
  }

  /// The likeliest word with the one that is as likely; none where there are more.
  private func corrections(
    of typed: [UInt8], edits: Int, most: Double, sounding sound: [UInt8]? = nil
  ) -> [Finding] {
    let ranked = ranked(typed, edits: edits, most: most, sounding: sound)
    guard let best = ranked.first else { return [] }
    let rivals = ranked.filter { $0.bytes != best.bytes && $0.rivals(best) }
    // Forms of one word are one rival.
    guard let rival = rivals.first, rivals.allSatisfy({ $0.isForm(of: rival) }) else {
      return rivals.isEmpty ? [best.finding] : []
    }
    return [best.finding, rival.finding]
  }

  /// The words that are near enough, the likeliest first; none of a word of the vocabulary.
  private func ranked(
    _ typed: [UInt8], edits: Int, most: Double, sounding sound: [UInt8]?
  ) -> [RankedWord] {
    let key = PhoneticKey.key(typed)
    var ranked: [RankedWord] = []
    for entry in vocabulary.near(typed, edits: edits) {
      if entry.bytes == typed { return [] }
      if let sound, PhoneticKey.key(entry.bytes) != sound { continue }
      guard let way = EditDistance(from: typed, to: entry.bytes).way(atMost: edits) else {
        continue
      }
      let sound = PhoneticKey.key(entry.bytes) == key ? EditCosts.samePhoneticKey : 0
      guard way.cost - sound <= most else { continue }
      ranked.append(RankedWord(bytes: entry.bytes, cost: way.cost - sound, entry.frequency))
    }
    return ranked.sorted(by: <)
  }
}

extension RankedWord {
  fileprivate var finding: SpellingCorrector.Finding {
    SpellingCorrector.Finding(word: String(decoding: bytes, as: UTF8.self), cost: cost)
  }
}
