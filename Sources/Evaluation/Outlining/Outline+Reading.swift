import Guides

extension Outline {
  /// The outlines of a file, or of all guides of a folder.
  ///
  /// - Throws: ``LoadingError`` with the file that cannot be read.
  public static func outlines(ofPath path: String) throws(LoadingError) -> [Outline] {
    do throws(GuideError) {
      return try GuideReader.read(path: path).map { Outline(of: $0) }
    } catch {
      throw .guide(error)
    }
  }
}
