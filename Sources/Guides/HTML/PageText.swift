/// Running text put together from a page's tokens.
extension HTMLTree {
  /// Adds a text token to running text, line by line.
  func append(_ token: PageToken, to text: inout TracedText) {
    forEachLine(of: token) { piece, line, isFirst in
      if !isFirst { text.appendSpace() }
      text.append(piece, line: line)
    }
  }

  /// Adds the sign that keeps a raised or lowered number apart from the word before it.
  func appendSign(ofElementAt index: Int, to text: inout TracedText) {
    let tag = tokens[index].tag
    guard tag == .raised || tag == .lowered else { return }
    let inner = tokens[index..<tokens[index].partner].first { $0.kind == .text }
    guard let inner,
      let sign = RaisedText.sign(
        isRaised: tag == .raised, after: text.bytes, text: bytes(of: inner))
    else { return }
    text.append([sign], line: Int(inner.line))
  }

  /// Hands out a text token's lines with their numbers, marks that nobody sees left out.
  ///
  /// No-break spaces become spaces; soft hyphens and spaces without width go.
  func forEachLine(
    of token: PageToken, _ body: (_ piece: ArraySlice<UInt8>, _ line: Int, _ isFirst: Bool) -> Void
  ) {
    let bytes = bytes(of: token)
    var line = Int(token.line)
    var start = bytes.startIndex
    while true {
      let end = bytes[start...].firstIndex(of: .newline) ?? bytes.endIndex
      body(Self.seen(bytes[start..<end]), line, start == bytes.startIndex)
      guard end < bytes.endIndex else { return }
      start = end + 1
      line += 1
    }
  }

  private static func seen(_ piece: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard piece.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return piece }
    var result: [UInt8] = []
    result.reserveCapacity(piece.count)
    var index = piece.startIndex
    while index < piece.endIndex {
      let rest = piece[index...]
      if rest.starts(with: [0xC2, 0xA0]) {
        result.append(.space)
        index += 2
      } else if rest.starts(with: [0xC2, 0xAD]) {
        index += 2
      } else if rest.starts(with: [0xE2, 0x80, 0x8B]) {
        index += 3
      } else {
        result.append(piece[index])
        index += 1
      }
    }
    return result[...]
  }
}
