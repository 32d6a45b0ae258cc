extension GuideBuilder {
  /// A list that is being read, with its open item.
  struct OpenList {
    /// Index into the guide's lists.
    var list: Int
    /// What its items are understood by.
    var context: [ContextLine]
    /// The author's phrasings of the list, which are those of each item.
    var phrasings: [String]
    /// What the open item says something of, such as the term of a definition.
    var term: ContextLine?
    /// The number of the open item; nil between items.
    var number: Int?
    /// The passage of the open item; nil until it has text.
    var passage: Int?
    /// The bytes of the open item's passage.
    var size = 0
    /// What to add to the numbers of items, where the list goes on after a note.
    var offset = 0
  }

  /// A list that has ended and goes on where only a note above its next item stands between.
  struct EndedList {
    var open: OpenList
    var depth: Int
    var isNoted = false
  }

  /// The most lines of context that a nested item is given.
  private static let longestContext = 4

  /// Whether text now belongs to a list item.
  var isInItem: Bool { openLists.last?.number != nil }

  /// Opens a list, inside the open item if there is one.
  ///
  /// A list is led in by the paragraph right before it, a nested one by the item it stands in.
  mutating func openList(isOrdered: Bool) {
    if let ended = endedList, ended.isNoted, ended.depth == openLists.count,
      lists[ended.open.list].isOrdered == isOrdered
    {
      openLists.append(ended.open)
      interrupt()
      return
    }
    var context = openLists.last?.context ?? []
    let carried = openLists.isEmpty ? takeLeadIn(into: &context) : takeParentItem(into: &context)
    if context.count > Self.longestContext { context.remove(at: 1) }
    let phrasings = carried.phrasings + takeWaitingPhrasings()
    // The section is that of the first item, set with it.
    lists.append(
      PassageList(isOrdered: isOrdered, section: 0, items: [], leadIn: carried.passage))
    openLists.append(OpenList(list: lists.count - 1, context: context, phrasings: phrasings))
    interrupt()
  }

  /// Opens an item of the innermost list.
  ///
  /// - Parameters:
  ///   - number: Its number in an ordered list, else its position, 1-based.
  ///   - term: The term that the item defines; it becomes the item's context.
  mutating func openItem(number: Int, term: TracedText? = nil) {
    guard let last = openLists.indices.last else { return }
    openLists[last].term = term.flatMap { term in
      guard !term.isEmpty else { return nil }
      return ContextLine(
        kind: .parentItem, text: term.string, lines: term.lines(of: 0..<term.bytes.count))
    }
    openLists[last].number = number + openLists[last].offset
    openLists[last].passage = nil
    openLists[last].size = 0
  }

  /// Closes the innermost item.
  mutating func closeItem() {
    guard let last = openLists.indices.last else { return }
    openLists[last].number = nil
  }

  /// Closes the innermost list.
  mutating func closeList() {
    interrupt()
    guard var last = openLists.popLast() else { return }
    let list = lists[last.list]
    if !list.isOrdered, let item = list.lastItem {
      last.offset = passages[item].place?.number ?? 0
    }
    endedList = EndedList(open: last, depth: openLists.count)
  }

  /// Adds sentences to the open item's passage.
  mutating func addToItem(_ sentences: [Sentence], label: String?) {
    guard !sentences.isEmpty, let last = openLists.indices.last,
      let number = openLists[last].number
    else { return }
    let size = sentences.reduce(0) { $0 + $1.text.utf8.count }
    if let passage = openLists[last].passage, passage == passages.count - 1,
      openLists[last].size + size <= Self.largestPassage
    {
      passages[passage].sentences = Sentences(Array(passages[passage].sentences) + sentences)
      let phrasings = takeWaitingPhrasings()
      if !phrasings.isEmpty { passages[passage].phrasings += phrasings }
      openLists[last].size += size
      return
    }
    let list = openLists[last].list
    let place = ListPlace(list: list, number: number, depth: last, label: label)
    for part in parts(of: sentences) {
      let passage = addPassage(
        part, form: .listItem, place: place,
        context: openLists[last].context + [openLists[last].term].compactMap(\.self),
        phrasings: openLists[last].phrasings)
      openLists[last].passage = passage
      openLists[last].size = part.reduce(0) { $0 + $1.text.utf8.count }
      lists[list].section = passages[passage].section
      lists[list].addItem(passage)
    }
  }

  /// Removes lists without items that have text, and numbers the others anew.
  mutating func dropEmptyLists() {
    guard lists.contains(where: \.isEmpty) else { return }
    var count: Int32 = 0
    let numbers = lists.map { list in
      defer { if !list.isEmpty { count += 1 } }
      return count
    }
    lists.removeAll(where: \.isEmpty)
    var last = Passage.Renumbered()
    for index in passages.indices { passages[index].renumberList(by: numbers, last: &last) }
  }
}
