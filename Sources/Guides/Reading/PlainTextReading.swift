/// Turns a plain-text document's blocks into a guide.
struct PlainTextReading {
  /// A list that is open.
  private struct OpenList {
    var marker: PlainMarker
    var indent: Int
    var position = 0

    /// Whether an item goes on with the list: the same mark, or the next number however marked.
    func takes(_ item: PlainMarker) -> Bool {
      if marker.kind == item.kind { return true }
      return marker.isStep && item.isStep && item.number == marker.number + 1
    }
  }

  /// The part of the work, about, that is done when the blocks are known.
  private static let parsingShare = 0.5

  private var builder: GuideBuilder
  private var lists: [OpenList] = []

  /// Reads a guide.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func guide(
    _ source: SourceText, file: String, progress: ReadingProgress? = nil
  ) throws(GuideError) -> Guide {
    let front = FrontMatter(of: source)
    var reading = PlainTextReading(
      builder: GuideBuilder(file: file, metadata: front.metadata))
    let blocks = PlainTextParser.blocks(of: source, fromLine: front.nextLine)
    let resolved = PlainHeadings.resolved(blocks)
    for (index, block) in resolved.enumerated() {
      if index % ReadingProgress.stride == 0 {
        progress?.reach(parsingShare + (1 - parsingShare) * Double(index) / Double(resolved.count))
      }
      reading.add(block)
    }
    reading.closeLists(downTo: 0)
    return try reading.builder.finish(lastLine: source.lineCount)
  }

  private init(builder: GuideBuilder) { self.builder = builder }

  private mutating func add(_ block: PlainBlock) {
    switch block {
    case .heading(let heading):
      closeLists(downTo: 0)
      builder.addHeading(heading.title, level: heading.level ?? 2, line: heading.line)
      if let phrasing = heading.phrasing { builder.addNote(.phrasings([phrasing])) }
    case .paragraph(let text, let indent):
      // An indented paragraph after an item goes on with the item.
      if indent <= (lists.last?.indent ?? 0) + 1 { closeLists(downTo: 0) }
      builder.addParagraph(text)
    case .item(let item): add(item)
    case .rule:
      closeLists(downTo: 0)
      builder.interrupt()
    case .candidate(_, let text):
      closeLists(downTo: 0)
      builder.addParagraph(text)
    }
  }

  private mutating func add(_ item: PlainBlock.Item) {
    let depth = self.depth(of: item)
    closeLists(downTo: depth + 1)
    if lists.count == depth + 1, endsList(item) { closeLists(downTo: depth) }
    if lists.count == depth {
      builder.openList(isOrdered: item.marker.isStep)
      lists.append(OpenList(marker: item.marker, indent: item.indent))
    }
    lists[depth].position += 1
    lists[depth].marker = item.marker
    builder.openItem(number: item.marker.isStep ? item.marker.number : lists[depth].position)
    builder.addParagraph(item.text)
  }

  /// How many lists an item stands in, its own not counted.
  private func depth(of item: PlainBlock.Item) -> Int {
    guard let outer = lists.lastIndex(where: { item.indent >= $0.indent - 1 }) else { return 0 }
    if item.indent > lists[outer].indent + 1 { return outer + 1 }
    if lists[outer].takes(item.marker) { return outer }
    let same = lists[...outer].lastIndex {
      $0.takes(item.marker) && abs($0.indent - item.indent) <= 1
    }
    // Another mark right under an item, with no blank line between, is a list inside it.
    return same ?? (item.isAfterBlank ? outer : outer + 1)
  }

  /// Whether an item opens a new list beside the innermost: another mark, or counting from 1 anew.
  private func endsList(_ item: PlainBlock.Item) -> Bool {
    guard let last = lists.last else { return false }
    if !last.takes(item.marker) { return true }
    return item.marker.isStep && item.marker.number < last.marker.number
  }

  private mutating func closeLists(downTo count: Int) {
    while lists.count > count {
      lists.removeLast()
      builder.closeItem()
      builder.closeList()
    }
  }
}
