/// Tells what of a page is content and what is furniture.
struct HTMLParts {
  /// A list or block with a larger part of its letters in links only leads to other places.
  private static let linkShare = 0.8
  /// A part named like a side bar is one where at least so much of it is links.
  private static let namedLinkShare = 0.5
  /// A side bar of a site leads elsewhere with at least so much of it; one of a book tells a story.
  private static let sidebarLinkShare = 0.2
  /// Articles are the page's content where they hold at least this part of its running text.
  private static let articleShare = 0.6

  private let tree: HTMLTree
  let measure: HTMLMeasure
  private let whole: HTMLMeasure.Counts
  /// The last heading of each wording, by the index of its token.
  private var headings: [[UInt8]: Int] = [:]

  init(_ tree: HTMLTree) {
    self.tree = tree
    measure = HTMLMeasure(tree)
    whole = measure[0..<tree.tokens.count]
    for (index, token) in tree.tokens.enumerated()
    where token.kind == .open && token.tag.headingLevel != nil {
      headings[Self.bare(bytes(from: index))] = index
    }
  }

  /// The tokens between which the content stands.
  var content: [Range<Int>] {
    let mains = outermost { $0.tag == .main || $0.traits.contains(.main) }
    if mains.contains(where: { measure[$0].letters > 0 }) { return mains }
    let articles = outermost { $0.tag == .article }
    if holdMost(articles) { return articles }
    let named = outermost { $0.traits.contains(.perhapsMain) }
    // A title outside says that what stands by it belongs to the page.
    let titles = named.reduce(0) { $0 + measure[$1].titles }
    return holdMost(named) && titles == whole.titles ? named : [0..<tree.tokens.count]
  }

  /// What an element is, where it is no content.
  ///
  /// - Parameters:
  ///   - index: The token of its beginning.
  ///   - isInContent: Whether main content was found, so that its headers are part of it.
  func furniture(at index: Int, isInContent: Bool) -> Furniture.Kind? {
    let token = tree.tokens[index]
    let counts = measure[index..<token.partner]
    if token.tag.isInline || token.tag.headingLevel != nil { return nil }
    if let kind = named(token, counts, isInContent: isInContent), isSmall(counts) { return kind }
    guard counts.letters > 0 else { return nil }
    switch token.tag {
    case .list, .orderedList, .definitions:
      let isLinks = counts.links > 1 && counts.linkShare >= Self.linkShare
      return isLinks || repeatsHeadings(at: index) ? .contents : nil
    case .table, .block:
      let isLinks = counts.links > 2 && counts.linkShare >= Self.linkShare && counts.titles == 0
      if isLinks || (counts.links > 1 && counts.plain == 0) { return .navigation }
      return counts.links == 1 && counts.plain == 0 && isWay(index) ? .navigation : nil
    default: return nil
    }
  }

  /// So many items of a list are compared with headings.
  private static let mostEntries = 500
  /// A list with so many of its items among the headings after it is a table of contents.
  private static let entryShare = 0.8

  /// Whether the items of a list are, nearly all, headings that come after it.
  private func repeatsHeadings(at index: Int) -> Bool {
    let end = tree.tokens[index].partner
    var count = 0
    var found = 0
    for item in index + 1..<max(index + 1, end) where count < Self.mostEntries {
      guard tree.tokens[item].kind == .open, tree.tokens[item].tag == .item else { continue }
      count += 1
      if headings[Self.bare(ownBytes(ofItem: item)), default: 0] > end { found += 1 }
      if found == 0 { return false }
    }
    return found > 2 && Double(found) >= Self.entryShare * Double(count)
  }

  /// The beginning of an item's text, up to a list in it.
  private func ownBytes(ofItem index: Int) -> [UInt8] {
    var result: [UInt8] = []
    for token in tree.tokens[index + 1..<max(index + 1, tree.tokens[index].partner)] {
      if token.kind == .open, token.tag == .list || token.tag == .orderedList { break }
      if token.kind == .text { result += tree.bytes(of: token).prefix(200) }
      if result.count > 200 { break }
    }
    return result
  }

  /// Words without signs, blanks and capitals.
  private static func bare(_ text: [UInt8]) -> [UInt8] {
    text.prefix(200).filter { $0.isLetter || $0.isDigit }.map(\.lowered)
  }

  /// Whether a link, or a raised link, is only a sign: a pilcrow or the mark of a foot-note.
  func isSign(at index: Int) -> Bool {
    let token = tree.tokens[index]
    if token.tag == .anchor {
      if token.traits.contains(.headingLink) { return true }
      let words = bytes(from: index)
      return words.count <= 4 && Self.signs.contains(String(decoding: words, as: UTF8.self))
    }
    guard token.tag == .raised else { return false }
    let counts = measure[index..<token.partner]
    return counts.links > 0 && counts.plain == 0
  }

  private static let signs: Set<String> = ["¶", "#", "§", "🔗", "⚓", "↑", "^", "↩", "↩︎"]
}

extension HTMLParts {
  /// Whether parts hold most of the page's running text.
  private func holdMost(_ parts: [Range<Int>]) -> Bool {
    let plain = parts.reduce(0) { $0 + measure[$1].plain }
    return plain > 0 && Double(plain) >= Self.articleShare * Double(whole.plain)
  }

  private func named(
    _ token: PageToken, _ counts: HTMLMeasure.Counts, isInContent: Bool
  ) -> Furniture.Kind? {
    if token.traits.isBox { return nil }
    switch token.tag {
    case .navigation, .footer: return .navigation
    case .aside: return .navigation
    case .header: return isInContent ? nil : .navigation
    default: break
    }
    if token.traits.contains(.contents) { return .contents }
    if token.traits.contains(.navigation) { return .navigation }
    if token.traits.contains(.sidebar) {
      let leads = counts.links > 0 && counts.linkShare >= Self.sidebarLinkShare
      return leads && counts.titles == 0 ? .navigation : nil
    }
    guard token.traits.contains(.perhapsNavigation), counts.links > 1, counts.titles == 0,
      counts.linkShare >= Self.namedLinkShare
    else { return nil }
    return .navigation
  }

  /// Whether a part's name may be believed: it holds links, or much text is left without it.
  private func isSmall(_ counts: HTMLMeasure.Counts) -> Bool {
    counts.linkShare >= Self.namedLinkShare || counts.plain * 2 <= whole.plain
  }

  /// Whether a block's only link says “next”, “home” and the like.
  private func isWay(_ index: Int) -> Bool {
    let words = bytes(from: index).split { !HTMLMeasure.isLetter($0) }
    guard let first = words.first, words.count <= 12 else { return false }
    let word = String(decoding: first.map(\.lowered), as: UTF8.self)
    return ReadingWords.isA(.wayLink, word)
  }

  /// The text of an element without blanks at its ends; of a long one only its beginning.
  private func bytes(from index: Int) -> [UInt8] {
    var result: [UInt8] = []
    for token in tree.tokens[index..<tree.tokens[index].partner] where token.kind == .text {
      result += tree.bytes(of: token).prefix(200)
      if result.count > 200 { break }
    }
    return Array(result[result.trimmed(0..<result.count)])
  }

  private func outermost(_ holds: (PageToken) -> Bool) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    while index < tree.tokens.count {
      let token = tree.tokens[index]
      if token.kind == .open, holds(token) {
        result.append(index..<token.partner + 1)
        index = token.partner
      }
      index += 1
    }
    return result
  }
}
