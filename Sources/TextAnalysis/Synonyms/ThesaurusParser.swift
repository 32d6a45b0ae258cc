/// The one pass over a thesaurus: finds lines, sides and entries by their bytes.
struct ThesaurusParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: String
  private(set) var rules: [ThesaurusFile.Rule] = []
  private(set) var entries: [ThesaurusFile.Entry] = []
  private(set) var buckets = BucketTable()

  private var offset = 0
  private var line = 1
  private var arrowRelation = SynonymRelation.oneWay

  init(bytes: UnsafeBufferPointer<UInt8>, file: String) {
    self.bytes = bytes
    self.file = file
    // An entry takes about sixteen bytes in files people write.
    entries.reserveCapacity(bytes.count / 12)
    buckets.reserveCapacity(bytes.count / 12)
    rules.reserveCapacity(bytes.count / 32)
  }

  mutating func run() throws(ThesaurusError) {
    // A byte order mark is no part of the first entry.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    while offset < bytes.count {
      skipBlanks()
      if offset < bytes.count, bytes[offset] == UInt8(ascii: "#") {
        readComment()
      } else {
        try readRule()
      }
      offset += 1
      line += 1
    }
  }

  /// Reads up to the end of the line; the directives are `#: kinds` and `#: same`.
  private mutating func readComment() {
    let start = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { offset += 1 }
    guard offset > start + 2, bytes[start + 1] == UInt8(ascii: ":") else { return }
    var word = bytes[(start + 2)..<offset].drop(while: Self.isBlank)
    while let last = word.last, Self.isBlank(last) { word.removeLast() }
    if word.elementsEqual("kinds".utf8) { arrowRelation = .kind }
    if word.elementsEqual("same".utf8) { arrowRelation = .oneWay }
  }

  private mutating func readRule() throws(ThesaurusError) {
    let first = entries.count
    var middle: Int?
    var hasSeparator = false
    var start = offset
    scan: while true {
      skipPlainBytes()
      let byte = offset < bytes.count ? bytes[offset] : UInt8(ascii: "\n")
      switch byte {
      case UInt8(ascii: "\n"):
        try addEntry(start, offset)
        break scan
      case UInt8(ascii: ","):
        hasSeparator = true
        try addEntry(start, offset)
        start = offset + 1
      case UInt8(ascii: "=") where offset + 1 < bytes.count && bytes[offset + 1] == 0x3E:
        try addEntry(start, offset)
        guard middle == nil else { throw .tooManyArrows(file: file, line: line) }
        middle = entries.count
        offset += 1
        start = offset + 1
      case UInt8(ascii: "\\") where offset + 1 < bytes.count && bytes[offset + 1] != 0x0A:
        offset += 1
      default: break
      }
      offset += 1
    }
    try addRule(first: first, middle: middle, hasSeparator: hasSeparator)
  }

  /// Passes over letters, digits and spaces, which need no decision.
  @inline(__always)
  private mutating func skipPlainBytes() {
    let bytes = bytes
    var next = offset
    while next < bytes.count, SkeletonCode.isPlain(bytes[next]) { next &+= 1 }
    offset = next
  }

  private mutating func addRule(
    first: Int, middle: Int?, hasSeparator: Bool
  ) throws(ThesaurusError) {
    let end = entries.count
    if let middle {
      guard first < middle, middle < end else { throw .emptySide(file: file, line: line) }
    } else if first == end {
      if hasSeparator { throw .noWords(file: file, line: line) }
      return
    }
    rules.append(
      ThesaurusFile.Rule(
        line: UInt32(line), first: UInt32(first), middle: UInt32(middle ?? end), end: UInt32(end),
        relation: middle == nil ? .equal : arrowRelation))
    for entry in first..<(middle ?? end) { index(entry) }
  }

  /// Adds what stands between separators; as in Solr, nothing there is no entry.
  private mutating func addEntry(_ from: Int, _ to: Int) throws(ThesaurusError) {
    var start = from
    var end = to
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    guard start < end else { return }
    guard hasWord(start, end) else { throw .noWords(file: file, line: line) }
    entries.append(
      ThesaurusFile.Entry(start: UInt32(start), end: UInt32(end), rule: UInt32(rules.count)))
  }

  /// Puts an entry of a left side where the words of a question will find it.
  private mutating func index(_ entry: Int) {
    let place = entries[entry]
    let slice = UnsafeBufferPointer(rebasing: bytes[Int(place.start)..<Int(place.end)])
    buckets.insert(UInt32(truncatingIfNeeded: entry), BucketScan(slice))
  }

  private func hasWord(_ start: Int, _ end: Int) -> Bool {
    var offset = start
    while offset < end {
      let code = SkeletonCode.of(bytes[offset])
      if code < SkeletonCode.otherScript { return true }
      if code == SkeletonCode.otherScript {
        return !Tokenizer.tokens(in: String(decoding: bytes[offset..<end], as: UTF8.self)).isEmpty
      }
      offset += 1
    }
    return false
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n"), Self.isBlank(bytes[offset]) {
      offset += 1
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
