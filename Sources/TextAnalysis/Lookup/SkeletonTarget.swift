/// What the skeleton of a stored word has to look like to have the same term as a word asked for.
struct SkeletonTarget: Sendable {
  private let stem: WordSkeleton
  private let mask: UInt32
  private let checksEnding: Bool

  /// - Parameter stem: The skeleton of a stem, or of an irregular form.
  init(_ stem: WordSkeleton) {
    self.stem = stem
    // `centre` and `center` differ in the last two codes.
    let required = stem.count >= 5 ? stem.count - 2 : stem.count
    mask = required == 0 ? 0 : ~0 << UInt32(32 - 5 * required)
    checksEnding = stem.count <= 3
  }

  /// The buckets where such words stand.
  var buckets: [Int] {
    // `eye` gains its consonant from the ending: `eyes`, `eyed`.
    guard stem.lacksConsonant else { return [stem.bucket] }
    return Self.consonantsOfEndings.map { stem.bucket | Int($0) }
  }

  /// Whether a stored word may have the same term.
  @inline(__always)
  func accepts(_ codes: UInt32) -> Bool {
    guard (codes ^ stem.codes) & mask == 0 else { return false }
    return !checksEnding || Self.isEnding(codes << UInt32(5 * stem.count))
  }

  /// The targets of a folded word: its stem, and the irregular forms that share it.
  static func targets(of folded: String, analyzer: Analyzer) -> [SkeletonTarget] {
    let term = SkeletonTarget(WordSkeleton(analyzer.term(folded)))
    var targets = [term]
    for form in analyzer.table.irregularForms(folded) + [folded] {
      let skeleton = WordSkeleton(form)
      if !targets.contains(where: { $0.accepts(skeleton.codes) }) {
        targets.append(SkeletonTarget(skeleton))
      }
    }
    return targets
  }

  /// What English inflection may add to a short stem, in codes: `-s`, `-ed`, `-ful` and so on.
  private static let endings: [UInt32] = {
    let table = """
      a s d n ng ngs ngla f l r t m y \
      as ad an ang angs angla at al ar am ab anla adla ala anas ads \
      afal afala nsa nsas rs fal fala falna falnas nas nasas la las mat mants mant lans
      """
    var endings: [UInt32] = [0]
    for word in table.cutIntoWords() {
      var skeleton = WordSkeleton()
      for byte in word.utf8.prefix(WordSkeleton.capacity) {
        skeleton.append(SkeletonCode.blurred(SkeletonCode.of(byte)))
      }
      // A longer stem leaves room for fewer codes of the ending.
      for kept in 3...WordSkeleton.capacity {
        endings.append(skeleton.codes & (~0 << UInt32(32 - 5 * kept)))
      }
    }
    return distinct(endings)
  }()

  private static let consonantsOfEndings = distinct(
    endings.map { UInt32(WordSkeleton(codes: $0 >> 5 | 1 << 31).bucket & 0x1F) })

  // Sorted lists and no sets: hashing a further type costs a cold process a look through all
  // conformances of all libraries.
  private static func distinct(_ codes: [UInt32]) -> [UInt32] {
    var distinct: [UInt32] = []
    for code in codes.sorted() where distinct.last != code { distinct.append(code) }
    return distinct
  }

  private static func isEnding(_ codes: UInt32) -> Bool {
    var low = 0
    var high = endings.count
    while low < high {
      let middle = (low + high) / 2
      if endings[middle] < codes { low = middle + 1 } else { high = middle }
    }
    return low < endings.count && endings[low] == codes
  }
}
