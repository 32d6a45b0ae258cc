/// The postings of a term, block by block: see ``PostingLayout``.
struct PostingList {
  let region: Region
  /// Where the term begins, in bytes.
  let start: Int
  /// The number of documents.
  let count: Int
  /// The number of documents that count.
  let counted: Int
  let blockCount: Int
  /// The largest weighted frequency: see ``FrequencyCode``.
  let bound: UInt8
  /// The head of the only block, where there is but one.
  private let onlyHead: BlockHead
  private let lastOfAll: UInt32

  init(_ index: FieldedIndex, term: Int) {
    let region = index.sections.postings
    let start = Int(index.sections.postingStarts.u32(4 * term)) * 4
    let head = BlockHead(raw: region.u32(start))
    self.region = region
    self.start = start
    lastOfAll = UInt32(index.documentCount) &- 1
    onlyHead = head
    if head.count > 0 {
      count = head.count
      counted = head.hasCounted ? Int(region.u32(start + 4)) : head.count
      blockCount = 1
      bound = head.bound
    } else {
      // More documents than there are bytes for would be damage.
      count = min(Int(region.u32(start + 4)), index.documentCount)
      counted = min(Int(region.u32(start + 8)), index.documentCount)
      blockCount = (count + PostingLayout.blockSize - 1) / PostingLayout.blockSize
      bound = UInt8(truncatingIfNeeded: region.u32(start + 12))
    }
  }

  @inline(__always)
  private func line(_ block: Int) -> Int {
    start + PostingLayout.tableOffset + block * PostingLayout.lineSize
  }

  /// The last document of a block; for an only block the last of all.
  @inline(__always)
  func lastDocument(_ block: Int) -> UInt32 {
    onlyHead.count > 0 ? lastOfAll : region.u32(line(block))
  }

  @inline(__always)
  func head(_ block: Int) -> BlockHead {
    onlyHead.count > 0 ? onlyHead : BlockHead(raw: region.u32(line(block) + 8))
  }

  /// Where a block's data begin, in bytes.
  @inline(__always)
  private func dataOffset(_ block: Int) -> Int {
    if onlyHead.count > 0 { return start + (onlyHead.hasCounted ? 8 : 4) }
    return start + Int(region.u32(line(block) + 4))
  }

  /// Where the parts of a block lie; nil where its bytes are not all there.
  @inline(__always)
  private func parts(_ block: Int) -> BlockParts? {
    let parts = BlockParts(head(block), at: dataOffset(block))
    return parts.end <= region.count - 8 ? parts : nil
  }

  /// Unpacks a block's documents; their number, 0 where its bytes are not all there.
  @inline(__always)
  func readDocuments(_ block: Int, into memory: BlockMemory) -> Int {
    guard let parts = parts(block) else { return 0 }
    return region.withBytes { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      var document = block == 0 ? UInt32.max : lastDocument(block - 1)
      Bits.unpack(parts.count, width: parts.head.documentWidth, from: base + parts.documents) {
        place, step in
        document = document &+ step &+ 1
        memory.documents[place] = document
      }
      return parts.count
    }
  }

  /// Unpacks a block's frequencies and fields; whether its bytes are all there.
  @inline(__always)
  func readValues(_ block: Int, into memory: BlockMemory) -> Bool {
    guard let parts = parts(block) else { return false }
    return region.withBytes { bytes in
      guard let base = bytes.baseAddress else { return false }
      if parts.head.frequencyWidth == 0 {
        memory.frequencies.update(repeating: 1, count: parts.count)
      } else {
        Bits.unpack(
          parts.count, width: parts.head.frequencyWidth, from: base + parts.frequencies
        ) { memory.frequencies[$0] = Self.swapped($1) }
      }
      if parts.head.hasMasks {
        readMasks(parts.count, base + parts.flags, parts.masks - parts.flags, memory)
      } else {
        memory.masks.update(repeating: 0, count: parts.count)
      }
      return true
    }
  }

  /// The frequency and the fields of one posting, without unpacking the others.
  @inline(__always)
  func value(_ block: Int, at place: Int) -> (frequency: UInt8, mask: UInt8) {
    guard let parts = parts(block), place < parts.count else { return (0, 0) }
    var frequency: UInt8 = 1
    let width = parts.head.frequencyWidth
    if width > 0 {
      let bit = place * width
      let held = region.u64(parts.frequencies + (bit >> 3)) >> UInt64(bit & 7)
      frequency = Self.swapped(UInt32(truncatingIfNeeded: held & ((1 << UInt64(width)) - 1)))
    }
    guard parts.head.hasMasks else { return (frequency, 0) }
    let flags = (region.u64(parts.flags), region.u64(parts.flags + 8))
    let (own, before) =
      place < 64
      ? (flags.0 >> UInt64(place) & 1, (flags.0 & ((1 << UInt64(place)) - 1)).nonzeroBitCount)
      : (
        flags.1 >> UInt64(place - 64) & 1,
        flags.0.nonzeroBitCount + (flags.1 & ((1 << UInt64(place - 64)) - 1)).nonzeroBitCount
      )
    return (frequency, own == 0 ? 0 : region.u8(parts.masks + before))
  }

  @inline(__always)
  private static func swapped(_ number: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: number < 2 ? 1 - number : number)
  }

  private func readMasks(
    _ count: Int, _ bytes: UnsafeRawPointer, _ bitBytes: Int, _ memory: BlockMemory
  ) {
    var next = bitBytes
    for place in 0..<count {
      let bits = bytes.load(fromByteOffset: place >> 3, as: UInt8.self)
      guard bits >> UInt8(place & 7) & 1 != 0 else {
        memory.masks[place] = 0
        continue
      }
      memory.masks[place] = bytes.load(fromByteOffset: next, as: UInt8.self)
      next += 1
    }
  }
}

/// Where the parts of a block lie, in bytes.
struct BlockParts {
  let head: BlockHead
  let count: Int
  let documents: Int
  let frequencies: Int
  let flags: Int
  let masks: Int
  /// The furthest that the block may reach.
  let end: Int

  @inline(__always)
  init(_ head: BlockHead, at start: Int) {
    self.head = head
    count = min(head.count, PostingLayout.blockSize)
    documents = start
    frequencies = start + Bits.byteCount(count, width: head.documentWidth)
    flags = frequencies + Bits.byteCount(count, width: head.frequencyWidth)
    masks = flags + (head.hasMasks ? Bits.byteCount(count, width: 1) : 0)
    end = masks + (head.hasMasks ? count : 0)
  }
}

/// Where a block is unpacked to.
struct BlockMemory {
  static let byteCount = PostingLayout.blockSize * 6

  let documents: UnsafeMutablePointer<UInt32>
  let frequencies: UnsafeMutablePointer<UInt8>
  let masks: UnsafeMutablePointer<UInt8>

  /// Uses ``byteCount`` bytes of memory that the caller frees.
  init(_ memory: UnsafeMutableRawPointer) {
    let size = PostingLayout.blockSize
    documents = memory.bindMemory(to: UInt32.self, capacity: size)
    frequencies = (memory + 4 * size).bindMemory(to: UInt8.self, capacity: size)
    masks = (memory + 5 * size).bindMemory(to: UInt8.self, capacity: size)
  }
}
