import Glibc

/// What a new saved file may take the place of.
///
/// Renaming goes over whatever has the name, a pipe, a device or a person's notes as well; so the
/// place is looked at before.
package enum FileReplacement: Sendable {
  /// Only a saved file: its path is one that a person typed, and may have mistyped.
  case savedFile
  /// Any regular file: its path is one that only this program writes to.
  case regularFile

  /// Makes sure that nothing stands at a path that is not to be replaced.
  ///
  /// - Throws: ``SectionFileError/occupied(path:by:)`` with what is there.
  package func check(_ path: String) throws(SectionFileError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG where self == .regularFile || Self.isSaved(path): return
    case S_IFREG: throw .occupied(path: path, by: .otherFile)
    case S_IFDIR: throw .occupied(path: path, by: .folder)
    case S_IFLNK: throw .occupied(path: path, by: .link)
    default: throw .occupied(path: path, by: .noFile)
    }
  }

  private static func isSaved(_ path: String) -> Bool {
    // What takes the file's place meanwhile, a pipe or a link, is neither waited for nor followed.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return SectionFile.isMarked(descriptor)
  }
}
