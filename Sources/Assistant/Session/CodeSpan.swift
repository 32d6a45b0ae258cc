/// Code inside a line of Markdown: between two runs of as many backticks.
enum CodeSpan {
  /// Longer runs are not looked for, so that no line takes long.
  private static let mostTicks = 32

  /// Where the code ends that may begin at a backtick; behind the backticks where none does.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func end(in bytes: [UInt8], from start: Int) -> Int {
    let ticks = run(in: bytes, from: start)
    guard ticks.count <= mostTicks else { return ticks.upperBound }
    var index = ticks.upperBound
    while let next = bytes[index...].firstIndex(of: tick) {
      let other = run(in: bytes, from: next)
      if other.count == ticks.count { return other.upperBound }
      index = other.upperBound
    }
    return ticks.upperBound
  }

  private static let tick = UInt8(ascii: "`")

  private static func run(in bytes: [UInt8], from start: Int) -> Range<Int> {
    start..<(bytes[start...].firstIndex { $0 != tick } ?? bytes.count)
  }
}
