/// What leads into a list, a table or code.
extension GuideBuilder {
  /// What a passage leaves behind when it becomes context.
  struct Carried {
    /// The passage, where it stays one.
    var passage: Int?
    /// The phrasings of a passage that does not stay.
    var phrasings: [String] = []
  }

  /// The most words of a paragraph that leads in though it does not end in a colon.
  private static let longestLeadIn = 25

  /// Turns the paragraph right before into context, if it leads in.
  ///
  /// A sentence that ends in a colon is context only; a single short one stays a passage too.
  ///
  /// - Parameters:
  ///   - context: Is given the line.
  ///   - takesAny: Whether any last sentence leads in, as before code.
  ///   - takesShort: Whether a short sentence that stands alone leads in, as before lists.
  mutating func takeLeadIn(
    into context: inout [ContextLine], takesAny: Bool = false, takesShort: Bool = true
  ) -> Carried {
    guard let index = leadIn, index == passages.count - 1 else { return Carried() }
    if index == caption { return takeCaption(into: &context) }
    if !takesAny, !takesShort, !Self.leadsIn(passages[index].sentences.lastBytes) {
      return Carried()
    }
    guard let last = passages[index].sentences.last else { return Carried() }
    if Self.leadsIn(last) || takesAny && ReadingWords.breaksOff(last.text.utf8) {
      return take(.leadIn, from: index, into: &context)
    }
    let isShort =
      passages[index].sentences.count == 1 && last.text.utf8.first != UInt8(ascii: "(")
      && Array(last.text.utf8).wordCount(in: 0..<last.text.utf8.count) <= Self.longestLeadIn
    if takesAny || (takesShort && isShort) {
      context.append(ContextLine(kind: .leadIn, text: last.text, lines: last.lines))
    }
    return Carried(passage: index)
  }

  /// Whether the paragraph right before ends in a colon.
  var isLedIn: Bool {
    guard let leadIn else { return false }
    return Self.leadsIn(passages[leadIn].sentences.lastBytes)
  }

  /// Drops a paragraph that leads into something that is left out, such as a table of contents.
  mutating func dropLeadIn() {
    var dropped: [ContextLine] = []
    _ = takeLeadIn(into: &dropped, takesShort: false)
    interrupt()
  }

  /// Adds a title that stands over an example, a listing or the like: it is understood with what it
  /// stands over, and no text where something does.
  mutating func addCaption(_ text: TracedText) {
    addParagraph(text)
    caption = leadIn
  }

  private mutating func takeCaption(into context: inout [ContextLine]) -> Carried {
    guard let passage = passages.last else { return Carried() }
    context.append(ContextLine(kind: .leadIn, text: passage.text, lines: passage.lines))
    removeLastPassage()
    caption = nil
    return Carried(phrasings: passage.phrasings)
  }

  /// Gives a nested list the item that it stands in.
  mutating func takeParentItem(into context: inout [ContextLine]) -> Carried {
    guard let open = openLists.indices.last, let index = openLists[open].passage,
      let first = passages[index].sentences.first, let last = passages[index].sentences.last
    else { return Carried() }
    if index == passages.count - 1, Self.leadsIn(last) {
      let carried = take(.parentItem, from: index, into: &context)
      if carried.passage == nil { openLists[open].passage = nil }
      return carried
    }
    context.append(ContextLine(kind: .parentItem, text: first.text, lines: first.lines))
    return Carried(passage: index)
  }

  /// Takes the last sentence from the last passage, and the passage if it holds no other.
  private mutating func take(
    _ kind: ContextLine.Kind, from index: Int, into context: inout [ContextLine]
  ) -> Carried {
    guard let sentence = passages[index].sentences.last else { return Carried() }
    passages[index].sentences = Sentences(passages[index].sentences.dropLast())
    context.append(ContextLine(kind: kind, text: sentence.text, lines: sentence.lines))
    guard passages[index].sentences.isEmpty else { return Carried(passage: index) }
    let phrasings = passages[index].phrasings
    removeLastPassage()
    return Carried(phrasings: phrasings)
  }

  /// Whether a sentence ends in a colon.
  private static func leadsIn(_ sentence: Sentence) -> Bool {
    leadsIn(Array(sentence.text.utf8)[...])
  }

  private static func leadsIn(_ text: ArraySlice<UInt8>) -> Bool {
    // A face of signs leads nowhere.
    if text.suffix(3).elementsEqual(" :)".utf8) { return false }
    let end = text.last { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "\"") }
    return end == UInt8(ascii: ":") || text.suffix(3).elementsEqual("：".utf8)
  }
}
