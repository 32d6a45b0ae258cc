/// What an element's attributes say of it.
struct HTMLTraits: OptionSet {
  let rawValue: UInt16

  /// Not shown: `hidden`, `aria-hidden`, `display: none`.
  static let hidden = HTMLTraits(rawValue: 1 << 0)
  /// A part that leads around a site or a document.
  static let navigation = HTMLTraits(rawValue: 1 << 1)
  /// A table of contents.
  static let contents = HTMLTraits(rawValue: 1 << 2)
  /// Navigation or contents, should it hold links for the most part.
  static let perhapsNavigation = HTMLTraits(rawValue: 1 << 3)
  /// A note or tip set off from the text.
  static let note = HTMLTraits(rawValue: 1 << 4)
  /// A warning, caution or danger box.
  static let caution = HTMLTraits(rawValue: 1 << 5)
  /// The title of a box that is set off.
  static let boxTitle = HTMLTraits(rawValue: 1 << 6)
  /// The sign beside a heading that links to it.
  static let headingLink = HTMLTraits(rawValue: 1 << 7)
  /// The page's main content.
  static let main = HTMLTraits(rawValue: 1 << 8)
  /// A table that is there for its looks.
  static let layout = HTMLTraits(rawValue: 1 << 9)
  /// A link into the document or its site.
  static let innerLink = HTMLTraits(rawValue: 1 << 10)
  /// A cell that spans several columns.
  static let wide = HTMLTraits(rawValue: 1 << 11)

  /// A part whose id names its topic.
  static let topic = HTMLTraits(rawValue: 1 << 12)
  /// Called main or content by its id.
  static let perhapsMain = HTMLTraits(rawValue: 1 << 13)
  /// Called a side bar, as those of sites and those of books are.
  static let sidebar = HTMLTraits(rawValue: 1 << 14)

  /// Whether the element is set off from the text as a box.
  var isBox: Bool { !isDisjoint(with: [.note, .caution]) }
}

extension HTMLTraits {
  /// Reads one attribute.
  init(attribute name: String, value: String) {
    switch name {
    case "class": self = Self.ofClasses(value)
    case "id": self = Self.named(.id, value.lowercased())
    case "role": self = Self.named(.role, value)
    case "hidden": self = .hidden
    case "aria-hidden": self = value == "true" ? .hidden : []
    case "style": self = Self.hides(value) ? .hidden : []
    case "href": self = Self.staysInside(value) ? .innerLink : []
    case "colspan": self = value == "1" ? [] : .wide
    default: self = []
    }
  }

  /// The attributes that say something.
  static let attributes: Set<String> = [
    "class", "id", "role", "hidden", "aria-hidden", "style", "href", "colspan",
  ]

  private static func ofClasses(_ value: String) -> HTMLTraits {
    var result: HTMLTraits = []
    for word in value.utf8.split(whereSeparator: \.isWhitespace).prefix(16) {
      let name = String(decoding: word.map(\.lowered), as: UTF8.self)
      let traits = named(.class, name)
      if !traits.isEmpty {
        result.formUnion(traits)
      } else if let last = name.utf8.split(whereSeparator: { $0 == 45 || $0 == 95 }).last {
        result.formUnion(named(.ending, String(Substring(last))))
      }
    }
    return result
  }

  private static func hides(_ style: String) -> Bool {
    let bare = style.utf8.lazy.filter { !$0.isWhitespace }.map(\.lowered)
    let text = String(decoding: Array(bare), as: UTF8.self)
    return text.contains("display:none") || text.contains("visibility:hidden")
  }

  /// Whether a link's target has no scheme and no host of its own.
  private static func staysInside(_ target: String) -> Bool {
    let bytes = target.utf8
    if bytes.starts(with: "//".utf8) { return false }
    let stop = bytes.first { [58, 47, 35, 63].contains($0) }
    return stop != UInt8(ascii: ":")
  }

  /// Whether a word, in small letters, names a kind of box.
  static func isBoxName(_ word: String) -> Bool {
    word == "seealso" || named(.class, word).isBox
  }
}
