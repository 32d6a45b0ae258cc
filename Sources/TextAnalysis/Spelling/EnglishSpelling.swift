/// What misspelt words of ordinary English were meant for.
public enum EnglishSpelling {
  /// The commonest word of English that one slip turns into a word that is none; nil of a word of
  /// English, and where no common word is so near.
  ///
  /// A slip is a letter left out, doubled, added or taken for another, or two that changed places
  /// (Damerau, “A technique for computer detection and correction of spelling errors”, 1964).
  ///
  /// - Parameter typed: A word in lower case.
  /// - Complexity: O(letters × 26) look-ups.
  public static func meant(by typed: String) -> String? {
    let letters = Array(typed.utf8)
    guard lengths.contains(letters.count), letters.allSatisfy(alphabet.contains),
      WordFrequencies.zipf(of: typed) == nil
    else { return nil }
    var best: (word: String, zipf: Double)?
    forEachNear(letters) { near in
      let word = String(decoding: near, as: UTF8.self)
      guard let zipf = WordFrequencies.zipf(of: word), zipf >= leastCommon,
        zipf > best?.zipf ?? 0
      else { return }
      best = (word, zipf)
    }
    return best?.word
  }

  /// Of shorter words too many are near; longer ones are hardly words.
  private static let lengths = 5...24
  private static let alphabet = UInt8(ascii: "a")...UInt8(ascii: "z")
  /// In Zipf's frequency: a rarer word is hardly the one that was meant.
  private static let leastCommon = 3.0

  /// Calls the body with each spelling that is one slip away.
  private static func forEachNear(_ letters: [UInt8], _ body: ([UInt8]) -> Void) {
    for place in letters.indices {
      var near = letters
      near.remove(at: place)
      body(near)
      if place + 1 < letters.count {
        near = letters
        near.swapAt(place, place + 1)
        body(near)
      }
    }
    for letter in alphabet {
      for place in 0...letters.count {
        var near = letters
        near.insert(letter, at: place)
        body(near)
        guard place < letters.count else { continue }
        near = letters
        near[place] = letter
        body(near)
      }
    }
  }
}
