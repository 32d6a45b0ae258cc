/// Parts of words by how their spelling varies: `Knowledge/English/spelling-stems.txt`.
struct VariantStems: Sendable {
  /// Up to the `r` of words in `-re`.
  private(set) var re: [[UInt8]] = []
  /// What follows `centre` and its kind inside a compound.
  private(set) var afterRe: [[UInt8]] = []
  /// Up to the first `l` of words that double it in British only.
  private(set) var doubledL: [[UInt8]] = []
  /// Stems of words in `-ise` in both spellings, whole.
  private(set) var notIze: [[UInt8]] = []
  /// Endings of such stems.
  private(set) var notIzeEndings: [[UInt8]] = []

  /// Reads the file.
  init() {
    SortedLines(text: .spellingStems).forEach { key, names in
      for name in names.cut(at: " ") { add(Array(key.utf8), name) }
    }
  }

  private mutating func add(_ part: [UInt8], _ name: String) {
    switch name {
    case "re": re.append(part)
    case "re-compound": afterRe.append(part)
    case "doubled-l": doubledL.append(part)
    case "not-ize" where part.first == UInt8(ascii: "-"): notIzeEndings.append(Array(part[1...]))
    case "not-ize": notIze.append(part)
    default: break
    }
  }
}
