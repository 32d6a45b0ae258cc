extension MarkdownReading {
  /// Where a list ends that holds nothing but links into the document; nil where it holds more.
  ///
  /// It may go on where it ends with the blocks.
  func contentsEnd(of blocks: [MarkdownBlock], at start: Int) -> Int? {
    var end = start + 1
    var count = 0
    while end < blocks.count, blocks[end].depth > blocks[start].depth {
      switch blocks[end].kind {
      case .item, .list: break
      case .paragraph where blocks[end].text.isContentsEntry: count += 1
      default: return nil
      }
      end += 1
    }
    return count > 0 || end == blocks.count ? end : nil
  }

  /// Leaves blocks out.
  mutating func addFurniture(_ kind: Furniture.Kind, of blocks: ArraySlice<MarkdownBlock>) {
    let lines = blocks.compactMap(\.text.lines)
    guard let first = lines.first, let last = lines.last else { return }
    builder.addFurniture(kind, lines: first.lowerBound...max(first.upperBound, last.upperBound))
    builder.dropLeadIn()
  }

  /// Leaves a paragraph out if a reader would not take it for text; false where it is text.
  mutating func addFurniture(_ rich: RichText) -> Bool {
    guard let kind = rich.furnitureKind else { return false }
    if let lines = rich.lines { builder.addFurniture(kind, lines: lines) }
    return true
  }
}

extension RichText {
  /// Whether the words of a contents list's entry: nothing but a link to a place in a page.
  var isContentsEntry: Bool { isLinksOnly && links.allSatisfy(\.isAnchor) }

  /// What the paragraph is, where it is no text.
  var furnitureKind: Furniture.Kind? {
    if isEmpty {
      if pictureCount > 0 { return .picture }
      return hadDirectives ? .directive : .comment
    }
    if isPicturesOnly { return .picture }
    if isContentsMark { return .contents }
    if isTarget { return .directive }
    if isNavigation || isWay { return .navigation }
    if isImport { return .directive }
    return nil
  }

  /// Whether the text is the mark where a program puts the contents.
  private var isContentsMark: Bool {
    text.bytes.count <= 16 && (text.bytes.first ?? 0).isIn("[_tT$")
      && ["[toc]", "[[toc]]", "[_toc_]", "_toc_", "toc", "${toc}"].contains(
        string.lowercased())
  }

  /// Whether the text only names its place for links, as `(name)=` does in MyST.
  private var isTarget: Bool {
    text.marks.count == 1 && text.bytes.first == UInt8(ascii: "(")
      && text.bytes.matches(")=", at: text.bytes.count - 2)
  }

  /// Whether links with only signs between them lead away: several of them, one up the page, or one
  /// behind an arrow.
  private var isNavigation: Bool {
    guard isLinksOnly else { return false }
    return links.count > 1 || links.contains(where: \.isAnchor) || hasArrow
  }

  /// Whether an arrow opens or closes the text.
  private var hasArrow: Bool {
    Self.arrows.contains {
      text.bytes.matches($0, at: 0)
        || text.bytes.matches($0, at: text.bytes.count - $0.utf8CodeUnitCount)
    }
  }

  private static let arrows: [StaticString] = ["←", "→", "«", "»", "‹", "›", "<", ">"]

  /// Whether links with `>` after each lead to the name of the page, as in “Home > Docs > Boats”.
  private var isWay: Bool {
    guard links.first?.range.lowerBound == 0, text.marks.count == 1 else { return false }
    let next = links.map(\.range.lowerBound).dropFirst() + [text.bytes.count]
    return zip(links, next).allSatisfy { link, next in
      let rest = text.bytes[link.range.upperBound..<max(link.range.upperBound, next)]
      let sign = rest.drop { $0 == .space }
      guard Self.steps.contains(where: { sign.matches($0, at: sign.startIndex) }) else {
        return false
      }
      let isLast = next == text.bytes.count
      let isName = rest.wordCount(in: rest.indices) <= 9 && !(rest.last ?? 0).isIn(".!?:")
      return isLast ? isName && (links.count > 1 || isShort) : !rest.hasLetters
    }
  }

  private var isShort: Bool { text.bytes.wordCount(in: 0..<text.bytes.count) <= 5 }

  private static let steps: [StaticString] = ["> ", "» ", "› ", "→ ", "/ "]

  /// Whether all lines are a program's imports and exports, as in MDX.
  private var isImport: Bool {
    guard text.bytes.matches("import ", at: 0) || text.bytes.matches("export ", at: 0) else {
      return false
    }
    return lineRanges.allSatisfy { range in
      let line = text.bytes[range]
      let isImport =
        line.matches("import ", at: range.lowerBound)
        && (line.firstPlace(of: " from ", from: range.lowerBound) != nil
          || line.matches("import '", at: range.lowerBound)
          || line.matches("import \"", at: range.lowerBound))
      let isExport =
        line.matches("export const ", at: range.lowerBound)
        || line.matches("export default ", at: range.lowerBound)
        || line.matches("export {", at: range.lowerBound)
      return isImport || isExport
    }
  }
}

extension RichText {
  /// Code as words, where nothing else can be made of it.
  init(code: [UInt8], line: Int) {
    self.init()
    var line = line
    for piece in code.split(separator: .newline, omittingEmptySubsequences: false) {
      text.appendSpace()
      text.append(piece, line: line)
      line += 1
    }
    self.code = [0..<text.bytes.count]
  }
}
