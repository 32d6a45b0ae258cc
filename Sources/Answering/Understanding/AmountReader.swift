/// Finds amounts that a question asks about and the guide does not give.
///
/// A number told in passing (“I am 45”, “after 2 kids”) is nobody's question; one that stands with
/// a word of the guide (“spf 50”) or after “every” is.
struct AmountReader {
  let lexicon: Lexicon

  /// The amounts, as typed.
  func unmet(in words: [QuestionWord]) -> [String] {
    unmetNumbers(in: words) + unmetUnits(in: words)
  }

  /// What is counted in “how many weeks”, where the guide does not count in it.
  private func unmetUnits(in words: [QuestionWord]) -> [String] {
    words.indices.dropFirst(2).compactMap { index in
      let counts = words[index - 2].folded == "how" && words[index - 1].folded == "many"
      let measures = ["in", "per"].contains(words[index - 1].folded)
      guard counts || measures, Self.units.contains(words[index].folded),
        !lexicon.guideHas(words[index].term)
      else { return nil }
      return words[index].typed
    }
  }

  private func unmetNumbers(in words: [QuestionWord]) -> [String] {
    words.indices.compactMap { index in
      guard Self.isNumber(words[index].folded) else { return nil }
      let unit = index + 1 < words.count ? words[index + 1] : nil
      let before = index > 0 ? words[index - 1] : nil
      if let unit, Self.units.contains(unit.folded), let before,
        ["every", "each", "per", "for"].contains(before.folded)
      {
        return lexicon.guideHas(words[index].term) ? nil : words[index].typed + " " + unit.typed
      }
      if let before, !before.isFunction, before.category != .generic,
        lexicon.guideHas(before.term), lexicon.library.isFollowedByNumber(before.term),
        !lexicon.guideHas(words[index].term)
      {
        return words[index].typed
      }
      return nil
    }
  }

  private static func isNumber(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    return first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9")
  }

  private static let units: Set<String> = [
    "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
    "year", "years", "times", "sessions", "mm", "millimetres", "millimeters", "cm", "pounds",
    "quid", "dollars", "euros", "gbp", "usd",
    "kg", "grams", "litres", "percent", "degrees",
  ]
}
