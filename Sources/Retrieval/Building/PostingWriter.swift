/// The documents of one term, rising, with how often and in which fields they hold it.
struct PostingBuffer {
  var documents: [UInt32] = []
  /// How often the body holds the term; 255 stands for that and more.
  var frequencies: [UInt8] = []
  /// A bit for each other field that holds it.
  var masks: [UInt8] = []

  mutating func removeAll() {
    documents.removeAll(keepingCapacity: true)
    frequencies.removeAll(keepingCapacity: true)
    masks.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  mutating func append(_ document: UInt32, _ frequency: UInt8, _ mask: UInt8) {
    documents.append(document)
    frequencies.append(frequency)
    masks.append(mask)
  }
}

/// How the postings of a term lie in the section.
///
/// A term begins at a multiple of four bytes, with a block's head. Up to 128 documents are one block:
/// the head, then its data. More have a head of no documents, the document frequency, the counted
/// documents and the bound (four bytes each), then for each block of 128 its last document, where its
/// data begin (bytes from the term's start) and its head, then the data.
///
/// The data of a block: the steps between documents less one, packed (``Bits``), from the document
/// before the block on; the frequencies, 0 and 1 in each other's place since 1 is common and 0 is not;
/// and where some document holds the term in another field, a bit a document for those that do, and a
/// byte each for the fields.
enum PostingLayout {
  /// The documents of a full block.
  static let blockSize = 128
  /// The bytes before the table of blocks.
  static let tableOffset = 16
  /// The bytes of a block's line in the table.
  static let lineSize = 12
  /// Readable bytes after the last posting: numbers are read eight bytes at a time.
  static let padding = PostingLayout.blockSize + 16
}

/// What a reader has to know of a block, in four bytes.
struct BlockHead {
  var raw: UInt32

  init(raw: UInt32) { self.raw = raw }

  init(
    count: Int, documentWidth: Int, frequencyWidth: Int, bound: UInt8, hasMasks: Bool, extra: Bool
  ) {
    raw =
      UInt32(count) | UInt32(documentWidth) << 8 | UInt32(frequencyWidth) << 14
      | UInt32(bound) << 18 | (hasMasks ? 1 << 26 : 0) | (extra ? 1 << 27 : 0)
  }

  /// The number of documents; 0 where a table of blocks follows.
  var count: Int { Int(raw & 0xFF) }
  var documentWidth: Int { min(32, Int(raw >> 8 & 0x3F)) }
  var frequencyWidth: Int { min(8, Int(raw >> 14 & 0xF)) }
  /// The largest weighted frequency: see ``FrequencyCode``.
  var bound: UInt8 { UInt8(truncatingIfNeeded: raw >> 18) }
  var hasMasks: Bool { raw & 1 << 26 != 0 }
  /// Whether the number of counted documents follows, as it is not that of all.
  var hasCounted: Bool { raw & 1 << 27 != 0 }
}

/// Writes the postings of terms one after the other.
struct PostingWriter {
  private(set) var bytes: [UInt8] = []
  private let tables: FrequencyTables
  private let lengths: [UInt8]
  private let fieldLengths: [UInt8]
  private let countedMask: UInt8
  private var numbers = [UInt32](repeating: 0, count: PostingLayout.blockSize)

  init(_ tables: FrequencyTables, lengths: [UInt8], fieldLengths: [UInt8]) {
    self.tables = tables
    self.lengths = lengths
    self.fieldLengths = fieldLengths
    countedMask = tables.weighting.countedMask
  }

  /// Appends a term's documents; where they begin, in units of four bytes.
  mutating func append(_ list: PostingBuffer) -> UInt32 {
    while bytes.count & 3 != 0 { bytes.append(0) }
    let start = bytes.count
    let count = list.documents.count
    let counted = counted(list)
    if count <= PostingLayout.blockSize {
      let head = self.head(of: 0..<count, list, before: .max, extra: counted != count)
      bytes.appendNumber(head.raw)
      if counted != count { bytes.appendNumber(UInt32(counted)) }
      appendData(of: 0..<count, list, head, before: .max)
    } else {
      appendBlocks(list, counted: counted)
    }
    return UInt32(truncatingIfNeeded: start / 4)
  }

  private func counted(_ list: PostingBuffer) -> Int {
    var count = 0
    for index in list.documents.indices
    where list.frequencies[index] > 0 || list.masks[index] & countedMask != 0 {
      count += 1
    }
    return max(1, count)
  }

  private mutating func appendBlocks(_ list: PostingBuffer, counted: Int) {
    let start = bytes.count
    let count = list.documents.count
    let blocks = (count + PostingLayout.blockSize - 1) / PostingLayout.blockSize
    for number: UInt32 in [0, UInt32(count), UInt32(counted), 0] { bytes.appendNumber(number) }
    let table = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: blocks * PostingLayout.lineSize))
    var bound: UInt8 = 0
    for block in 0..<blocks {
      let first = block * PostingLayout.blockSize
      let range = first..<min(count, first + PostingLayout.blockSize)
      let before = block == 0 ? UInt32.max : list.documents[first - 1]
      let head = self.head(of: range, list, before: before, extra: false)
      let line = table + block * PostingLayout.lineSize
      bytes.put(list.documents[range.upperBound - 1], at: line)
      bytes.put(UInt32(truncatingIfNeeded: bytes.count - start), at: line + 4)
      bytes.put(head.raw, at: line + 8)
      appendData(of: range, list, head, before: before)
      bound = max(bound, head.bound)
    }
    bytes.put(UInt32(bound), at: start + 12)
  }

  private func head(
    of range: Range<Int>, _ list: PostingBuffer, before: UInt32, extra: Bool
  ) -> BlockHead {
    var (before, step, frequency, mask) = (before, UInt32(0), UInt32(0), UInt8(0))
    var largest: Float = 0
    for index in range {
      let document = list.documents[index]
      step |= document &- before &- 1
      before = document
      frequency |= Self.swapped(list.frequencies[index])
      mask |= list.masks[index]
      let value = tables.frequency(
        list.frequencies[index], length: lengths[Int(document)], mask: list.masks[index]
      ) { fieldLengths[Int(document) * 5 + $0] }
      largest = max(largest, value)
    }
    return BlockHead(
      count: range.count, documentWidth: Bits.width(step), frequencyWidth: Bits.width(frequency),
      bound: FrequencyCode.bound(largest), hasMasks: mask != 0, extra: extra)
  }

  private mutating func appendData(
    of range: Range<Int>, _ list: PostingBuffer, _ head: BlockHead, before: UInt32
  ) {
    var before = before
    for (place, index) in range.enumerated() {
      numbers[place] = list.documents[index] &- before &- 1
      before = list.documents[index]
    }
    Bits.pack(numbers[..<range.count], width: head.documentWidth, into: &bytes)
    for (place, index) in range.enumerated() {
      numbers[place] = Self.swapped(list.frequencies[index])
    }
    Bits.pack(numbers[..<range.count], width: head.frequencyWidth, into: &bytes)
    guard head.hasMasks else { return }
    for (place, index) in range.enumerated() { numbers[place] = list.masks[index] != 0 ? 1 : 0 }
    Bits.pack(numbers[..<range.count], width: 1, into: &bytes)
    for index in range where list.masks[index] != 0 { bytes.append(list.masks[index]) }
  }

  /// 0 and 1 in each other's place, which is its own reverse.
  @inline(__always)
  static func swapped(_ frequency: UInt8) -> UInt32 {
    UInt32(frequency < 2 ? 1 - frequency : frequency)
  }

  /// Ends the section.
  mutating func finish() -> [UInt8] {
    bytes.append(contentsOf: repeatElement(0, count: PostingLayout.padding))
    defer { bytes = [] }
    return bytes
  }
}
