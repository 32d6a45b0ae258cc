/// A heading in a guide's table of contents.
public struct ContentsEntry: Sendable, Equatable {
  /// The heading's words.
  public var title: String
  /// How far it is nested, 0 for the outermost.
  public var depth: Int
  /// Its number; nil for its place in the list.
  public var number: Int?

  /// Makes an entry.
  public init(title: String, depth: Int, number: Int? = nil) {
    self.title = title
    self.depth = depth
    self.number = number
  }
}
