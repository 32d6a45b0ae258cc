import Glibc

/// The encoding that a page names in its head, and how to read it.
enum DeclaredEncoding {
  /// How far into a page its encoding is looked for.
  private static let look = 4_096

  /// Text as UTF-8, of a page that names another encoding; nil where it names none that is read.
  ///
  /// What is good UTF-8 is UTF-8 whatever the page says, unless the encoding named is one of
  /// escapes.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func decoded(_ raw: [UInt8], isUTF8: Bool) -> [UInt8]? {
    guard let name = name(in: raw) else { return nil }
    let isEscaped = name.hasPrefix("iso-2022-") || name == "hz-gb-2312"
    guard isEscaped || !isUTF8 else { return nil }
    return converted(raw, from: names[name] ?? name)
  }

  /// Names whose pages are written in another encoding than that of the name.
  private static let names = [
    "iso-8859-1": "windows-1252", "latin1": "windows-1252", "iso8859-1": "windows-1252",
    "us-ascii": "windows-1252", "ascii": "windows-1252", "gb2312": "gb18030", "gbk": "gb18030",
    "x-sjis": "shift_jis", "shift_jis": "cp932", "ks_c_5601-1987": "cp949", "euc-kr": "cp949",
    "iso-8859-9": "windows-1254", "hz-gb-2312": "hz", "x-gbk": "gb18030",
  ]

  /// The name in small letters; nil where there is none, or one that this text cannot be in.
  private static func name(in raw: [UInt8]) -> String? {
    let head = raw.prefix(look)
    guard head.contains(UInt8(ascii: "<")) else { return nil }
    let start = head.firstPlace(of: "charset", from: 0, ignoringCase: true).map { $0 + 7 }
    let isXML = head.matches("<?xml", at: 0)
    let prolog = isXML ? head.firstPlace(of: "encoding", from: 0).map { $0 + 8 } : nil
    guard var index = start ?? prolog else { return nil }
    while index < head.endIndex, head[index].isWhitespace || head[index].isIn("='\"") { index += 1 }
    let name = head[index...].prefix { $0.isDigit || $0.isUpper || $0.isLower || $0.isIn("-_:.") }
    guard (3...40).contains(name.count) else { return nil }
    let small = String(decoding: name.map(\.lowered), as: UTF8.self)
    return small.hasPrefix("u") && small != "us-ascii" ? nil : small
  }

  /// Bytes in an encoding that the system knows as UTF-8; bytes that mean nothing become U+FFFD.
  private static func converted(_ raw: [UInt8], from name: String) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", name), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { iconv_close(converter) }
    var source = raw.map { CChar(bitPattern: $0) }
    var result: [UInt8] = []
    result.reserveCapacity(raw.count + raw.count / 4)
    var piece = [CChar](repeating: 0, count: 65_536)
    source.withUnsafeMutableBufferPointer { source in
      var input = source.baseAddress
      var left = source.count
      while left > 0 {
        let before = left
        let count = piece.withUnsafeMutableBufferPointer { piece in
          var output = piece.baseAddress
          var room = piece.count
          _ = iconv(converter, &input, &left, &output, &room)
          return piece.count - room
        }
        result += piece[..<count].lazy.map { UInt8(bitPattern: $0) }
        if count == 0, left == before {
          // A byte that is none of the encoding's, or half a character at the end.
          result += [0xEF, 0xBF, 0xBD]
          input = input?.advanced(by: 1)
          left -= 1
        }
      }
    }
    return result
  }
}
