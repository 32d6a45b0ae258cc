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
  /// The tokens at which such links begin, and so on; there are few.
  private var links: [UInt32] = []
  private var headings: [UInt32] = []
  private var titles: [UInt32] = []
  private var tables: [UInt32] = []

  /// Measures a page.
  init(_ tree: HTMLTree) {
    letters.reserveCapacity(tree.tokens.count + 1)
    linked.reserveCapacity(tree.tokens.count + 1)
    var openLinks = 0
    for (index, token) in tree.tokens.enumerated() {
      var own: UInt32 = 0
      switch token.kind {
      case .text: own = UInt32(tree.bytes(of: token).count(where: Self.isLetter))
      case .open: note(token, at: UInt32(index), openLinks: &openLinks)
      case .close:
        let isLink = token.tag == .anchor && tree.tokens[token.partner].traits.contains(.innerLink)
        if isLink { openLinks -= 1 }
      }
      letters.append(letters[index] + own)
      linked.append(linked[index] + (openLinks > 0 ? own : 0))
    }
  }

  /// What stands between two tokens, the first included.
  subscript(_ range: Range<Int>) -> Counts {
    func difference(_ sums: [UInt32]) -> Int {
      Int(sums[range.upperBound]) - Int(sums[range.lowerBound])
    }
    func count(_ places: [UInt32]) -> Int {
      Self.index(of: range.upperBound, in: places) - Self.index(of: range.lowerBound, in: places)
    }
    return Counts(
      letters: difference(letters), linked: difference(linked), links: count(links),
      headings: count(headings), titles: count(titles), tables: count(tables))
  }

  /// How many places stand before a token.
  private static func index(of token: Int, in places: [UInt32]) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func note(_ token: PageToken, at index: UInt32, openLinks: inout Int) {
    switch token.tag {
    case .anchor where token.traits.contains(.innerLink):
      openLinks += 1
      links.append(index)
    case .table: tables.append(index)
    case .heading1:
      titles.append(index)
      headings.append(index)
    default: if token.tag.headingLevel != nil { headings.append(index) }
    }
  }

  /// Whether a byte begins a letter; marks and signs such as `»` and `→` are none.
  static func isLetter(_ byte: UInt8) -> Bool {
    byte.isUpper || byte.isLower || (byte >= 0xC3 && byte != 0xE2)
  }
}
