/// What is kept of the words that many passages share: headings, titles, lead-ins, heads of columns.
///
/// Each passage is indexed with them, so that words of a megabyte over a thousand passages would be a
/// gigabyte. Nobody reads a heading that long.
enum SharedWords {
  /// The most bytes that are kept.
  static let longest = 1_000

  /// A text cut after the last word that has room.
  ///
  /// - Complexity: O(bytes kept).
  static func bounded(_ text: String) -> String {
    guard text.utf8.count > longest else { return text }
    let head = Array(text.utf8.prefix(longest))
    var end = head.lastIndex(of: .space) ?? 0
    if end == 0 {
      end = head.count
      while end > 1, text.utf8[text.utf8.index(text.startIndex, offsetBy: end)] & 0xC0 == 0x80 {
        end -= 1
      }
    }
    return head.string(head.trimmed(0..<end))
  }
}
