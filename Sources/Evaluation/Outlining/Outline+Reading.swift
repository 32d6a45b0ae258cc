public import Guides

extension Outline {
  /// What is shown of a file, or of a folder of guides.
  public struct Result: Sendable {
    /// The outlines of all guides.
    public var outlines: [Outline]
    /// What stands in the folder and was not read.
    public var leftOut: [LeftOut]
  }

  /// The outlines of a file, or of all guides of a folder, with what was left out.
  ///
  /// - Throws: ``LoadingError`` with the file that cannot be read.
  public static func outlines(ofPath path: String) throws(LoadingError) -> Result {
    do throws(GuideError) {
      let found = try GuideReader.readAll(paths: [path])
      return Result(outlines: found.guides.map { Outline(of: $0) }, leftOut: found.leftOut)
    } catch {
      throw .guide(error)
    }
  }
}

extension Outline.Result {
  /// What was left out, as a line; empty where nothing was.
  public func leftOutText() -> String {
    LeftOut.summary(of: leftOut, tellsRepeated: true).map { $0 + "\n" } ?? ""
  }
}
