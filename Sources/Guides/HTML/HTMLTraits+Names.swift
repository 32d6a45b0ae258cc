extension HTMLTraits {
  /// What a name is given by.
  enum NameKind: String {
    case role
    case id
    case `class`
    /// The last part of a class, such as that of `site-footer`.
    case ending
  }

  /// What the name that a page gives a part says of it.
  ///
  /// - Parameter name: The name in small letters.
  /// - Complexity: O(1).
  static func named(_ kind: NameKind, _ name: String) -> HTMLTraits {
    ReadingWords.pagePart(kind.rawValue + " " + name).flatMap { kinds[$0] } ?? []
  }

  /// What the kinds of `Knowledge/English/page-parts.txt` are.
  static let kinds: [String: HTMLTraits] = [
    "box-title": .boxTitle, "caution": .caution, "contents": .contents,
    "heading-link": .headingLink, "hidden": .hidden, "layout": .layout, "main": .main,
    "navigation": .navigation, "note": .note, "perhaps-main": .perhapsMain,
    "perhaps-navigation": .perhapsNavigation, "sidebar": .sidebar, "topic": .topic,
  ]
}
