import Glibc

/// Bytes that do not change: memory of one's own or a part of a mapped file.
///
/// Every read is checked against the bounds. A read beyond them gives zero: what is damaged may rank
/// wrongly, yet touches nothing that is not its own.
package struct Region: @unchecked Sendable {
  private let owner: RegionOwner
  private let start: UnsafeRawPointer
  /// The number of bytes.
  package let count: Int

  private init(owner: RegionOwner, start: UnsafeRawPointer, count: Int) {
    self.owner = owner
    self.start = start
    self.count = count
  }

  /// Copies bytes into memory of their own.
  package init(_ bytes: [UInt8]) {
    let owner = RegionOwner(copying: bytes)
    self.init(owner: owner, start: owner.start, count: bytes.count)
  }

  init(_ owner: RegionOwner, count: Int) {
    self.init(owner: owner, start: owner.start, count: count)
  }

  /// A part; nil where it does not lie within.
  package func part(at offset: Int, count: Int) -> Region? {
    guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else {
      return nil
    }
    return Region(owner: owner, start: start + offset, count: count)
  }

  @inline(__always)
  package func u8(_ offset: Int) -> UInt8 {
    guard offset >= 0, offset < count else { return 0 }
    return start.load(fromByteOffset: offset, as: UInt8.self)
  }

  @inline(__always)
  package func u32(_ offset: Int) -> UInt32 {
    guard offset >= 0, offset <= count - 4 else { return 0 }
    return UInt32(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  @inline(__always)
  package func u64(_ offset: Int) -> UInt64 {
    guard offset >= 0, offset <= count - 8 else { return 0 }
    return UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Lets the system take back what it holds in memory of a mapped file.
  ///
  /// It is read again when it is needed. Nothing happens to memory of one's own.
  package func release() {
    guard owner.isMapped else { return }
    madvise(UnsafeMutableRawPointer(mutating: owner.start), owner.count, MADV_DONTNEED)
  }

  /// The bytes, for as long as the body runs.
  @inline(__always)
  package func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(owner) {} }
    return try body(UnsafeRawBufferPointer(start: start, count: count))
  }
}

/// Keeps a region's memory until the last part of it is gone.
final class RegionOwner: @unchecked Sendable {
  let start: UnsafeRawPointer
  let count: Int
  let isMapped: Bool

  init(copying bytes: [UInt8]) {
    guard let memory = malloc(max(1, bytes.count)) else { abort() }
    bytes.withUnsafeBytes { source in
      if let first = source.baseAddress { memory.copyMemory(from: first, byteCount: source.count) }
    }
    start = UnsafeRawPointer(memory)
    count = bytes.count
    isMapped = false
  }

  /// Takes over memory from `malloc`.
  init(adopting memory: UnsafeMutableRawPointer, count: Int) {
    start = UnsafeRawPointer(memory)
    self.count = count
    isMapped = false
  }

  /// Maps a file's bytes; nil where the system will not.
  init?(mapping descriptor: Int32, count: Int) {
    guard count > 0, let memory = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
      memory != MAP_FAILED
    else { return nil }
    start = UnsafeRawPointer(memory)
    self.count = count
    isMapped = true
  }

  deinit {
    let memory = UnsafeMutableRawPointer(mutating: start)
    if isMapped { munmap(memory, count) } else { free(memory) }
  }
}
