/// What is known of a collection as a whole.
struct IndexStatistics: Equatable, Sendable {
  var documents = 0
  var terms = 0
  /// The number of pairs of a term and a document that holds it.
  var postings = 0
  /// The words of each field over all documents, in the order of ``IndexField``.
  var words = [Int](repeating: 0, count: IndexField.allCases.count)
  /// The documents that have something in a field.
  var holders = [Int](repeating: 0, count: IndexField.allCases.count)
  /// A number for the constants that the index was built with.
  var weighting: UInt64 = 0

  init() {}

  /// The mean length of a field over the documents that have it; at least 1.
  func meanLength(_ field: Int) -> Double {
    holders[field] > 0 ? max(1, Double(words[field]) / Double(holders[field])) : 1
  }

  /// Adds the documents of another collection; its terms are not counted.
  mutating func add(_ other: IndexStatistics) {
    documents += other.documents
    postings += other.postings
    for field in words.indices {
      words[field] += other.words[field]
      holders[field] += other.holders[field]
    }
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for number in [documents, terms, postings] + words + holders {
      bytes.appendNumber(UInt64(number))
    }
    bytes.appendNumber(weighting)
    return bytes
  }

  /// Reads statistics; nil where they cannot be.
  init?(_ region: Region) {
    let fields = IndexField.allCases.count
    guard region.count == 8 * (4 + 2 * fields) else { return nil }
    let numbers = (0..<(3 + 2 * fields)).map { region.u64($0 * 8) }
    guard numbers.allSatisfy({ $0 < 1 << 48 }), numbers[0] < 1 << 31, numbers[1] < 1 << 31 else {
      return nil
    }
    (documents, terms, postings) = (Int(numbers[0]), Int(numbers[1]), Int(numbers[2]))
    for field in 0..<fields {
      words[field] = Int(numbers[3 + field])
      holders[field] = Int(numbers[3 + fields + field])
    }
    weighting = region.u64(8 * (3 + 2 * fields))
  }
}

extension [UInt8] {
  /// Appends a number, its lowest byte first.
  mutating func appendNumber(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }

  /// Puts a number in place of four bytes.
  mutating func put(_ number: UInt32, at offset: Int) {
    for byte in 0..<4 {
      self[offset + byte] = UInt8(truncatingIfNeeded: number >> (8 * UInt32(byte)))
    }
  }
}
