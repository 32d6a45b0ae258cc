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

  /// Unpacks a block; its number of documents, 0 where its bytes are not all there.
  @inline(__always)
  func read(_ block: Int, into memory: BlockMemory) -> Int {
    let head = head(block)
    let count = min(head.count, PostingLayout.blockSize)
    let documentBytes = Bits.byteCount(count, width: head.documentWidth)
    let frequencyBytes = Bits.byteCount(count, width: head.frequencyWidth)
    let maskBytes = head.hasMasks ? Bits.byteCount(count, width: 1) : 0
    let offset = dataOffset(block)
    return region.withBytes { bytes in
      guard let base = bytes.baseAddress, offset >= 0,
        documentBytes + frequencyBytes + maskBytes + count + 8 <= bytes.count - offset
          || documentBytes + frequencyBytes + maskBytes + 8 <= bytes.count - offset
            && !head.hasMasks
      else { return 0 }
      var document = block == 0 ? UInt32.max : lastDocument(block - 1)
      Bits.unpack(count, width: head.documentWidth, from: base + offset) { place, step in
        document = document &+ step &+ 1
        memory.documents[place] = document
      }
      if head.frequencyWidth == 0 {
        memory.frequencies.update(repeating: 1, count: count)
      } else {
        Bits.unpack(count, width: head.frequencyWidth, from: base + offset + documentBytes) {
          memory.frequencies[$0] =
            $1 < 2 ? UInt8(1 - $1) : UInt8(truncatingIfNeeded: $1)
        }
      }
      if head.hasMasks {
        readMasks(count, base + offset + documentBytes + frequencyBytes, maskBytes, memory)
      } else {
        memory.masks.update(repeating: 0, count: count)
      }
      return count
    }
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
