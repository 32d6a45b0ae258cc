/// Lays a completion menu out for a screen of a certain size.
struct MenuLayout {
  /// The width of the screen in columns.
  let columns: Int
  /// The height of the screen in rows.
  let rows: Int
  /// Whether explanations may be set in faint type.
  let usesStyle: Bool

  private static let gap = 2
  private static let (faint, normal) = ("\u{1B}[2m", "\u{1B}[22m")
  /// Less room than this is not worth an explanation.
  private static let leastDetail = 6

  /// The last column stays free, because some terminals go to the next line behind it.
  private var room: Int { max(1, columns - 1) }
  /// The prompt, the line above the menu and the note below it have to fit as well.
  private var mostLines: Int { max(1, rows - 3) }

  /// The lines of the menu, each with its line feed: beside explanations one candidate a line,
  /// otherwise as many as fit, in columns.
  ///
  /// - Complexity: O(n) in the length of all candidates.
  func text(of candidates: [CompletionMenu.Candidate]) -> String {
    let hasDetails = candidates.contains { !$0.detail.isEmpty }
    let (lines, listed) = hasDetails ? table(candidates) : grid(candidates)
    let left = candidates.count - listed
    let note = left > 0 ? [ScreenColumns.clipped("… and \(left) more", to: room)] : []
    return (lines + note).map { $0 + "\n" }.joined()
  }

  private func table(_ candidates: [CompletionMenu.Candidate]) -> ([String], listed: Int) {
    let listed = candidates.prefix(mostLines)
    let names = listed.map { ScreenColumns.clipped(ScreenColumns.visible($0.shown), to: room) }
    // A single long name must not take the room of all explanations.
    let column = min(names.map(ScreenColumns.of).max() ?? 0, room * 2 / 3)
    let lines = zip(names, listed).map { name, candidate in
      let start = max(column, ScreenColumns.of(name)) + Self.gap
      guard !candidate.detail.isEmpty, room - start >= Self.leastDetail else { return name }
      let detail = ScreenColumns.clipped(ScreenColumns.visible(candidate.detail), to: room - start)
      return ScreenColumns.padded(name, to: start) + (usesStyle ? faint(detail) : detail)
    }
    return (lines, listed.count)
  }

  private func grid(_ candidates: [CompletionMenu.Candidate]) -> ([String], listed: Int) {
    let all = candidates.map { ScreenColumns.clipped(ScreenColumns.visible($0.shown), to: room) }
    let width = (all.map(ScreenColumns.of).max() ?? 0) + Self.gap
    let across = max(1, (room + Self.gap) / width)
    let names = all.prefix(across * mostLines)
    // As `ls` has it: down the columns first.
    let down = (names.count + across - 1) / across
    let lines = (0..<down).map { row in
      let cells = stride(from: row, to: names.count, by: down).map { names[$0] }
      let padded = cells.dropLast().map { ScreenColumns.padded($0, to: width) }
      return padded.joined() + (cells.last ?? "")
    }
    return (lines, names.count)
  }

  private func faint(_ text: String) -> String { Self.faint + text + Self.normal }
}
