import Guides

extension Finding: CustomStringConvertible {
  /// `file:line: severity: what was found`, in one line.
  public var description: String {
    Figures.visible("\(file):\(line): \(severity.rawValue): \(problem)")
  }
}

extension Finding.Problem: CustomStringConvertible {
  /// What was found and what to do about it.
  public var description: String {
    switch self {
    case .emptySection:
      "the section has no text: write some, or drop the heading"
    case .duplicateHeading(let heading, let firstLine):
      "‘\(heading)’ is already a heading under the same parent, line \(firstLine): tell them apart"
    case .duplicateKey(let key, let file, let line):
      "the key ‘\(key)’ is taken by \(file):\(line): give each section its own"
    case .missingKey(let suggested):
      "the section has no key although others have: add <!-- key: \(suggested) -->"
    case .duplicatePhrasing(let phrasing, let file, let line):
      "‘\(phrasing)’ already asks for another section, \(file):\(line): keep it in one"
    case .phrasingFindsOther(let phrasing, let found?):
      "‘\(phrasing)’ finds ‘\(found)’ first: move it there, or reword it"
    case .phrasingFindsOther(let phrasing, nil):
      "‘\(phrasing)’ finds nothing: reword it"
    case .uselessSynonyms:
      "the guides have no word that this line leads to: add the guide's word, or drop the line"
    case .circularSynonyms(let file, let line):
      "\(file):\(line) leads back: join the two with a comma, or drop one"
    case .duplicateSynonyms(let file, let line):
      "\(file):\(line) says the same: keep one"
    case .oppositeSynonyms(let one, let other):
      "‘\(one)’ and ‘\(other)’ are opposites: part them, or lead one way with =>"
    case .longSentence(let words):
      "a sentence of \(words) words, more than \(Linter.longestSentence): split it"
    case .doubt(let kind):
      Self.words(for: kind)
    case .leftOut(let kind, let lines):
      "left out, and never quoted: \(Self.words(for: kind)) at \(Self.list(lines)); "
        + "guidelab outline shows what is left"
    }
  }

  private static func words(for doubt: ReadingDoubt.Kind) -> String {
    switch doubt {
    case .unclosedFrontMatter:
      "front matter is opened and never closed, and was read as text: close it with ---"
    case .readAsUTF16: "the file is not UTF-8 and was read as UTF-16: save it as UTF-8"
    case .readAsWindows1252:
      "the file is not UTF-8 and was read as Windows-1252: save it as UTF-8"
    case .invalidBytes: "bytes that are no text were replaced: save the file as UTF-8"
    case .cutPassage: "a passage is so long that it was cut: part it into paragraphs"
    case .unclosedComment: "a comment is opened and never closed: close it with -->"
    }
  }

  private static func words(for furniture: Furniture.Kind) -> String {
    switch furniture {
    case .contents: "a table of contents"
    case .picture: "pictures"
    case .comment: "comments"
    case .navigation: "navigation"
    case .pageHeader: "heads and feet of pages"
    case .rule: "rules"
    case .directive: "directives"
    case .hidden: "parts that readers do not see"
    }
  }

  /// `lines 3, 17–20 and 4 more places`.
  private static func list(_ ranges: [ClosedRange<Int>]) -> String {
    let shown = ranges.prefix(mostPlaces).map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
    let rest = ranges.count - shown.count
    let isOneLine = ranges.count == 1 && ranges[0].count == 1
    return (isOneLine ? "line " : "lines ") + shown.joined(separator: ", ")
      + (rest > 0 ? " and \(rest) more places" : "")
  }

  private static let mostPlaces = 5
}
