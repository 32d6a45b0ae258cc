/// Preformatted text of HTML.
enum HTMLText {
  /// The text without tags, with references to characters read; line ends stay.
  static func plain(_ html: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    var hasTagEnds = true
    while index < html.count {
      if hasTagEnds, HTMLTag(at: index, in: html) != nil {
        guard let end = html[index...].firstIndex(of: UInt8(ascii: ">")) else {
          hasTagEnds = false
          continue
        }
        result += html[index...end].filter { $0 == .newline }
        index = end + 1
      } else if html[index] == UInt8(ascii: "&"),
        let end = html[index..<min(html.count, index + CharacterReference.longest)]
          .firstIndex(of: UInt8(ascii: ";")),
        let text = CharacterReference.text(of: html[index...end])
      {
        result += Array(text.utf8)
        index = end + 1
      } else {
        result.append(html[index])
        index += 1
      }
    }
    return result
  }
}
