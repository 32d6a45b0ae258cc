import Guides

extension Linter {
  /// What of the folders was not read, as a note; nil where nothing was left out.
  public var leftOutNote: String? {
    LeftOut.summary(of: subject.leftOut, tellsRepeated: true).map { "note: \($0)" }
  }
}
