import Terminal

/// What there is to complete with: headings, numbers on the screen, words and files.
struct CompletionSource: Sendable {
  /// The headings, each with its path as one line.
  var headings: [(title: String, path: String)] = []
  /// What the numbers on the screen stand for, from 1.
  var numbered: [String] = []
  /// The guides' words that begin with some letters.
  var words: @Sendable (_ letters: String) -> [String] = { _ in [] }
  /// The paths that begin with some letters.
  var files: @Sendable (_ path: String) -> [String] = { _ in [] }

  /// Headings in which a word begins with what was typed.
  func headings(matching typed: String) -> [CompletionMenu.Candidate] {
    let key = typed.lowercased()
    return headings.filter { heading in
      let title = heading.title.lowercased()
      return title.hasPrefix(key) || title.hasWord(beginning: key)
    }.map { heading in
      CompletionMenu.Candidate(text: heading.title, shown: heading.path, endsWord: false)
    }
  }

  /// Numbers that begin with what was typed.
  func numbers(matching typed: String) -> [CompletionMenu.Candidate] {
    numbered.indices.map { String($0 + 1) }.filter { $0.hasPrefix(typed) }.map { number in
      CompletionMenu.Candidate(
        text: number, detail: Int(number).map { numbered[$0 - 1] } ?? "", endsWord: false)
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
