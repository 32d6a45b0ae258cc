/// The lines of a guide's file, some of them marked.
public struct SourcePage: Sendable, Equatable {
  /// How many lines around the marked ones give an idea of where one is.
  public static let surroundings = 3

  /// The file as citations name it.
  public var file: String
  /// All its lines, without their ends.
  public var lines: [String]
  /// The lines that were quoted, 1-based.
  public var marked: ClosedRange<Int>
  /// Lines that readers of the guide do not see, 1-based; they are not shown.
  public var hidden: Set<Int>
  /// Lines whose paragraph goes on in the next one, 1-based.
  public var goingOn: Set<Int>

  /// Makes a page.
  public init(
    file: String, lines: [String], marked: ClosedRange<Int>, hidden: Set<Int> = [],
    goingOn: Set<Int> = []
  ) {
    self.hidden = hidden
    self.goingOn = goingOn
    self.file = file
    self.lines = lines
    self.marked = marked
  }
}
