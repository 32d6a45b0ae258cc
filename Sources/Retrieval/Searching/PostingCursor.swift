/// Goes through the postings of a term from window to window of documents.
///
/// Points of a posting are whole numbers (``Scorer``), so that sums do not depend on
/// their order and skipping changes nothing.
struct PostingCursor {
  /// Lists with fewer documents for each window than this are worth looking at before they are bounded.
  private static let sparse = 2

  private let list: PostingList
  private let memory: BlockMemory
  /// The first block that may reach into the window.
  private var block = 0
  private var unpacked = -1
  /// The block whose frequencies are unpacked too.
  private var valued = -1
  private var unpackedCount = 0
  private var place = 0
  private let isSparse: Bool

  init(_ list: PostingList, of documents: Int, memory: BlockMemory) {
    self.list = list
    self.memory = memory
    isSparse = list.count * TopSearch.windowSize < Self.sparse * documents
  }

  /// The most that a document of the window can have, in weighted frequency's code; 0 where none has.
  @inline(__always)
  mutating func bound(_ low: UInt32, _ high: UInt32) -> UInt8 {
    skip(to: low)
    guard block < list.blockCount else { return 0 }
    if isSparse, advance(to: low) >= high { return 0 }
    var bound: UInt8 = 0
    var next = block
    while next < list.blockCount {
      bound = max(bound, list.head(next).bound)
      if list.lastDocument(next) >= high - 1 { break }
      next += 1
    }
    return bound
  }

  /// Goes to the first document from one on; `UInt32.max` where there is none.
  @inline(__always)
  mutating func advance(to document: UInt32) -> UInt32 {
    skip(to: document)
    while block < list.blockCount {
      unpack()
      while place < unpackedCount, memory.documents[place] < document { place += 1 }
      if place < unpackedCount { return memory.documents[place] }
      block += 1
    }
    return .max
  }

  /// Goes to the first block that may hold a document from one on: by steps twice as long each time, then
  /// by halves.
  @inline(__always)
  private mutating func skip(to document: UInt32) {
    guard block < list.blockCount, list.lastDocument(block) < document else { return }
    var step = 1
    while block + step < list.blockCount, list.lastDocument(block + step) < document {
      block += step
      step *= 2
    }
    // The block at hand ends before the document.
    var (low, high) = (block + 1, min(block + step, list.blockCount))
    while low < high {
      let middle = low + (high - low) / 2
      if list.lastDocument(middle) < document { low = middle + 1 } else { high = middle }
    }
    block = low
  }

  /// The head of the block at hand; nil after the last.
  @inline(__always)
  var head: BlockHead? { block < list.blockCount ? list.head(block) : nil }

  /// Whether no later block has documents before one.
  @inline(__always)
  func reaches(_ high: UInt32) -> Bool { list.lastDocument(block) >= high - 1 }

  /// Goes to the next block, whose documents begin after the unpacked one's.
  @inline(__always)
  mutating func nextBlock() { block += 1 }

  /// Unpacks the block at hand.
  @inline(__always)
  private mutating func unpack() {
    guard unpacked != block else { return }
    unpackedCount = list.readDocuments(block, into: memory)
    unpacked = block
    place = 0
  }

  /// Calls the body with each posting of the block at hand within the window, in order.
  @inline(__always)
  mutating func eachOfBlock(
    _ low: UInt32, size: UInt32, _ body: (_ offset: Int, _ frequency: UInt8, _ mask: UInt8) -> Void
  ) {
    unpack()
    while place < unpackedCount, memory.documents[place] < low { place += 1 }
    if valued != block {
      guard list.readValues(block, into: memory) else { return }
      valued = block
    }
    while place < unpackedCount {
      let offset = memory.documents[place] &- low
      if offset >= size { break }
      body(Int(offset), memory.frequencies[place], memory.masks[place])
      place += 1
    }
  }

  /// The most that a document can have by the bound of the block that it would stand in.
  @inline(__always)
  mutating func bound(at document: UInt32) -> UInt8 {
    skip(to: document)
    return block < list.blockCount ? list.head(block).bound : 0
  }

  /// Goes to a document; whether it is there.
  mutating func seek(_ document: UInt32) -> Bool { advance(to: document) == document }

  /// How often and where the document at hand holds the term.
  @inline(__always)
  var current: (frequency: UInt8, mask: UInt8) {
    place < unpackedCount ? list.value(unpacked, at: place) : (0, 0)
  }
}
