/// The spellings that vary, as `Knowledge/English` lists them.
enum VariantTables {
  /// Words that vary on their own; one that goes by itself escapes the rules below.
  static let wholeWords = LineTable(.spellingVariants)

  /// Greek and Latin `ae`.
  static let ae = letters.filter { $0.clue == .ae }
  /// Greek and Latin `oe`.
  static let oe = letters.filter { $0.clue == .oe }
  /// `-our`.
  static let our = letters.filter { $0.clue == .our }
  /// Single letters and endings.
  static let other = letters.filter { $0.clue == .other }

  /// Parts of words by how their spelling varies.
  static let stems = VariantStems()

  /// From the last to the first, so that the longer stands before the shorter that it begins with.
  private static let letters: [VariantRule] = {
    var rules: [VariantRule] = []
    SortedLines(text: .spellingLetters).forEach { rules.append(VariantRule($0, $1)) }
    return rules.reversed()
  }()
}
