/// The postings of all terms while they are gathered: for each term a chain of slices of bytes, each
/// longer than the last, in blocks of memory that never move.
///
/// A posting is the step from the term's last document, shifted left by one; the lowest bit tells that
/// the frequency and the fields follow, a byte each; otherwise the body holds the term once.
final class PostingPool {
  /// Where a term's chain begins and ends, and what the current document holds of it.
  struct Chain {
    var first: UInt32 = 0
    var next: UInt32 = 0
    var end: UInt32 = 0
    var lastDocument: UInt32 = .max
    var level: UInt8 = 0
    var frequency: UInt8 = 0
    var mask: UInt8 = 0
  }

  private static let blockBits: UInt32 = 18
  private static let blockSize = 1 << Int(blockBits)
  private static let sliceSizes: [UInt32] = [6, 12, 20, 32, 64, 128, 256, 512, 1024, 2048]
  private static let link: UInt32 = 4

  private var blocks: [UnsafeMutablePointer<UInt8>] = []
  private var used: UInt32 = 0

  /// The bytes of memory held.
  var byteCount: Int { blocks.count * Self.blockSize }

  deinit { for block in blocks { block.deallocate() } }

  /// Appends a posting to a chain.
  @inline(__always)
  func append(document: UInt32, to chain: inout Chain) {
    var step = UInt64(document &- chain.lastDocument) << 1
    chain.lastDocument = document
    let isPlain = chain.frequency == 1 && chain.mask == 0
    step |= isPlain ? 0 : 1
    while step >= 0x80 {
      put(UInt8(truncatingIfNeeded: step) | 0x80, in: &chain)
      step >>= 7
    }
    put(UInt8(truncatingIfNeeded: step), in: &chain)
    guard !isPlain else { return }
    put(chain.frequency, in: &chain)
    put(chain.mask, in: &chain)
  }

  /// Reads a chain from its start.
  func read(_ chain: Chain, into buffer: inout PostingBuffer) {
    guard chain.end > 0 else { return }
    var reader = Reader(pool: self, chain)
    var document = UInt32.max
    while reader.place != chain.next {
      var step: UInt64 = 0
      var shift: UInt64 = 0
      var byte: UInt8
      repeat {
        byte = reader.take()
        step |= UInt64(byte & 0x7F) << shift
        shift += 7
      } while byte >= 0x80
      document = document &+ UInt32(truncatingIfNeeded: step >> 1)
      if step & 1 == 0 {
        buffer.append(document, 1, 0)
      } else {
        let frequency = reader.take()
        buffer.append(document, frequency, reader.take())
      }
    }
  }

  @inline(__always)
  private func put(_ byte: UInt8, in chain: inout Chain) {
    if chain.next == chain.end { grow(&chain) }
    blocks[Int(chain.next >> Self.blockBits)][Int(chain.next) & (Self.blockSize - 1)] = byte
    chain.next += 1
  }

  private func grow(_ chain: inout Chain) {
    let size = Self.sliceSizes[min(Int(chain.level), Self.sliceSizes.count - 1)]
    let start = allocate(size + Self.link)
    if chain.end == 0 {
      chain.first = start
    } else {
      let link = pointer(chain.end)
      for byte in 0..<4 { link[byte] = UInt8(truncatingIfNeeded: start >> UInt32(8 * byte)) }
    }
    chain.level = min(chain.level + 1, UInt8(Self.sliceSizes.count))
    chain.next = start
    chain.end = start + size
  }

  private func allocate(_ size: UInt32) -> UInt32 {
    let room = UInt32(Self.blockSize) - used & UInt32(Self.blockSize - 1)
    if blocks.isEmpty || size > room || room == UInt32(Self.blockSize) {
      blocks.append(.allocate(capacity: Self.blockSize))
      used = UInt32(blocks.count - 1) << Self.blockBits
      // No chain begins at 0, which stands for none.
      if used == 0 { used = 1 }
    }
    defer { used += size }
    return used
  }

  private func pointer(_ place: UInt32) -> UnsafeMutablePointer<UInt8> {
    blocks[Int(place >> Self.blockBits)] + Int(place & UInt32(Self.blockSize - 1))
  }

  private struct Reader {
    let pool: PostingPool
    var place: UInt32
    private var end: UInt32
    private var level = 1
    private let last: UInt32

    init(pool: PostingPool, _ chain: Chain) {
      self.pool = pool
      place = chain.first
      end = chain.first + PostingPool.sliceSizes[0]
      last = chain.next
    }

    @inline(__always)
    mutating func take() -> UInt8 {
      let byte = pool.pointer(place)[0]
      place += 1
      if place == end, place != last { follow() }
      return byte
    }

    private mutating func follow() {
      let link = pool.pointer(end)
      place = (0..<4).reduce(0) { $0 | UInt32(link[$1]) << UInt32(8 * $1) }
      end = place + PostingPool.sliceSizes[min(level, PostingPool.sliceSizes.count - 1)]
      level += 1
    }
  }
}
