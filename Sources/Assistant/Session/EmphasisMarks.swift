/// The marks around words that Markdown makes strong, which quotes on the screen do not have either.
enum EmphasisMarks {
  /// A run of asterisks or underscores.
  private struct Run {
    var mark: UInt8
    var range: Range<Int>
    var opens: Bool
    var closes: Bool
  }

  /// Lines without the marks, but for those in code.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  static func stripped(from lines: [String]) -> [String] {
    var fence: Substring?
    return lines.map { line in
      let mark = line.drop(while: \.isWhitespace).prefix(3)
      if mark == "```" || mark == "~~~" {
        fence = fence == nil ? mark : fence == mark ? nil : fence
        return line
      }
      return fence == nil ? stripped(from: line) : line
    }
  }

  /// A line without pairs of marks; one that has no partner on the line stays.
  private static func stripped(from line: String) -> String {
    guard line.utf8.contains(where: isMark) else { return line }
    let bytes = Array(line.utf8)
    var open: [Run] = []
    var dropped: [Range<Int>] = []
    for run in runs(in: bytes) {
      let isPartner = { (other: Run) in
        other.mark == run.mark && other.range.count == run.range.count
      }
      if run.closes, let partner = open.lastIndex(where: isPartner) {
        dropped += [open[partner].range, run.range]
        open.removeSubrange(partner...)
      } else if run.opens, open.count < mostOpen {
        open.append(run)
      }
    }
    var kept = bytes
    for range in dropped.sorted(by: { $0.lowerBound > $1.lowerBound }) {
      kept.removeSubrange(range)
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// More marks inside one another are none that anybody wrote.
  private static let mostOpen = 8

  private static func runs(in bytes: [UInt8]) -> [Run] {
    var runs: [Run] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "`"): index = CodeSpan.end(in: bytes, from: index)
      case let mark where isMark(mark):
        let end = bytes[index...].firstIndex { $0 != mark } ?? bytes.count
        runs.append(run(of: mark, at: index..<end, in: bytes))
        index = end
      default: index += 1
      }
    }
    return runs
  }

  private static func run(of mark: UInt8, at range: Range<Int>, in bytes: [UInt8]) -> Run {
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
    let after = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20
    // Inside a word an underscore is a part of it.
    let isApart = mark == UInt8(ascii: "*")
    return Run(
      mark: mark, range: range, opens: after > 0x20 && (isApart || !isLetter(before)),
      closes: before > 0x20 && (isApart || !isLetter(after)))
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}
