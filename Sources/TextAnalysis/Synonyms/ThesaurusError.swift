/// What is wrong with a line of a thesaurus.
public enum ThesaurusError: Error, Sendable, Equatable {
  /// Nothing stands on one side of `=>`.
  case emptySide(file: String, line: Int)
  /// More than one `=>` on a line.
  case tooManyArrows(file: String, line: Int)
  /// An entry holds signs only, or a line holds commas only.
  case noWords(file: String, line: Int)
  /// The file is larger than the four gigabytes that the index of entries can address.
  case tooLarge(file: String)

  /// The file, as it was named.
  public var file: String {
    switch self {
    case .emptySide(let file, _), .tooManyArrows(let file, _), .noWords(let file, _),
      .tooLarge(let file):
      file
    }
  }
}
