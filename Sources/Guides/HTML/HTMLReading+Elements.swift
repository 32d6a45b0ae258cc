extension HTMLReading {
  /// Takes an element's beginning and tells where to go on.
  mutating func open(_ token: PageToken, at index: Int) -> Int {
    if token.tag.isInline { return openInline(token, at: index) }
    if let kind = parts.furniture(at: index, isInContent: isInContent) {
      return skip(index, as: kind)
    }
    flush()
    if let level = token.tag.headingLevel {
      addHeading(text(in: index), level: level, at: index)
      return token.partner + 1
    }
    if let next = openBox(token, at: index) { return next }
    switch token.tag {
    case .title: return token.partner + 1
    case .list, .orderedList: openList(token, at: index)
    case .item: openItem(token, at: index)
    case .definitions: openDefinitions(token, at: index)
    case .term: return addTerm(at: index)
    case .quotation: containers.append((.quotation, token.partner))
    case .details: openPart(end: token.partner)
    case .summary:
      addPartTitle(text(in: index))
      return token.partner + 1
    case .code:
      addCode(at: index)
      return token.partner + 1
    case .table where isData(index):
      addTable(at: index)
      return token.partner + 1
    case .rule: builder.interrupt()
    default: break
    }
    return index + 1
  }

  /// Takes an element's end.
  mutating func close(_ token: PageToken, at index: Int) {
    if token.tag.isInline {
      if emphasisEnd == index {
        paragraph.emphasisEnd = paragraph.bytes.count
        emphasisEnd = nil
      }
      return
    }
    flush()
    guard let last = containers.last, last.end == index else { return }
    containers.removeLast()
    switch last.kind {
    case .list:
      builder.closeItem()
      builder.closeList()
    case .item: builder.closeItem()
    case .part(let section, _):
      addCaption()
      if let heading { commit(heading) }
      heading = nil
      resumed = section
    case .topics, .quotation, .box: builder.interrupt()
    }
  }

  private mutating func openInline(_ token: PageToken, at index: Int) -> Int {
    switch token.tag {
    case .anchor, .raised, .lowered:
      if parts.isSign(at: index) {
        // The stop behind a foot-note's mark joins the word before it.
        if isStop(after: token.partner) { paragraph.trimEnd() }
        return token.partner + 1
      }
      tree.appendSign(ofElementAt: index, to: &paragraph)
    case .emphasis:
      if paragraph.isEmpty, emphasisEnd == nil { emphasisEnd = token.partner }
    case .lineBreak:
      paragraph.appendSpace()
      if lastBreak == paragraph.bytes.count { flush() }
      lastBreak = paragraph.bytes.count
    default: break
    }
    return index + 1
  }

  /// Whether text that begins with a mark follows a token.
  private func isStop(after index: Int) -> Bool {
    guard tree.tokens.indices.contains(index + 1), tree.tokens[index + 1].kind == .text,
      let first = tree.bytes(of: tree.tokens[index + 1]).first
    else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")]
      .contains(first)
  }

  /// Leaves an element out.
  private mutating func skip(_ index: Int, as kind: Furniture.Kind) -> Int {
    flush()
    let end = tree.tokens[index].partner
    let first = Int(tree.tokens[index].line)
    builder.addFurniture(kind, lines: first...max(first, Int(tree.tokens[end].line)))
    let isList = parts.measure[index..<end].links > 1
    if kind == .contents || (kind == .navigation && isList) { heading?.hasContents = true }
    builder.interrupt()
    return end + 1
  }

  /// A heading's words without the mark of a question, whose answer comes next.
  mutating func question(_ title: TracedText) -> TracedText {
    let mark = QuestionMarks.questionLength(of: title.bytes[...])
    expectsAnswer = mark > 0 || title.bytes.last == UInt8(ascii: "?")
    return mark > 0 ? title.part(mark..<title.bytes.count) : title
  }

  private mutating func addHeading(_ title: TracedText, level: Int, at index: Int) {
    let text = question(title)
    guard !text.isEmpty else { return }
    if case .part(_, let outer) = containers.last?.kind {
      // The first heading of a box is its title.
      set(Heading(title: text.string, level: max(level, outer + 1), line: text.firstLine))
    } else if isAtTop {
      if level == 1, topHeading == nil { topHeading = text.string }
      set(Heading(title: text.string, level: level, line: text.firstLine))
    } else if !isBoxName(text) {
      var label = text
      label.emphasisEnd = text.bytes.count
      add(label)
    }
  }

  /// Lets a heading wait for what stands under it.
  func isDropped(_ heading: Heading, before next: Heading) -> Bool {
    next.level <= heading.level
      && (heading.hasContents || ReadingWords.isA(.contentsTitle, heading.title.lowercased()))
  }

  private mutating func set(_ next: Heading) {
    addCaption()
    if let heading {
      if isDropped(heading, before: next) {
        builder.addFurniture(.contents, lines: heading.line...heading.line)
      } else {
        commit(heading)
      }
    }
    heading = next
  }
}

extension HTMLReading {
  /// Opens a box, or reads its title; nil for an element that is neither.
  private mutating func openBox(_ token: PageToken, at index: Int) -> Int? {
    let isPart = token.tag == .block || token.tag == .aside
    if token.traits.contains(.boxTitle), isPart, parts.measure[index..<token.partner].headings == 0
    {
      addBoxTitle(text(in: index))
      return token.partner + 1
    }
    if token.traits.isBox, isPart || token.tag == .quotation || token.tag == .table {
      let isCaution = token.traits.contains(.caution)
      containers.append((.box(isCaution: isCaution), token.partner))
      return index + 1
    }
    let mayLead = !token.traits.isDisjoint(with: [.perhapsNavigation, .sidebar])
    guard mayLead, isPart, isAtTop else { return nil }
    openPart(end: token.partner)
    return index + 1
  }

  private mutating func addBoxTitle(_ text: TracedText) {
    guard !text.isEmpty, !isBoxName(text) else { return }
    if case .part = containers.last?.kind {
      addPartTitle(text)
    } else if isAtTop {
      addCaption()
      caption = text
    } else {
      var label = text
      label.emphasisEnd = text.bytes.count
      add(label)
    }
  }

  /// Whether text now stands in a box.
  var isInBox: Bool {
    containers.contains { if case .box = $0.kind { true } else { false } }
  }

  /// Whether a box's title says no more than that it is one, as “Note” does.
  func isBoxName(_ text: TracedText) -> Bool {
    guard isInBox, text.bytes.count <= 40 else { return false }
    let letters = text.bytes.filter { $0.isLetter }.map(\.lowered)
    return HTMLTraits.isBoxName(String(decoding: letters, as: UTF8.self))
  }

  /// Opens a part that may have a heading of its own, after which its section goes on.
  mutating func openPart(end: Int) {
    guard isAtTop else { return }
    if let heading {
      commit(heading)
      self.heading = nil
    }
    // A part right behind another stands in the same section.
    let section = resumed ?? builder.sections.indices.last
    let level = resumed.map { builder.sections[$0].level } ?? builder.level
    containers.append((.part(section: section, level: level), end))
  }

  private mutating func addPartTitle(_ text: TracedText) {
    guard !text.isEmpty else { return }
    if case .part(_, let level) = containers.last?.kind {
      set(Heading(title: text.string, level: level + 1, line: text.firstLine))
    } else {
      var label = text
      label.emphasisEnd = text.bytes.count
      add(label)
    }
  }
}
