import Collection
import Guides
import Retrieval

/// A saved file that was made of guides.
public struct KnowledgeFile: Sendable, Equatable {
  /// What was noted while the guides were read, a line each.
  public var notes: [String]
  /// How many guides it holds.
  public var guides: Int
  /// How many passages it holds.
  public var passages: Int

  /// Counts, for a person.
  public var summary: String {
    "\(guides) \(guides == 1 ? "guide" : "guides"), "
      + "\(passages) \(passages == 1 ? "passage" : "passages")"
  }

  /// Reads and indexes guides and puts all of it into one file.
  ///
  /// - Parameters:
  ///   - paths: Guide files and folders of guides.
  ///   - output: The file; a saved one that is there is replaced when all is done.
  /// - Throws: A `GuideError` for a guide, or a `SectionFileError` for the file, that cannot be used.
  /// - Complexity: O(text of the guides).
  public static func make(of paths: [String], at output: String) throws -> KnowledgeFile {
    // Said before guides are read, which may take long.
    try FileReplacement.savedFile.check(output)
    do {
      let loaded = try CollectionLoader(
        cache: nil, notes: { LeftOut.summary(of: $0.leftOut).map { [$0] } ?? [] }
      ).load(paths)
      let collection = loaded.collection
      try collection.save(to: output)
      return KnowledgeFile(
        notes: loaded.notes, guides: collection.guideCount, passages: collection.passages.count)
    } catch let error as CollectionLoadingError {
      switch error {
      case .guide(let error): throw error
      case .saved(let error): throw error
      }
    }
  }
}
