/// Lays out lines of a file behind their numbers; what is too long for the screen flows on in the
/// next line of its paragraph, so that no row holds a word or two.
struct SourceRows {
  /// Columns of a row, its number included.
  let width: Int
  /// Columns of the largest number.
  let digits: Int
  /// All rows so far.
  private(set) var rows: [StyledText] = []
  /// What did not fit into the line before, and goes on in the next.
  private var carried = StyledText()

  init(width: Int, digits: Int) {
    (self.width, self.digits) = (width, digits)
  }

  /// Adds a line; spaces at its start, and inside where it fits, are kept.
  ///
  /// - Parameters:
  ///   - number: Its number in the file, 1-based.
  ///   - words: Its text, safe to show.
  ///   - isMarked: Whether it was quoted.
  ///   - goesOn: Whether the next line to be added is of the same paragraph.
  mutating func add(_ number: Int, _ words: String, isMarked: Bool, goesOn: Bool) {
    let spaces = words.prefix { $0 == " " }
    let room = max(1, width - digits - Self.gap)
    let indent = StyledText(String(spaces.prefix(room / 2)))
    let text = StyledText(String(words.dropFirst(spaces.count)), isMarked ? .strong : .none)
    let line = joined(text, room: room - indent.columns, indent: indent)
    var parts = [line]
    if line.columns > room - indent.columns {
      parts = LineWrapper(width: room - indent.columns).wrap(line)
      if goesOn, let rest = parts.popLast() { carried = rest }
    }
    for (index, part) in parts.enumerated() {
      let isMarked = isMarked && index == 0 || Self.isMarked(part)
      let number = index == 0 ? String(number) : ""
      rows.append(gutter(number, isMarked: isMarked) + (part.isEmpty ? part : indent + part))
    }
  }

  /// A line with what was carried over into it; in a row of its own where the line has no room.
  private mutating func joined(
    _ text: StyledText, room: Int, indent: StyledText
  ) -> StyledText {
    defer { carried = StyledText() }
    guard !carried.isEmpty else { return text }
    let word = text.runs.first?.text.prefix { $0 != " " } ?? ""
    if carried.columns + 1 + DisplayWidth.columns(of: String(word)) <= room {
      return carried + StyledText(" ") + text
    }
    rows.append(gutter("", isMarked: Self.isMarked(carried)) + indent + carried)
    return text
  }

  /// The columns between number and text.
  private static let gap = 3

  private func gutter(_ number: String, isMarked: Bool) -> StyledText {
    let padding = String(repeating: " ", count: max(0, digits - number.count))
    return StyledText(
      padding + number + (isMarked ? ">" : " ") + "│ ", isMarked ? .bar : .quiet)
  }

  /// Whether a row holds words that were quoted.
  private static func isMarked(_ row: StyledText) -> Bool {
    row.runs.contains { $0.emphasis == .strong }
  }
}
