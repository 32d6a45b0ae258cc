/// A section with a heading, as a table of contents has it.
package struct Topic: Sendable, Equatable {
  /// Its number in the contents, from 1, as `/topics` and `/show` have it.
  package var number: Int
  /// The heading path, outermost first; of several guides, after the guide's title.
  package var path: [String]
  /// The guide's file as citations name it.
  package var file: String
  /// First and last line in the file, 1-based, without sections nested in it.
  package var lines: ClosedRange<Int>

  /// The heading path in one line, as citations have it.
  package var line: String { path.joined(separator: " › ") }
}
