/// What the TAB key offers: commands after a slash, headings after `/show`.
struct Completion: Sendable {
  /// The headings that can be shown.
  let titles: [String]

  /// Texts that may stand in place of the word before the cursor.
  func candidates(line: String, cursorUTF8: Int) -> [String] {
    let before = line.utf8.prefix(max(0, cursorUTF8))
    guard let typed = String(before), typed.hasPrefix("/") else { return [] }
    let show = "/show "
    if typed.lowercased().hasPrefix(show) { return headings(after: typed.dropFirst(show.count)) }
    guard !typed.contains(" ") else { return [] }
    return CommandTable.all.map { "/" + $0.name }.filter { $0.hasPrefix(typed.lowercased()) }
  }

  /// The rest of each heading that begins with what was typed, from the last word on.
  private func headings(after typed: Substring) -> [String] {
    let wordStart = typed.lastIndex(of: " ").map { typed.index(after: $0) } ?? typed.startIndex
    let before = typed.distance(from: typed.startIndex, to: wordStart)
    let key = typed.lowercased()
    return titles.filter { $0.lowercased().hasPrefix(key) }.map { String($0.dropFirst(before)) }
  }
}
