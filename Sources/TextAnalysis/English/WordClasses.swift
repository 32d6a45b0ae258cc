/// The classes of one English word or phrase.
public struct WordClasses: Equatable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt128

  /// No class, as of a word that is not listed.
  public static let none: WordClasses = []

  /// Makes a set of classes.
  public init(arrayLiteral classes: WordClass...) {
    bits = classes.reduce(0) { $0 | 1 << UInt128($1.rawValue) }
  }

  /// The classes of a folded word or of a phrase, its words with a space between.
  ///
  /// - Complexity: O(log *n*) for *n* listed words.
  public init(of word: String) {
    self = SortedLines(text: .classes).withValue(of: word, WordClasses.init(names:)) ?? .none
  }

  /// Whether there is no class.
  public var isEmpty: Bool { bits == 0 }

  /// The classes in the order of their names.
  public var all: [WordClass] { WordClass.allCases.filter(contains) }

  /// Whether the class is among these.
  public func contains(_ wordClass: WordClass) -> Bool {
    bits & 1 << UInt128(wordClass.rawValue) != 0
  }

  /// Whether any of the classes is among these.
  public func overlaps(_ other: WordClasses) -> Bool { bits & other.bits != 0 }

  /// Adds classes.
  public mutating func formUnion(_ other: WordClasses) { bits |= other.bits }

  /// Reads names with a space between; an unknown name is left out.
  init(names: Slice<UnsafeBufferPointer<UInt8>>) {
    bits = 0
    var key: UInt64 = 0
    var length = 0
    func add() {
      if let place = WordClass.place(ofKey: key) { bits |= 1 << UInt128(place) }
      (key, length) = (0, 0)
    }
    for byte in names {
      if byte == UInt8(ascii: " ") {
        add()
      } else if length < WordClass.keyLength {
        key = key << 8 | UInt64(byte)
        length += 1
      }
    }
    add()
  }
}

extension WordClass {
  /// So many first bytes of a name tell it from all others.
  static let keyLength = 8

  /// The keys of the names in ascending order, which is not that of the names, with their places.
  private static let keys: [(key: UInt64, place: UInt8)] =
    allCases.map { wordClass in
      (wordClass.name.utf8.prefix(keyLength).reduce(0) { $0 << 8 | UInt64($1) }, wordClass.rawValue)
    }.sorted { $0.key < $1.key }

  fileprivate static func place(ofKey key: UInt64) -> UInt8? {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = low + (high - low) / 2
      if keys[middle].key == key { return keys[middle].place }
      if keys[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
