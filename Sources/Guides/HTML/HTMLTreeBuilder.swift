/// Puts a document's tokens together as the parser tells of them.
struct HTMLTreeBuilder {
  /// An element that is open.
  private struct Open {
    var name: String
    /// The index of its token; nil where it has none.
    var token: Int?
  }

  private let source: SourceText
  private(set) var tree = HTMLTree()
  private var stack: [Open] = []
  /// How many elements are open, each element inside a hidden one counted; 0 outside them.
  private var hiddenDepth = 0
  private var hiddenFrom = 0
  /// The line of the place that was looked up last.
  private var line = 1

  init(source: SourceText) {
    self.source = source
    // Room for the tokens that there are at most; what is not needed is never touched.
    let tags = source.bytes.count { $0 == UInt8(ascii: "<") }
    tree.tokens.reserveCapacity(2 * tags + 16)
    tree.text.reserveCapacity(source.bytes.count)
  }

  /// Takes an element's beginning.
  ///
  /// - Parameter offset: The place in the source behind its tag.
  mutating func open(_ name: String, attributes: [(name: String, value: String)], offset: Int) {
    let line = self.line(at: max(0, offset - 1))
    if hiddenDepth > 0 {
      hiddenDepth += 1
      return
    }
    let traits = Self.traits(of: name, attributes)
    if name == "meta" || name == "html" { note(attributes) }
    if PageTag.unseen.contains(name) || traits.contains(.hidden), name != "body", name != "html" {
      hiddenDepth = 1
      hiddenFrom = line
      return
    }
    var token: Int?
    if let tag = PageTag(name) {
      token = tree.tokens.count
      let number = attributes.first { $0.name == "value" || $0.name == "start" }.flatMap {
        UInt32($0.value)
      }
      tree.tokens.append(
        PageToken(
          kind: .open, tag: tag, traits: traits, place: 0, value: number ?? 0,
          line: UInt32(line)))
    }
    stack.append(Open(name: name, token: token))
  }

  /// Whether an element may be taken for a part of the one around it: what no reader sees may not.
  mutating func passesOver(
    _ name: String, _ attributes: [(name: String, value: String)]
  ) -> Bool {
    if hiddenDepth > 0 { return true }
    let isHidden = Self.traits(of: name, attributes).contains(.hidden)
    guard !PageTag.unseen.contains(name), !isHidden else { return false }
    // Words in it are no part of the words before it.
    if let tag = PageTag(name), !tag.isInline || tag == .lineBreak { addSpace() }
    return true
  }

  /// Takes an element's end.
  mutating func close(_ name: String, offset: Int) {
    let line = self.line(at: max(0, offset - 1))
    if hiddenDepth > 0 {
      hiddenDepth -= 1
      if hiddenDepth == 0 { tree.hidden.append(hiddenFrom...max(hiddenFrom, line)) }
      return
    }
    while let last = stack.popLast() {
      if let token = last.token { end(token, line: line) }
      if last.name == name { return }
    }
  }

  /// Takes text, whose end stands at a place in the source or, of long text, up to a character
  /// behind it.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, endingAt end: Int) {
    guard hiddenDepth == 0, !bytes.isEmpty, let top = stack.last, top.name != "head" else {
      return
    }
    let start = (end...end + Self.longestCharacter).lazy.map { $0 - bytes.count }
      .first { stands(bytes, at: $0) }
    let isVerbatim = start != nil
    let line = self.line(at: start ?? max(0, end - 1))
    let place = tree.text.count
    if isVerbatim {
      tree.text.append(contentsOf: bytes)
    } else {
      // A line end that an entity stands for is none of the source.
      tree.text.append(contentsOf: bytes.lazy.map { $0 == .newline ? .space : $0 })
    }
    let last = tree.tokens.indices.last
    if let last, tree.tokens[last].kind == .text, isVerbatim, tree.tokens[last].isOneLine,
      tree.tokens[last].line == UInt32(line), !bytes.contains(.newline)
    {
      tree.tokens[last].value += UInt32(bytes.count)
      return
    }
    var token = PageToken(
      kind: .text, tag: .block, traits: [], place: UInt32(place), value: UInt32(bytes.count),
      line: UInt32(line))
    token.isOneLine = !isVerbatim || !bytes.contains(.newline)
    tree.tokens.append(token)
  }

  private mutating func addSpace() {
    guard let last = tree.text.last, !last.isWhitespace else { return }
    tree.tokens.append(
      PageToken(
        kind: .text, tag: .block, traits: [], place: UInt32(tree.text.count), value: 1,
        line: UInt32(line)))
    tree.text.append(.space)
  }

  /// Ends the document.
  mutating func finish() -> HTMLTree {
    if hiddenDepth > 0 { tree.hidden.append(hiddenFrom...max(hiddenFrom, source.lineCount)) }
    while let last = stack.popLast() {
      if let token = last.token { end(token, line: max(1, source.lineCount)) }
    }
    return tree
  }

  private static let longestCharacter = 4

  private func stands(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start >= 0, start + bytes.count <= source.bytes.count else { return false }
    return source.bytes[start..<start + bytes.count].elementsEqual(bytes)
  }

  private mutating func end(_ token: Int, line: Int) {
    if token == tree.tokens.count - 1, tree.tokens[token].tag.isForgettable {
      tree.tokens.removeLast()
      return
    }
    tree.tokens[token].place = UInt32(tree.tokens.count)
    tree.tokens.append(
      PageToken(
        kind: .close, tag: tree.tokens[token].tag, traits: [], place: UInt32(token), value: 0,
        line: UInt32(line)))
  }

  private static func traits(
    of name: String, _ attributes: [(name: String, value: String)]
  ) -> HTMLTraits {
    var traits: HTMLTraits = []
    for attribute in attributes where attribute.name != "id" {
      traits.formUnion(HTMLTraits(attribute: attribute.name, value: attribute.value))
    }
    // The id of a section or a heading names what it is about.
    guard ["div", "ul", "ol", "p", "table", "form"].contains(name), !traits.contains(.topic) else {
      return traits
    }
    for attribute in attributes where attribute.name == "id" {
      traits.formUnion(HTMLTraits(attribute: attribute.name, value: attribute.value))
    }
    return traits
  }

  private mutating func note(_ attributes: [(name: String, value: String)]) {
    func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    if let language = value("lang"), tree.metadata.language == nil {
      tree.metadata.language = language
    }
    if value("name")?.lowercased() == "author", tree.metadata.author == nil {
      tree.metadata.author = value("content")
    }
  }

  /// The line of a place; places come in rising order but for those of text behind its end.
  private mutating func line(at offset: Int) -> Int {
    while line > 1, source.lineStarts[line - 1] > offset { line -= 1 }
    while line < source.lineCount, source.lineStarts[line] <= offset { line += 1 }
    return line
  }
}

extension PageToken {
  /// Whether text is known to stand in one line.
  var isOneLine: Bool {
    get { traits.contains(.hidden) }
    set { if newValue { traits.insert(.hidden) } else { traits.remove(.hidden) } }
  }
}

extension PageTag {
  /// Whether an empty element of the kind means nothing.
  var isForgettable: Bool {
    switch self {
    case .block, .emphasis, .anchor, .raised, .lowered, .item, .article, .main: true
    default: false
    }
  }
}
