import TextAnalysis

/// A run of words, classes and gaps, as written in `Knowledge/English`: `who (wrote|made) <guide-noun>?`.
///
/// Elements stand apart by spaces: a word; `<class>`, the longest phrase of that class; `(a|b|<c>)`,
/// one of several, where `_` joins the words of one; `...`, up to six words of any kind. `?` after an
/// element makes it optional.
struct Pattern: Sendable {
  /// What one element can be met by.
  enum Choice: Sendable, Equatable {
    case words([String])
    case phrase(WordClass)
  }

  /// One element.
  enum Element: Sendable, Equatable {
    case gap
    case choices([Choice], isOptional: Bool)
  }

  static let longestGap = 6

  let elements: [Element]

  /// Reads a pattern; an unknown class meets nothing.
  init(_ text: String) {
    elements = text.split(separator: " ").map { Self.element($0) }
  }

  private static func element(_ text: Substring) -> Element {
    if text == "..." { return .gap }
    var body = text
    let isOptional = body.last == "?"
    if isOptional { body.removeLast() }
    if body.first == "(", body.last == ")" { body = body.dropFirst().dropLast() }
    return .choices(body.split(separator: "|").compactMap(choice), isOptional: isOptional)
  }

  private static func choice(_ text: Substring) -> Choice? {
    guard text.first == "<" else {
      return .words(text.split(separator: "_").map(String.init))
    }
    let name = String(text.dropFirst().dropLast())
    return WordClass.allCases.first { $0.name == name }.map { .phrase($0) }
  }

  /// Whether the pattern takes all the words, fillers between and around its elements aside.
  func matchesWhole(_ text: ClassedWords) -> Bool {
    ends(in: text, from: 0, element: 0, skipsFillers: true).contains { end in
      (end..<text.words.count).allSatisfy { text.classes[$0].contains(.filler) }
    }
  }

  /// The first run of words that the pattern takes; nil where there is none.
  func firstMatch(in text: ClassedWords) -> Range<Int>? {
    for start in text.words.indices {
      guard opens(text, at: start) else { continue }
      if let end = ends(in: text, from: start, element: 0, skipsFillers: false).first {
        return start..<end
      }
    }
    return nil
  }

  /// Whether the first element is met at a word, which rules most places out.
  private func opens(_ text: ClassedWords, at start: Int) -> Bool {
    guard case .choices(let choices, false) = elements.first else { return true }
    return choices.contains { length(of: $0, in: text, at: start) != nil }
  }

  /// Where the elements from one on can end, longest gap last.
  private func ends(
    in text: ClassedWords, from index: Int, element: Int, skipsFillers: Bool
  ) -> [Int] {
    guard element < elements.count else { return [index] }
    func rest(_ index: Int, _ element: Int) -> [Int] {
      ends(in: text, from: index, element: element, skipsFillers: skipsFillers)
    }
    switch elements[element] {
    case .gap:
      let last = min(text.words.count, index + Self.longestGap)
      // A gap at the end takes all that is left.
      if element == elements.count - 1 { return [skipsFillers ? text.words.count : index] }
      return firstEnds((index...last).lazy.map { rest($0, element + 1) })
    case .choices(let choices, let isOptional):
      for choice in choices {
        guard let length = length(of: choice, in: text, at: index) else { continue }
        let found = rest(index + length, element + 1)
        if !found.isEmpty { return found }
      }
      if isOptional {
        let found = rest(index, element + 1)
        if !found.isEmpty { return found }
      }
      if skipsFillers, index < text.words.count, text.classes[index].contains(.filler) {
        return rest(index + 1, element)
      }
      return []
    }
  }

  private func firstEnds(_ found: some Sequence<[Int]>) -> [Int] {
    found.first { !$0.isEmpty } ?? []
  }

  private func length(of choice: Choice, in text: ClassedWords, at index: Int) -> Int? {
    switch choice {
    case .words(let words):
      return text.words[index...].starts(with: words) ? words.count : nil
    case .phrase(let wordClass):
      return text.longest(at: index, of: [wordClass])?.range.count
    }
  }
}
