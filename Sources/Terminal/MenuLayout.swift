/// How a menu of candidates stands on the screen.
struct MenuLayout {
  /// Columns of the screen.
  let columns: Int
  /// Rows that the menu may take.
  let rows: Int
  /// Whether explanations are dim.
  let usesStyle: Bool

  /// The menu's lines, none wider than the screen; the last one counts what there is no room for.
  ///
  /// - Complexity: O(*n*) for *n* candidates.
  func lines(_ candidates: [CompletionMenu.Candidate]) -> [String] {
    let all =
      candidates.contains { !$0.detail.isEmpty } ? explained(candidates) : grid(candidates)
    guard all.count > max(2, rows) else { return all.map(\.text) }
    let shown = all.prefix(max(2, rows) - 1)
    let left = candidates.count - shown.reduce(0) { $0 + $1.count }
    return shown.map(\.text) + [clip("… and \(left) more", to: columns - 1)]
  }

  /// A line and how many candidates are in it.
  private typealias Line = (text: String, count: Int)

  /// A candidate a line, explanations in a column of their own.
  private func explained(_ candidates: [CompletionMenu.Candidate]) -> [Line] {
    let widest = candidates.map { Self.columns(of: $0.shown) }.max() ?? 0
    let column = min(widest, max(8, columns / 2))
    return candidates.map { candidate in
      let shown = clip(candidate.shown, to: column)
      guard !candidate.detail.isEmpty else { return (shown, 1) }
      let padding = String(repeating: " ", count: max(0, column - Self.columns(of: shown)) + 2)
      let detail = clip(candidate.detail, to: columns - column - 3)
      return (shown + padding + (usesStyle ? "\u{1B}[2m\(detail)\u{1B}[0m" : detail), 1)
    }
  }

  /// As many candidates in a line as there is room for, downwards first.
  private func grid(_ candidates: [CompletionMenu.Candidate]) -> [Line] {
    let cells = candidates.map { clip($0.shown, to: columns - 1) }
    let width = (cells.map(Self.columns).max() ?? 0) + 2
    let across = max(1, (columns + 1) / width)
    let down = (cells.count + across - 1) / across
    return (0..<down).map { row in
      let line = stride(from: row, to: cells.count, by: down).map { cells[$0] }
      let padded = line.map { $0 + String(repeating: " ", count: width - Self.columns(of: $0)) }
      return (padded.dropLast().joined() + (line.last ?? ""), line.count)
    }
  }

  /// The beginning of a text that fits so many columns, marked where it is cut.
  private func clip(_ text: String, to room: Int) -> String {
    guard Self.columns(of: text) > room else { return text }
    var result = ""
    var used = 1
    for character in text {
      used += Self.columns(of: String(character))
      if used > room { break }
      result.append(character)
    }
    return result + "…"
  }

  /// Columns of a text as the C library has them.
  static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + Readline.columns(of: $1) }
  }
}
