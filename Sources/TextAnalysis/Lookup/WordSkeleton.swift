/// The consonants of a word with its vowels blurred: what spellings and inflections of it share.
///
/// Serves to find candidates without stemming a whole file. Runs of vowels are one code, doubled
/// consonants one, `h` inside a word none, and `c k q s z` one, so that `anaesthetic` and `anesthetic`,
/// `mould` and `mold`, `licence` and `license`, `sulphur` and `sulfur` have one skeleton each.
struct WordSkeleton: Equatable, Sendable {
  /// Codes kept: as many as 32 bits hold.
  static let capacity = 6

  /// Five bits a code, the first in the highest bits; the rest are zero.
  private(set) var codes: UInt32 = 0
  private(set) var count = 0

  init() {}

  /// The skeleton of the first word in ASCII bytes.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.init(codes: SkeletonScan(bytes).first)
  }

  /// The skeleton of a folded word.
  init(_ word: String) {
    var word = word
    self = word.withUTF8 { WordSkeleton($0) }
  }

  /// A skeleton read from its bits.
  init(codes: UInt32) {
    self.codes = codes
    count = codes == 0 ? 0 : (31 - codes.trailingZeroBitCount) / 5 + 1
  }

  /// Adds a code; there has to be room.
  mutating func append(_ code: UInt8) {
    codes |= UInt32(code) << UInt32(27 - 5 * count)
    count += 1
  }

  /// The bucket of the word: its first code, and its first consonant after that.
  var bucket: Int {
    let first = codes >> 27
    let second = (codes >> 22) & 0x1F
    let consonant = second == UInt32(SkeletonCode.vowel) ? (codes >> 17) & 0x1F : second
    return Int(first << 5 | consonant)
  }

  /// Whether no consonant follows the first letter.
  var lacksConsonant: Bool { bucket & 0x1F == 0 }
}
