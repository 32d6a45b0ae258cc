extension String {
  /// The pieces between ASCII separators, without empty ones.
  ///
  /// For tables in the source code that are read at each start: cutting by characters has to find
  /// their borders first and takes ten times as long.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  package func cut(at separator: Unicode.Scalar) -> [String] {
    cut { $0 == UInt8(truncatingIfNeeded: separator.value) }
  }

  /// The words between spaces and line ends.
  ///
  /// - Complexity: O(*n*) for a text of *n* bytes.
  package func cutIntoWords() -> [String] {
    cut { $0 <= 0x20 }
  }

  private func cut(_ isSeparator: (UInt8) -> Bool) -> [String] {
    var text = self
    return text.withUTF8 { bytes in
      var pieces: [String] = []
      var start = 0
      for end in 0...bytes.count where end == bytes.count || isSeparator(bytes[end]) {
        if end > start { pieces.append(String(decoding: bytes[start..<end], as: UTF8.self)) }
        start = end + 1
      }
      return pieces
    }
  }
}
