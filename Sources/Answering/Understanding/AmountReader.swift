/// Finds amounts that a question asks about and the guide does not give.
///
/// A number told in passing (“I am 45”, “after 2 kids”) is nobody's question; one that stands with
/// a word of the guide (“spf 50”) or after “every” is.
struct AmountReader {
  let lexicon: Lexicon

  /// The amounts, as typed.
  func unmet(in words: [QuestionWord]) -> [String] {
    let numbers = unmetNumbers(in: words) + unmetPrices(in: words) + unmetAges(in: words)
    var seen: Set<String> = []
    return (numbers + unmetUnits(in: words)).filter { seen.insert($0).inserted }
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

  /// Sums of money, “eighty quid”, which a guide without them can neither confirm nor deny.
  private func unmetPrices(in words: [QuestionWord]) -> [String] {
    words.indices.dropFirst().compactMap { index in
      let number = words[index - 1]
      guard Self.currencies.contains(words[index].folded),
        Self.isNumber(number.folded) || Self.numberWords.contains(number.folded),
        !lexicon.guideHas(number.term)
      else { return nil }
      return number.typed + " " + words[index].typed
    }
  }

  /// Ages, where the question is about age: “my 15 yr old”, “I am 68, too old?”.
  private func unmetAges(in words: [QuestionWord]) -> [String] {
    guard words.contains(where: { Self.ageWords.contains($0.folded) }) else { return [] }
    return words.filter { word in
      word.folded.utf8.count == 2 && word.folded.utf8.allSatisfy { (0x30...0x39).contains($0) }
        && !lexicon.guideHas(word.term)
    }.map(\.typed)
  }

  private static let currencies: Set<String> = [
    "quid", "pounds", "pound", "euro", "euros", "dollars", "dollar", "bucks", "gbp", "usd", "eur",
  ]
  private static let numberWords: Set<String> = [
    "five", "ten", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
    "ninety", "hundred", "thousand",
  ]
  private static let ageWords: Set<String> = ["old", "young", "age", "aged", "older", "younger"]

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
