extension MarkdownReading {
  mutating func openTag(_ name: String, depth: Int, line: Int) throws(GuideError) {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      try endCapture()
      let level = name.utf8.last.map { Int($0) - 48 } ?? 1
      html.begin(.heading(level: level))
    case "details":
      try endCapture()
      html.details.append(builder.place)
    case "summary":
      try endCapture()
      html.begin(.summary)
    case "dl":
      try endCapture()
      openList(isOrdered: false, start: 1, depth: depth)
    case "dt":
      try endCapture()
      closeHTML(.item)
      html.begin(.term)
    case "dd":
      try endCapture()
      closeHTML(.item)
      if containers.last?.kind == .list { openItem(depth: depth, term: html.term?.text) }
    case "ul", "ol":
      if !html.isOpen { openList(isOrdered: name == "ol", start: 1, depth: depth) }
    case "li":
      if !html.isOpen {
        closeHTML(.item)
        if containers.last?.kind == .list { openItem(depth: depth) }
      }
    case "table", "tr", "th", "td": try openTableTag(name, depth: depth)
    case "blockquote":
      if !html.isOpen { enter(.quotation, depth: depth) }
    case "hr": builder.interrupt()
    default: break
    }
  }

  mutating func closeTag(_ name: String, depth: Int) throws(GuideError) {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt", "th", "td": try endCapture()
    case "details":
      try endCapture()
      if let place = html.details.popLast() {
        giveNotes()
        builder.goBack(to: place)
      }
    case "dl", "ul", "ol":
      try endCapture()
      html.term = nil
      closeHTML(.item)
      closeHTML(.list)
    case "li", "dd": closeHTML(.item)
    case "tr": try endRow()
    case "table":
      try endRow()
      closeHTML(.table)
    case "blockquote": closeHTML(.quotation)
    default: break
    }
  }

  private mutating func openTableTag(_ name: String, depth: Int) throws(GuideError) {
    switch name {
    case "table":
      try endCapture()
      builder.openTable()
      enter(.table, depth: depth)
      html.cells = []
      html.hasRows = false
    case "tr": try endRow()
    default:
      try endCapture()
      if containers.last?.kind == .table { html.begin(.cell(isHead: name == "th")) }
    }
  }

  private mutating func endRow() throws(GuideError) {
    if case .cell = html.capture { try endCapture() }
    let cells = html.cells
    html.cells = []
    guard !cells.isEmpty, containers.last?.kind == .table else { return }
    if !html.hasRows, cells.allSatisfy(\.isHead) {
      builder.addTableHead(cells: cells.map(\.text))
    } else {
      builder.addRow(cells: cells.map(\.text))
    }
    html.hasRows = true
  }

  /// Closes the innermost container if a tag opened it and it is of a kind.
  private mutating func closeHTML(_ kind: Container.Kind) {
    guard let last = containers.last, last.kind == kind, last.depth % 2 != 0 else { return }
    closeLast()
  }

  /// Ends gathering words and gives them their place.
  mutating func endCapture() throws(GuideError) {
    guard let (capture, words) = html.end() else { return }
    note(citationsIn: words)
    switch capture {
    case .cell(let isHead): html.cells.append((words.text, isHead))
    case .term: html.term = words
    case .summary:
      if containers.isEmpty { addSubheading(words) } else { addText(words) }
    case .heading(let level):
      if containers.isEmpty {
        giveNotes()
        let title = headingTitle(words)
        expectsAnswer = title.isQuestion
        builder.addHeading(title.text.string, level: level, line: title.text.firstLine)
      } else {
        addText(words)
      }
    }
  }

  /// Closes what tags left open, where a heading of Markdown or the end shows that they ended.
  mutating func endHTML() throws(GuideError) {
    if case .cell = html.capture { try endRow() } else { try endCapture() }
    html.term = nil
    while let last = containers.last, last.depth < 0 { closeLast() }
  }
}
