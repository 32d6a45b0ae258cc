/// The regular inflections of English, undone.
enum Inflection {
  private static let endings: [(ending: String, bases: [String])] = [
    ("ies", ["y"]), ("ied", ["y"]), ("iest", ["y"]), ("ier", ["y"]), ("est", ["", "e"]),
    ("er", ["", "e"]), ("ing", ["", "e"]), ("ed", ["", "e"]), ("es", ["", "e"]), ("s", [""]),
  ]

  /// The words that a word may be a regular inflected form of, be they words of English or not.
  ///
  /// - Complexity: O(endings).
  static func bases(of word: String) -> [String] {
    endings.flatMap { ending, bases -> [String] in
      guard word.hasSuffix(ending), word.utf8.count > ending.utf8.count + 1 else { return [] }
      let stem = String(word.dropLast(ending.count))
      let letters = Array(stem.utf8)
      // “Makeing” is a slip: a silent e goes before -ing.
      if ending == "ing", letters.last == UInt8(ascii: "e") { return [] }
      var found = bases.map { stem + $0 }
      if letters.count > 2, letters.last == letters[letters.count - 2] {
        found.append(String(stem.dropLast()))
      }
      return found
    }
  }
}
