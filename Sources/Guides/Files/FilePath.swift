/// A path as the file system knows it: bytes, which need not be UTF-8.
struct FilePath: Hashable, Sendable, Comparable {
  var bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  init(_ path: String) { bytes = Array(path.utf8) }

  /// The path as people are shown it: bytes that are not UTF-8 stand as `\xE9`.
  var shown: String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var result = ""
    var rest = bytes[...]
    while let first = rest.first {
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      if let text = String(validating: rest.prefix(length), as: UTF8.self) {
        result += text
        rest = rest.dropFirst(length)
      } else {
        result += "\\x" + Self.hex(first >> 4) + Self.hex(first & 15)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  /// The path that is shown so: `\xE9` stands for a byte.
  init(shown text: String) {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "x")]),
        index + 3 < bytes.count,
        let byte = UInt8(bytes.string(index + 2..<index + 4), radix: 16), byte >= 0x80
      {
        result.append(byte)
        index += 4
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    self.bytes = result
  }

  /// The path of something in the folder.
  func appending(_ name: [UInt8]) -> FilePath {
    let slash = UInt8(ascii: "/")
    return FilePath(bytes: bytes.last == slash ? bytes + name : bytes + [slash] + name)
  }

  /// The last part.
  var name: [UInt8] {
    Array(bytes.split(separator: UInt8(ascii: "/")).last ?? [])
  }

  static func < (first: FilePath, second: FilePath) -> Bool {
    first.bytes.lexicographicallyPrecedes(second.bytes)
  }

  private static func hex(_ digit: UInt8) -> String {
    String(digit, radix: 16, uppercase: true)
  }
}
