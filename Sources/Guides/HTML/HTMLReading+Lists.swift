extension HTMLReading {
  /// Definitions with more letters than this, on average, are headed by their terms.
  private static let longDefinition = 400

  mutating func openList(_ token: PageToken, at index: Int) {
    prepare(at: Int(token.line))
    builder.openList(isOrdered: token.tag == .orderedList)
    containers.append((.list(next: max(1, Int(token.value))), token.partner))
  }

  mutating func openItem(_ token: PageToken, at index: Int) {
    guard let list = containers.indices.last, case .list(let next) = containers[list].kind else {
      return
    }
    let number = token.value > 0 ? Int(token.value) : next
    containers[list].kind = .list(next: number + 1)
    builder.openItem(number: number)
    containers.append((.item, token.partner))
  }

  /// A definition list is a list, but for one of questions or of long texts, whose terms are headings.
  mutating func openDefinitions(_ token: PageToken, at index: Int) {
    if isAtTop, haveLongTexts(index) {
      openPart(end: token.partner)
      return
    }
    openList(token, at: index)
  }

  /// Adds a term, and tells where to go on.
  mutating func addTerm(at index: Int) -> Int {
    let term = text(in: index)
    let end = tree.tokens[index].partner + 1
    guard !term.isEmpty else { return end }
    switch containers.last?.kind {
    case .list(let next)?:
      // Terms one below the other share a definition.
      if !followsTerm(index) {
        builder.closeItem()
        builder.openItem(number: next)
        containers[containers.count - 1].kind = .list(next: next + 1)
      }
      let lines = term.lines(of: 0..<term.bytes.count)
      builder.addToItem([Sentence(text: term.string, lines: lines)], label: term.string)
    case .part(_, let level)?:
      let isNext = followsTerm(index) && heading != nil
      if isNext, let first = heading?.title {
        heading?.title = first + ", " + term.string
      } else {
        setTerm(term, level: level + 1)
      }
    default: add(term)
    }
    return end
  }

  private mutating func setTerm(_ term: TracedText, level: Int) {
    if let heading { commit(heading) }
    heading = Heading(title: term.string, level: level, line: term.firstLine)
  }

  /// Whether the element before a term is a term too.
  private func followsTerm(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, tree.tokens[before].kind == .text,
      !tree.bytes(of: tree.tokens[before]).contains(where: { !$0.isWhitespace })
    {
      before -= 1
    }
    return before >= 0 && tree.tokens[before].kind == .close && tree.tokens[before].tag == .term
  }

  private func haveLongTexts(_ index: Int) -> Bool {
    var (terms, questions, definitions, letters) = (0, 0, 0, 0)
    var next = index + 1
    while next < tree.tokens[index].partner {
      let token = tree.tokens[next]
      if token.kind == .open {
        switch token.tag {
        case .term:
          terms += 1
          if text(in: next).bytes.last == UInt8(ascii: "?") { questions += 1 }
        case .definition:
          definitions += 1
          letters += parts.measure[next..<token.partner].letters
        default: break
        }
        // A group of terms in a block is entered, all else passed over.
        next = token.tag == .block ? next : token.partner
      }
      next += 1
    }
    guard terms > 0, definitions > 0 else { return false }
    return questions == terms || letters / definitions > Self.longDefinition
  }
}
