/// White space as quotes and sources are compared by.
enum WhiteSpace {
  /// Text with every run of white space, no-break spaces included, as one space, and none at the
  /// ends.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func fold(_ text: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.count)
    var owesSpace = false
    var index = 0
    while index < text.count {
      let width = width(at: index, in: text)
      if width > 0 {
        owesSpace = !folded.isEmpty
        index += width
        continue
      }
      if owesSpace { folded.append(UInt8(ascii: " ")) }
      owesSpace = false
      folded.append(text[index])
      index += 1
    }
    return folded
  }

  /// A text with every run of white space as one space, and none at the ends.
  static func folded(_ text: String) -> String {
    String(decoding: fold(Array(text.utf8)), as: UTF8.self)
  }

  /// How many bytes of white space stand at an index: 0, 1, or 2 for U+00A0.
  private static func width(at index: Int, in text: [UInt8]) -> Int {
    switch text[index] {
    case 0x20, 0x09...0x0D: 1
    case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: 2
    default: 0
    }
  }
}
