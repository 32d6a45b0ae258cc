/// Breaks text into lines of at most so many columns, between words.
///
/// A word that is wider than a line is broken between graphemes, never inside one.
struct LineWrapper {
  /// Columns of a line, indents included.
  var width: Int
  /// What stands before the first line.
  var first: StyledText = ""
  /// What stands before every other line.
  var rest: StyledText = ""
  /// Whether several spaces between two words of a line stay several, as in code and tables; in running
  /// text they are one.
  var keepsSpaces = false

  /// Wraps a paragraph without line feeds; there is always at least one line.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  func wrap(_ text: StyledText) -> [StyledText] {
    var page = Page(wrapper: self)
    for word in words(of: text) { page.add(word) }
    return page.finish()
  }

  /// Splits at spaces; a word keeps the emphases of its parts, and the spaces before it.
  private func words(of text: StyledText) -> [Word] {
    var words: [Word] = []
    var isOpen = false
    var space = Emphasis.none
    var gap = 0
    for run in text.runs {
      let pieces = run.text.split(separator: " ", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        if index > 0 { (isOpen, space, gap) = (false, run.emphasis, gap + 1) }
        if !isOpen, piece.first == "%", let last = words.indices.last, words[last].isNumber {
          // A number and its sign are read as one.
          words[last].text.append(" ", run.emphasis, link: run.link)
          (isOpen, gap) = (true, 0)
        }
        guard !piece.isEmpty else { continue }
        if isOpen, let last = words.indices.last {
          words[last].text.append(String(piece), run.emphasis, link: run.link)
        } else {
          let text = StyledText(String(piece), run.emphasis, link: run.link)
          words.append(Word(space: space, gap: keepsSpaces ? max(1, gap) : 1, text: text))
        }
        (isOpen, gap) = (true, 0)
      }
    }
    return words
  }

  private struct Word {
    /// Emphasis of the space before the word.
    var space: Emphasis
    /// How many spaces stand before it; between two lines they are left out.
    var gap: Int
    var text: StyledText

    /// Whether it ends as numbers do.
    var isNumber: Bool { text.runs.last?.text.last?.isNumber == true }
  }

  /// The lines so far, and the one being filled.
  private struct Page {
    let wrapper: LineWrapper
    var lines: [StyledText] = []
    var line: StyledText
    var used: Int
    var isFresh = true

    init(wrapper: LineWrapper) {
      self.wrapper = wrapper
      line = wrapper.first
      used = wrapper.first.columns
    }

    mutating func add(_ word: Word) {
      let columns = word.text.columns
      if !isFresh, used + word.gap + columns > wrapper.width { breakLine() }
      if !isFresh {
        line.append(String(repeating: " ", count: word.gap), word.space)
        used += word.gap
      }
      if used + columns > wrapper.width {
        addBroken(word.text)
      } else {
        line.append(word.text)
        used += columns
      }
      isFresh = false
    }

    mutating func addBroken(_ text: StyledText) {
      for run in text.runs {
        for character in run.text {
          let columns = DisplayWidth.columns(of: character)
          if !isFresh, used + columns > wrapper.width { breakLine() }
          line.append(String(character), run.emphasis, link: run.link)
          used += columns
          isFresh = false
        }
      }
    }

    mutating func breakLine() {
      lines.append(line)
      line = wrapper.rest
      used = wrapper.rest.columns
      isFresh = true
    }

    mutating func finish() -> [StyledText] {
      lines.append(line)
      return lines
    }
  }
}
