/// A section of a guide, to be read as a whole.
public struct SectionPage: Sendable, Equatable {
  /// One item of a list.
  public struct Item: Sendable, Equatable {
    /// The item's words, verbatim.
    public var text: String
    /// The item's number; nil for a bullet.
    public var number: Int?
    /// 0 for an item of an outermost list.
    public var depth: Int

    /// Makes an item.
    public init(text: String, number: Int? = nil, depth: Int = 0) {
      self.text = text
      self.number = number
      self.depth = depth
    }
  }

  /// A piece of the section with a blank line around it.
  public enum Block: Sendable, Equatable {
    /// Running text.
    case paragraph(String)
    /// Items on lines of their own.
    case list([Item])
    /// Lines that stay apart: rows of a table, or code.
    case lines([String])
  }

  /// The heading path, outermost first.
  public var path: [String]
  /// The guide's file as citations name it.
  public var file: String
  /// First and last line in the file, 1-based.
  public var lines: ClosedRange<Int>
  /// What stands in the section, in order.
  public var blocks: [Block]

  /// Makes a page.
  public init(path: [String], file: String, lines: ClosedRange<Int>, blocks: [Block]) {
    self.path = path
    self.file = file
    self.lines = lines
    self.blocks = blocks
  }
}
