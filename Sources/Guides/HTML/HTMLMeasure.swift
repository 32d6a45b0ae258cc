/// How much text, and how much of it in links, stands before each token of a page.
struct HTMLMeasure {
  /// Counts up to a token, or between two.
  struct Counts {
    /// Letters of any script.
    var letters = 0
    /// Letters in links that stay in the document or its site.
    var linked = 0
    /// Such links.
    var links = 0
    var headings = 0
    /// Headings of the first level.
    var titles = 0
    var tables = 0

    /// The letters outside links.
    var plain: Int { letters - linked }
    /// The part of the letters that is in links, 0…1.
    var linkShare: Double { letters == 0 ? 0 : Double(linked) / Double(letters) }
  }

  private var letters: [UInt32] = [0]
  private var linked: [UInt32] = [0]
  private var links: [UInt32] = [0]
  private var headings: [UInt32] = [0]
  private var titles: [UInt32] = [0]
  private var tables: [UInt32] = [0]

  /// Measures a page.
  init(_ tree: HTMLTree) {
    for sums in [\HTMLMeasure.letters, \.linked, \.links, \.headings, \.titles, \.tables] {
      self[keyPath: sums].reserveCapacity(tree.tokens.count + 1)
    }
    var now = Counts()
    var openLinks = 0
    for token in tree.tokens {
      switch token.kind {
      case .text:
        let count = tree.bytes(of: token).count(where: Self.isLetter)
        now.letters += count
        if openLinks > 0 { now.linked += count }
      case .open: count(token, in: &now, openLinks: &openLinks)
      case .close:
        let isLink = token.tag == .anchor && tree.tokens[token.partner].traits.contains(.innerLink)
        if isLink { openLinks -= 1 }
      }
      append(now)
    }
  }

  /// What stands between two tokens, the first included.
  subscript(_ range: Range<Int>) -> Counts {
    func difference(_ sums: [UInt32]) -> Int {
      Int(sums[range.upperBound]) - Int(sums[range.lowerBound])
    }
    return Counts(
      letters: difference(letters), linked: difference(linked), links: difference(links),
      headings: difference(headings), titles: difference(titles), tables: difference(tables))
  }

  private func count(_ token: PageToken, in now: inout Counts, openLinks: inout Int) {
    switch token.tag {
    case .anchor where token.traits.contains(.innerLink):
      openLinks += 1
      now.links += 1
    case .table: now.tables += 1
    case .heading1:
      now.titles += 1
      now.headings += 1
    default: if token.tag.headingLevel != nil { now.headings += 1 }
    }
  }

  private mutating func append(_ now: Counts) {
    letters.append(UInt32(now.letters))
    linked.append(UInt32(now.linked))
    links.append(UInt32(now.links))
    headings.append(UInt32(now.headings))
    titles.append(UInt32(now.titles))
    tables.append(UInt32(now.tables))
  }

  /// Whether a byte begins a letter; marks and signs such as `»` and `→` are none.
  static func isLetter(_ byte: UInt8) -> Bool {
    byte.isUpper || byte.isLower || (byte >= 0xC3 && byte != 0xE2)
  }
}
