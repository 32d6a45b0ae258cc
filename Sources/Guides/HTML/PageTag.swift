/// The elements of HTML that reading tells apart; the others only carry their text.
enum PageTag: UInt8 {
  /// Sets a paragraph of its own: `p`, `div` and their like.
  case block
  case heading1, heading2, heading3, heading4, heading5, heading6
  case title
  case list, orderedList, item
  case definitions, term, definition
  case table, tableHead, row, cell, headCell
  case code
  case quotation
  case details, summary
  case navigation, header, footer, aside
  case main, article
  case rule, lineBreak
  case emphasis, anchor, raised, lowered

  /// The element of a name in small letters; nil where it only carries text.
  init?(_ name: String) {
    guard let tag = Self.names[name] else { return nil }
    self = tag
  }

  /// The level of a heading.
  var headingLevel: Int? {
    let first = PageTag.heading1.rawValue
    return (first...PageTag.heading6.rawValue).contains(rawValue) ? Int(rawValue - first) + 1 : nil
  }

  /// Whether the element stands in running text.
  var isInline: Bool {
    switch self {
    case .lineBreak, .emphasis, .anchor, .raised, .lowered: true
    default: false
    }
  }

  private static let names: [String: PageTag] = [
    "h1": .heading1, "h2": .heading2, "h3": .heading3, "h4": .heading4, "h5": .heading5,
    "h6": .heading6, "title": .title, "ul": .list, "menu": .list, "dir": .list,
    "ol": .orderedList, "li": .item, "dl": .definitions, "dt": .term, "dd": .definition,
    "table": .table, "thead": .tableHead, "tr": .row, "td": .cell, "th": .headCell, "pre": .code,
    "listing": .code, "xmp": .code, "blockquote": .quotation, "details": .details,
    "summary": .summary, "nav": .navigation, "header": .header, "footer": .footer,
    "aside": .aside, "main": .main, "article": .article, "hr": .rule, "br": .lineBreak,
    "b": .emphasis, "strong": .emphasis, "em": .emphasis, "i": .emphasis, "a": .anchor,
    "sup": .raised, "sub": .lowered, "p": .block, "div": .block, "section": .block,
    "address": .block,
    "center": .block, "fieldset": .block, "figure": .block, "figcaption": .block, "form": .block,
    "hgroup": .block, "caption": .block, "tbody": .block, "tfoot": .block, "body": .block,
    "legend": .block, "noframes": .block, "search": .block, "dialog": .block,
  ]

  /// Elements whose contents no reader of the page sees as text.
  static let unseen: Set<String> = [
    "script", "style", "template", "noscript", "svg", "iframe", "object", "applet", "canvas",
    "button", "select", "textarea", "datalist", "audio", "video", "map", "annotation",
    "annotation-xml", "rp", "embed", "frameset",
  ]
}
