/// What reading files and folders brought.
public struct ReadingResult: Sendable, Equatable {
  /// The guides, in the order of the paths given, those of a folder by their paths' bytes.
  public var guides: [Guide]
  /// What stands in the folders and was not read.
  public var leftOut: [LeftOut]
  /// Files of synonyms that belong to the guides: in a folder of guides, or beside a guide under its
  /// name.
  public var thesauri: [String]

  /// Makes a result.
  public init(guides: [Guide] = [], leftOut: [LeftOut] = [], thesauri: [String] = []) {
    self.guides = guides
    self.leftOut = leftOut
    self.thesauri = thesauri
  }
}
