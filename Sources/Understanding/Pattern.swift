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

  /// Words of which a text that the pattern takes has one; nil where there is no telling.
  var keys: [String]? {
    let mandatory = elements.compactMap { element -> [String]? in
      guard case .choices(let choices, false) = element else { return nil }
      let words = choices.compactMap { choice -> String? in
        if case .words(let words) = choice {
          words.max { $0.utf8.count < $1.utf8.count }
        } else {
          nil
        }
      }
      return words.count == choices.count ? words : nil
    }
    // Long words are rare ones.
    return mandatory.max { Self.shortest(in: $0) < Self.shortest(in: $1) }
  }

  private static func shortest(in words: [String]) -> Int { words.map(\.utf8.count).min() ?? 0 }

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
  ///
  /// - Complexity: O(*n* *m*) for *n* words and *m* elements.
  func matchesWhole(_ text: ClassedWords) -> Bool {
    ends(in: text, from: 0, skipsFillers: true).last == text.words.count
  }

  /// The first run of words that the pattern takes, as short as can be; nil where there is none.
  ///
  /// - Complexity: As ``matchesWhole(_:)``, for each place where the first element is met.
  func firstMatch(in text: ClassedWords) -> Range<Int>? {
    for start in text.words.indices {
      if let end = ends(in: text, from: start, skipsFillers: false).first { return start..<end }
    }
    return nil
  }

  /// Where the pattern can end that begins at a word, in order.
  private func ends(in text: ClassedWords, from start: Int, skipsFillers: Bool) -> [Int] {
    var ends: Set<Int> = [start]
    if skipsFillers { skipFillers(in: text, &ends) }
    for (place, element) in elements.enumerated() {
      var next: Set<Int> = []
      for end in ends {
        switch element {
        case .gap:
          // A gap at the end takes all that is left.
          let isLast = place == elements.count - 1
          let last = isLast ? text.words.count : min(text.words.count, end + Self.longestGap)
          next.formUnion(end...last)
        case .choices(let choices, let isOptional):
          if isOptional { next.insert(end) }
          for choice in choices {
            if let length = length(of: choice, in: text, at: end) { next.insert(end + length) }
          }
        }
      }
      ends = next
      guard !ends.isEmpty else { return [] }
      if skipsFillers { skipFillers(in: text, &ends) }
    }
    return ends.sorted()
  }

  /// Adds the places that are reached over fillers.
  private func skipFillers(in text: ClassedWords, _ ends: inout Set<Int>) {
    for index in text.words.indices
    where ends.contains(index) && text.classes[index].contains(.filler) {
      ends.insert(index + 1)
    }
  }

  private func length(of choice: Choice, in text: ClassedWords, at index: Int) -> Int? {
    switch choice {
    case .words(let words):
      return text.words[index...].starts(with: words) ? words.count : nil
    case .phrase(.number) where Numerals.isNumber(text, index): return 1
    case .phrase(.ordinal) where Numerals.isOrdinalInDigits(text, index): return 1
    case .phrase(let wordClass):
      return text.longest(at: index, of: [wordClass])?.range.count
    }
  }
}
