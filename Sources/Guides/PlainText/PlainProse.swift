/// Tells running text from commands, programs, logs and drawings by the words of its lines.
enum PlainProse {
  /// No more of a line is looked at.
  private static let longestLook = 400

  /// What the words of a line are.
  private struct Words {
    var plain = 0
    var odd = 0
    var hasOption = false

    init(_ line: ArraySlice<UInt8>) {
      for word in line.prefix(longestLook).split(whereSeparator: \.isWhitespace) {
        switch Self.kind(of: word) {
        case .plain: plain += 1
        case .odd: odd += 1
        case .neutral: break
        }
        if word.count > 1, word.first == UInt8(ascii: "-"), word.last?.isLetter ?? false {
          hasOption = true
        }
      }
    }

    private enum Kind { case plain, odd, neutral }

    /// Letters with the signs of a sentence around them are plain, numbers say nothing.
    private static func kind(of word: ArraySlice<UInt8>) -> Kind {
      let core = word.drop { $0.isIn("(\"'`[“‘") }.reversed()
        .drop { $0.isIn(".,;:!?)\"'`]") }.reversed()
      guard let first = core.first else { return .odd }
      let isNumber = core.allSatisfy { $0.isDigit || $0.isIn("£$%.,:-–€") || $0 >= 128 }
      if isNumber, core.contains(where: \.isDigit) { return .neutral }
      guard first.isLetter else { return .odd }
      let isPlain = core.dropFirst().allSatisfy {
        $0.isLetter || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: "/")
      }
      return isPlain ? .plain : .odd
    }
  }

  /// Whether a line by itself reads like running text.
  static func isProse(_ line: ArraySlice<UInt8>) -> Bool {
    let words = Words(line)
    return words.plain >= 3 && words.plain >= 2 * words.odd
  }

  /// Whether lines that are set in are code and no running text.
  static func isCode(_ lines: [ArraySlice<UInt8>]) -> Bool {
    guard let first = lines.first, let last = lines.last else { return false }
    if lines.allSatisfy({ opensWithPrompt($0) }) { return true }
    var plain = 0
    var odd = 0
    var signs = 0
    for line in lines {
      let words = Words(line)
      plain += words.plain
      odd += words.odd
      if let end = line.last, end.isIn(";{}\\=>&") { signs += 1 }
      if opensWithPrompt(line) { signs += 1 }
    }
    if signs * 2 >= lines.count { return true }
    if plain < 2 * odd { return true }
    if odd == 0, plain >= 3, last.last == UInt8(ascii: ".") { return false }
    let ends = last.last.map { $0.isIn(".!?:") } ?? false
    let opens = first.first.map { $0.isUpper || $0.isIn("\"(“") } ?? false
    if opens, ends || plain >= 8 { return false }
    if ends, plain >= 6 { return false }
    return plain < 6 * lines.count
  }

  /// Whether hardly a word of a line is one of running text.
  static func isOdd(_ line: ArraySlice<UInt8>) -> Bool {
    let words = Words(line)
    return words.odd > words.plain
  }

  /// Whether a line by itself can only be a command.
  static func isCommand(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, let last = line.last else { return false }
    if opensWithPrompt(line), first != UInt8(ascii: "#"), first != UInt8(ascii: ">") { return true }
    guard first.isLower || first.isIn("./~"), !last.isIn(".!?:,;") else {
      return false
    }
    let words = Words(line)
    return words.plain + words.odd >= 2 && words.odd * 2 >= words.plain
      && (words.hasOption || line.contains(UInt8(ascii: "/")) || line.contains(UInt8(ascii: "=")))
  }

  /// Whether a shell's prompt opens the line.
  static func opensWithPrompt(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count >= 3, let first = line.first, first.isIn("$%#>") else { return false }
    return line[line.startIndex + 1] == .space
  }
}
