/// Words typed without their vowels, as on a phone: “skn”, “trtmnt”.
enum VowellessWord {
  private static let shortest = 3

  /// The word of a vocabulary that a word without vowels was typed for; nil for a word that has
  /// vowels, and where two words are as frequent.
  ///
  /// - Complexity: O(words of the vocabulary of like length).
  static func completion(of typed: [UInt8], among vocabulary: CorrectionVocabulary) -> String? {
    guard typed.count >= shortest, !typed.contains(where: EditCosts.isVowel) else { return nil }
    var best: CorrectionVocabulary.Entry?
    var isTied = false
    for entry in vocabulary.near(typed, edits: (typed.count + 1) / 2)
    where entry.bytes.count > typed.count
      && entry.bytes.filter({ !EditCosts.isVowel($0) }) == typed
    {
      if let best, best.frequency >= entry.frequency {
        isTied = isTied || best.frequency == entry.frequency
      } else {
        (best, isTied) = (entry, false)
      }
    }
    guard let best, !isTied else { return nil }
    return String(decoding: best.bytes, as: UTF8.self)
  }
}
