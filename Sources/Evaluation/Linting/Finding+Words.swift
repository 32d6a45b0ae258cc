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
    }
  }
}
