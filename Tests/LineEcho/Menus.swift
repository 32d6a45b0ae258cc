import Terminal

/// What the TAB key offers: words, the rest of `/show`, commands with details, many, odd ones.
enum Menus {
  static func menu(line: String, cursor: Int) -> CompletionMenu {
    let before = String(decoding: line.utf8.prefix(cursor), as: UTF8.self)
    if let typed = rest(of: before, after: "/show ") {
      let titles = ["Green tea", "Green pots", "Black tea", "痛い足", "Straße"]
      return menu(start: 6, titles.filter { $0.lowercased().contains(typed.lowercased()) })
    }
    if let typed = rest(of: before, after: "many ") {
      return menu(start: 5, (1...90).map { "item\($0)" }.filter { $0.hasPrefix(typed) })
    }
    if before.hasPrefix("odd") {
      return CompletionMenu(
        start: 0, candidates: [.init(text: "odd1", shown: "\u{1B}[2Jone"), .init(text: "odd2")])
    }
    if before.hasPrefix("/") {
      let commands = [
        ("/save", "keeps it"),
        ("/said", "what was said so far, in so many words that none can fit"),
        ("/open", "a file"),
      ]
      return CompletionMenu(
        start: 0,
        candidates: commands.filter { $0.0.hasPrefix(before) }
          .map { .init(text: $0.0, detail: $0.1, endsWord: $0.0 != "/open") })
    }
    let word = before.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    return menu(
      start: before.utf8.count - word.utf8.count,
      ["redness", "price", "pain"].filter { $0.hasPrefix(word) })
  }

  private static func menu(start: Int, _ texts: [String]) -> CompletionMenu {
    CompletionMenu(start: start, candidates: texts.map { .init(text: $0) })
  }

  private static func rest(of line: String, after beginning: String) -> Substring? {
    line.hasPrefix(beginning) ? line.dropFirst(beginning.count) : nil
  }
}
