import Rendering
import Terminal

/// What the TAB key offers: commands after a slash, what a command takes, words of the guide.
struct Completion {
  /// What there is to complete with.
  let source: CompletionSource
  /// Fewer letters begin too many words.
  private static let leastLetters = 2

  /// What may stand before the cursor in place of what was typed; nothing that acts on a terminal.
  func menu(line: String, cursorUTF8: Int) -> CompletionMenu {
    let before = line.utf8.prefix(max(0, cursorUTF8))
    guard let typed = String(before) else { return CompletionMenu(start: 0, candidates: []) }
    var menu = typed.hasPrefix("/") ? command(typed) : word(typed)
    menu.candidates = menu.candidates.compactMap(Self.safe)
    return menu
  }

  private func command(_ typed: String) -> CompletionMenu {
    guard let space = typed.firstIndex(of: " ") else {
      let commands = CommandTable.all.filter { $0.usage.hasPrefix(typed.lowercased()) }
      return CompletionMenu(
        start: 0,
        candidates: commands.map { command in
          CompletionMenu.Candidate(
            text: "/" + command.name, shown: command.usage, detail: command.summary)
        })
    }
    let argument = typed[space...].drop { $0 == " " }
    let name = typed[..<space].dropFirst()
    let start = typed.utf8.count - argument.utf8.count
    let candidates =
      CommandTable.named(String(name))?.candidates(for: String(argument), from: source) ?? []
    return CompletionMenu(start: start, candidates: candidates)
  }

  /// Words of the guide that go on as the last one typed does, in the letters' case as typed.
  private func word(_ typed: String) -> CompletionMenu {
    let letters = typed.reversed().prefix { $0.isLetter || $0 == "-" || $0 == "'" || $0 == "’" }
    let begun = String(letters.reversed())
    let start = typed.utf8.count - begun.utf8.count
    guard begun.count >= Self.leastLetters else {
      return CompletionMenu(start: start, candidates: [])
    }
    let words = source.words(begun).filter { $0.count > begun.count }
    return CompletionMenu(
      start: start,
      candidates: words.map { word in
        let rest = word.dropFirst(begun.count)
        return CompletionMenu.Candidate(text: begun + rest, shown: word)
      })
  }

  /// A candidate that cannot act on the terminal; nil where its text would.
  private static func safe(_ candidate: CompletionMenu.Candidate) -> CompletionMenu.Candidate? {
    guard candidate.text == ControlCharacters.visible(candidate.text) else { return nil }
    var candidate = candidate
    candidate.shown = ControlCharacters.visible(candidate.shown)
    candidate.detail = ControlCharacters.visible(candidate.detail)
    return candidate
  }
}
