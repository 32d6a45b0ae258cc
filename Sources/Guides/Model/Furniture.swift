/// Something in a file that is no passage: left out of the index and never quoted.
public struct Furniture: Sendable, Equatable {
  /// What was left out.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
    /// A table of contents, or a list of nothing but links into the document.
    case contents
    /// Badges and pictures.
    case picture
    /// Comments that are not the author's notes.
    case comment
    /// Navigation, breadcrumbs, “back to top”, share buttons, a site's header and footer.
    case navigation
    /// Page headers and footers that repeat.
    case pageHeader
    /// Rules, boxes drawn with signs.
    case rule
    /// Directives, template tags, imports and scripts.
    case directive
    /// Parts that a reader does not see.
    case hidden
  }

  /// What was left out.
  public var kind: Kind
  /// First and last line in the file, 1-based.
  public var lines: ClosedRange<Int>

  /// Makes a piece of furniture.
  public init(kind: Kind, lines: ClosedRange<Int>) {
    self.kind = kind
    self.lines = lines
  }
}
