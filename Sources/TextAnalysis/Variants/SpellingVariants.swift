/// Lets British and American spellings of a word fall together.
///
/// Works on lists of spellings that are known to vary, so that words that only look alike stay apart:
/// `hour`, `four`, `wise`, `promise`, `storey` and `story` are left alone.
public enum SpellingVariants {
  /// One spelling for all spellings of a folded English word: `colour` and `color` give `color`.
  ///
  /// The result is a key to compare by, mostly the American spelling; applied twice it does not change.
  ///
  /// - Complexity: O(*n*) for a word of *n* bytes.
  public static func canonical(_ folded: String) -> String {
    guard folded.utf8.count > 2 else { return folded }
    if let whole = VariantTables.wholeWords.value(of: folded) { return whole }
    var folded = folded
    let clues = folded.withUTF8 { SpellingClues(of: $0) }
    guard !clues.isEmpty else { return folded }
    var word = Array(folded.utf8)
    if clues.contains(.ae) { apply(VariantTables.ae, to: &word) }
    if clues.contains(.oe) { apply(VariantTables.oe, to: &word) }
    if clues.contains(.our) { apply(VariantTables.our, to: &word) }
    if clues.contains(.other) { apply(VariantTables.other, to: &word) }
    if clues.contains(.re) { applyReEndings(to: &word) }
    if clues.contains(.doubledL) { applyDoubledL(to: &word) }
    if clues.contains(.ise) { applyIseEndings(to: &word) }
    return folded.utf8.elementsEqual(word) ? folded : String(decoding: word, as: UTF8.self)
  }

  private static func apply(_ rules: [VariantRule], to word: inout [UInt8]) {
    for rule in rules { rule.apply(to: &word) }
  }

  /// `centre`, `centres`, `centred`, `centring` and compounds: `centrepiece`.
  private static func applyReEndings(to word: inout [UInt8]) {
    for stem in VariantTables.stems.re {
      guard let at = word.firstRange(of: stem), at.upperBound < word.count else { continue }
      let rest = word[at.upperBound...]
      if rest.first == Ending.e[0], mayFollowE(rest.dropFirst()) {
        word.replaceSubrange((at.upperBound - 1)...at.upperBound, with: Ending.er)
      } else if Ending.afterRe.contains(where: { rest.elementsEqual($0) }) {
        word.replaceSubrange((at.upperBound - 1)..<at.upperBound, with: Ending.er)
      }
      return
    }
  }

  /// Whether letters stand behind `-re` at the end of a word, or inside a compound.
  private static func mayFollowE(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.isEmpty || rest.elementsEqual(Ending.s)
      || VariantTables.stems.afterRe.contains { rest.elementsEqual($0) }
  }

  /// `travelled`, `modelling`, `labeller`: one `l` as in American.
  private static func applyDoubledL(to word: inout [UInt8]) {
    guard let at = word.firstRange(of: Ending.ll), at.lowerBound > 1 else { return }
    let stem = word[...at.lowerBound]
    let rest = word[at.upperBound...]
    guard Ending.afterDoubledL.contains(where: { rest.elementsEqual($0) }),
      VariantTables.stems.doubledL.contains(where: { stem.hasSuffix($0) })
    else { return }
    word.remove(at: at.lowerBound)
  }

  /// `-ise`, `-isation` and the like become `-ize`; other words in `-ise` are listed.
  private static func applyIseEndings(to word: inout [UInt8]) {
    guard let at = word.lastRange(of: Ending.is), at.lowerBound >= 3 else { return }
    let rest = word[at.upperBound...]
    guard Ending.afterIs.contains(where: { rest.elementsEqual($0) }) else { return }
    let stem = word[..<at.lowerBound]
    // A vowel before it makes another sound: praise, noise, bruise; but soliloquise.
    guard let last = stem.last, !Ending.vowels.contains(last) || stem.hasSuffix(Ending.qu),
      !VariantTables.stems.notIze.contains(where: { stem.elementsEqual($0) }),
      !VariantTables.stems.notIzeEndings.contains(where: { stem.hasSuffix($0) })
    else { return }
    word[at.upperBound - 1] = UInt8(ascii: "z")
  }
}
