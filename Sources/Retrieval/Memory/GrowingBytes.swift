import Glibc

/// Bytes that are appended to, then frozen where they lie as a ``Region``.
///
/// Grown by `realloc`, which moves pages of large blocks rather than copying what is in them, so that
/// no second copy of a large text is ever held.
package final class GrowingBytes {
  private var memory: UnsafeMutableRawPointer
  private var capacity: Int
  /// The number of bytes so far.
  package private(set) var count = 0
  private static let leastCapacity = 256

  /// Makes an empty sequence.
  package init() {
    capacity = Self.leastCapacity
    memory = Self.checked(malloc(capacity))
  }

  deinit { free(memory) }

  /// Appends a byte.
  package func append(_ byte: UInt8) {
    reserve(1)
    memory.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  /// Appends a number, its lowest byte first.
  package func append(fixed number: UInt32) {
    reserve(4)
    memory.storeBytes(of: number.littleEndian, toByteOffset: count, as: UInt32.self)
    count += 4
  }

  /// Appends a number, its lowest byte first.
  package func append(fixed number: UInt64) {
    reserve(8)
    memory.storeBytes(of: number.littleEndian, toByteOffset: count, as: UInt64.self)
    count += 8
  }

  /// Appends a number in as many bytes as it takes, seven bits each, the lowest first (LEB128).
  package func append(varint number: Int) {
    reserve(10)
    var rest = UInt64(bitPattern: Int64(number))
    var place = count
    while rest >= 0x80 {
      memory.storeBytes(
        of: UInt8(truncatingIfNeeded: rest) | 0x80, toByteOffset: place, as: UInt8.self)
      rest >>= 7
      place += 1
    }
    memory.storeBytes(of: UInt8(truncatingIfNeeded: rest), toByteOffset: place, as: UInt8.self)
    count = place + 1
  }

  /// Appends how many bytes a text has, and the bytes.
  package func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      append(varint: bytes.count)
      append(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Appends a text or that there is none.
  package func append(_ text: String?) {
    append(text == nil ? 0 : 1)
    if let text { append(text) }
  }

  /// Appends bytes.
  package func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress, !bytes.isEmpty else { return }
    reserve(bytes.count)
    (memory + count).copyMemory(from: source, byteCount: bytes.count)
    count += bytes.count
  }

  /// Freezes the bytes where they lie; empty afterwards.
  package func finish() -> Region {
    let fitted = Self.checked(realloc(memory, max(1, count)))
    let region = Region(RegionOwner(adopting: fitted, count: count), count: count)
    capacity = Self.leastCapacity
    memory = Self.checked(malloc(capacity))
    count = 0
    return region
  }

  private func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    capacity = max(count + more, capacity + capacity / 2)
    memory = Self.checked(realloc(memory, capacity))
  }

  /// Without memory there is no going on, as everywhere in the standard library.
  private static func checked(_ memory: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer {
    guard let memory else { abort() }
    return memory
  }
}
