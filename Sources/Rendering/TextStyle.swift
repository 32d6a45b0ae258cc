/// How answers look on the screen they are written for.
public struct TextStyle: Sendable, Equatable {
  /// Whether SGR escape codes may be used.
  public var color: Bool
  /// Columns a line may fill, at least 20.
  public var width: Int
  /// Whether text is linear and labelled, with ASCII punctuation, as a screen reader wants it.
  public var plain: Bool
  /// Where the files of citations are, as URIs by the names that citations show; a terminal that
  /// takes links (OSC 8) makes them clickable.
  public var links: [String: String]

  /// Makes a style; a width below 20 columns is raised to 20.
  public init(
    color: Bool = false, width: Int = 80, plain: Bool = false, links: [String: String] = [:]
  ) {
    self.color = color
    self.width = max(20, width)
    self.plain = plain
    self.links = links
  }
}
