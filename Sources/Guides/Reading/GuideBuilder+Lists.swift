extension GuideBuilder {
  /// A list that is being read, with its open item.
  struct OpenList {
    /// Index into the guide's lists.
    var list: Int
    /// The number of the open item; nil between items.
    var number: Int?
    /// The passage of the open item; nil until it has text.
    var passage: Int?
  }

  /// Whether text now belongs to a list item.
  var isInItem: Bool { openLists.last?.number != nil }

  /// Opens a list, inside the open item if there is one.
  ///
  /// A nested list is led in by the item that it stands in.
  mutating func openList(isOrdered: Bool) {
    let lead = openLists.isEmpty ? leadIn : openLists.last?.passage
    // The section is that of the first item, set with it.
    lists.append(PassageList(isOrdered: isOrdered, section: 0, items: [], leadIn: lead))
    openLists.append(OpenList(list: lists.count - 1))
    interrupt()
  }

  /// Opens an item of the innermost list.
  mutating func openItem(number: Int) {
    guard let last = openLists.indices.last else { return }
    openLists[last].number = number
    openLists[last].passage = nil
  }

  /// Closes the innermost item.
  mutating func closeItem() {
    guard let last = openLists.indices.last else { return }
    openLists[last].number = nil
  }

  /// Closes the innermost list.
  mutating func closeList() {
    _ = openLists.popLast()
    interrupt()
  }

  /// Adds sentences to the open item's passage.
  mutating func addToItem(_ sentences: [Sentence], label: String?) {
    guard let last = openLists.indices.last, let number = openLists[last].number else { return }
    if let passage = openLists[last].passage {
      passages[passage].sentences += sentences
      return
    }
    let list = openLists[last].list
    let place = ListPlace(list: list, number: number, depth: last, label: label)
    let passage = addPassage(sentences, form: .listItem, place: place)
    openLists[last].passage = passage
    lists[list].section = passages[passage].section
    lists[list].items.append(passage)
  }

  /// Removes lists without items that have text, and numbers the others anew.
  mutating func dropEmptyLists() {
    guard lists.contains(where: { $0.items.isEmpty }) else { return }
    var kept: [PassageList] = []
    for list in lists where !list.items.isEmpty {
      for item in list.items { passages[item].place?.list = kept.count }
      kept.append(list)
    }
    lists = kept
  }
}
