import Terminal

/// What there is to complete with: headings, numbers on the screen, words and files.
struct CompletionSource: Sendable {
  /// The headings, each with its path as one line.
  var headings: [(title: String, path: String)] = []
  /// The numbers on the screen and what they stand for.
  var numbered: [(number: Int, meaning: String)] = []
  /// The questions of the session, in order.
  var asked: [String] = []
  /// What the guides call themselves.
  var guides: [String] = []
  /// The guides' words that begin with some letters.
  var words: @Sendable (_ letters: String) -> [String] = { _ in [] }
  /// The paths that begin with some letters.
  var files: @Sendable (_ path: String) -> [String] = { _ in [] }

  /// Headings that begin with what was typed; if none does, those with a word that does.
  ///
  /// Both at once would have no common beginning, so that nothing could be put in.
  func headings(matching typed: String) -> [CompletionMenu.Candidate] {
    let key = typed.lowercased()
    let beginning = headings.filter { $0.title.lowercased().hasPrefix(key) }
    let found =
      beginning.isEmpty
      ? headings.filter { $0.title.lowercased().hasWord(beginning: key) } : beginning
    return found.map { heading in
      CompletionMenu.Candidate(text: heading.title, shown: heading.path, endsWord: false)
    }
  }

  /// Numbers of the contents that begin with what was typed.
  func sections(matching typed: String) -> [CompletionMenu.Candidate] {
    headings.enumerated().map { (String($0 + 1), $1.path) }.filter { $0.0.hasPrefix(typed) }.map {
      CompletionMenu.Candidate(text: $0, detail: $1, endsWord: false)
    }
  }

  /// Numbers on the screen that begin with what was typed.
  func numbers(matching typed: String) -> [CompletionMenu.Candidate] {
    numbered.map { (String($0.number), $0.meaning) }.filter { $0.0.hasPrefix(typed) }.map {
      CompletionMenu.Candidate(text: $0, detail: $1, endsWord: false)
    }
  }
}

extension String {
  /// Whether some letters stand at the beginning of a word after the first.
  fileprivate func hasWord(beginning key: String) -> Bool {
    indices.contains { index in
      guard self[index] == " " || self[index] == "-" || self[index] == "(" else { return false }
      return self[self.index(after: index)...].hasPrefix(key)
    }
  }
}
