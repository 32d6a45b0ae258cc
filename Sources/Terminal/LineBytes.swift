/// The bytes of a line as they arrive: no more of them kept than can be delivered.
struct LineBytes {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let limit: Int
  private let isFirst: Bool
  private var bytes: [UInt8] = []
  private var isOverfull = false

  /// Whether nothing has arrived.
  var isEmpty: Bool { bytes.isEmpty }

  /// Starts a line of at most `limit` bytes; the first line of an input may have a mark.
  init(limit: Int, isFirst: Bool) {
    self.limit = limit
    self.isFirst = isFirst
  }

  /// Takes bytes, dropping those beyond the limit and the room for a mark and a `\r`.
  mutating func append(_ more: ArraySlice<UInt8>) {
    let room = limit + Self.byteOrderMark.count + 1 - bytes.count
    isOverfull = isOverfull || more.count > room
    bytes += more.prefix(room)
  }

  /// The text without mark, `\r` and NUL, valid UTF-8, and whether it had to be cut.
  ///
  /// - Complexity: O(n) in the number of bytes.
  func decoded() -> (text: String, isTruncated: Bool) {
    var kept = bytes[...]
    if isFirst && kept.starts(with: Self.byteOrderMark) { kept = kept.dropFirst(3) }
    if !isOverfull && kept.last == UInt8(ascii: "\r") { kept = kept.dropLast() }
    let isTruncated = isOverfull || kept.count > limit
    if isTruncated { kept = Self.cut(kept, at: limit) }
    guard kept.contains(0) else { return (String(decoding: kept, as: UTF8.self), isTruncated) }
    let text = String(decoding: kept, as: UTF8.self)
    return (String(String.UnicodeScalarView(text.unicodeScalars.map(Self.visible))), isTruncated)
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar == "\0" ? "\u{FFFD}" : scalar
  }

  /// The longest beginning of at most `limit` bytes that splits no scalar.
  private static func cut(_ bytes: ArraySlice<UInt8>, at limit: Int) -> ArraySlice<UInt8> {
    guard bytes.count > limit else { return bytes }
    let end = bytes.startIndex + limit
    // A scalar has three continuation bytes at most; more of them are invalid wherever one cuts.
    for start in (max(bytes.startIndex, end - 3)...end).reversed()
    where bytes[start] & 0xC0 != 0x80 {
      return bytes[..<start]
    }
    return bytes[..<end]
  }
}
