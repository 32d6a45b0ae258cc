/// Finds the guides in a folder and the folders in it.
struct FolderScan {
  /// A file that looks like a guide.
  struct File {
    var path: FilePath
    var isLink: Bool
    var status: FileSystem.Status
  }

  /// Files to read, sorted by their paths' bytes; each file once.
  private(set) var files: [File] = []
  private(set) var leftOut: [LeftOut] = []
  /// Files of synonyms, sorted by their paths' bytes.
  private(set) var thesauri: [FilePath] = []
  private var folders: Set<FileSystem.FileIdentity> = []
  /// Folders reached by links, which are entered when all others have been.
  private var linked: [FilePath] = []

  /// Looks through a folder.
  ///
  /// A folder is entered once, by its own name rather than by a link, so that links in circles come
  /// to an end.
  ///
  /// - Throws: ``GuideError`` where the folder itself cannot be read.
  init(_ folder: FilePath) throws(GuideError) {
    _ = folders.insert(try FileSystem.status(of: folder).identity)
    var waiting: [FilePath] = []
    try list(folder, into: &waiting)
    while let next = waiting.popLast() ?? linked.popLast() { enter(next, waiting: &waiting) }
    files.sort { ($0.isLink ? 1 : 0, $0.path) < ($1.isLink ? 1 : 0, $1.path) }
    dropRepeated()
    files.sort { $0.path < $1.path }
    thesauri.sort()
    leftOut.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private mutating func enter(_ folder: FilePath, waiting: inout [FilePath]) {
    do {
      let identity = try FileSystem.status(of: folder).identity
      guard folders.insert(identity).inserted else {
        leftOut.append(LeftOut(path: folder.shown, reason: .repeated))
        return
      }
      try list(folder, into: &waiting)
    } catch {
      leftOut.append(LeftOut(error, path: folder.shown))
    }
  }

  private mutating func list(
    _ folder: FilePath, into waiting: inout [FilePath]
  ) throws(GuideError) {
    for entry in try FileSystem.entries(in: folder) {
      let path = folder.appending(entry.name)
      if entry.name.first == UInt8(ascii: ".") {
        leftOut.append(LeftOut(path: path.shown, reason: .hidden))
        continue
      }
      do {
        take(path, isLink: entry.isLink, try FileSystem.status(of: path), waiting: &waiting)
      } catch {
        leftOut.append(LeftOut(error, path: path.shown))
      }
    }
  }

  private mutating func take(
    _ path: FilePath, isLink: Bool, _ status: FileSystem.Status, waiting: inout [FilePath]
  ) {
    switch status.kind {
    case .folder where isLink: linked.append(path)
    case .folder: waiting.append(path)
    case .pipe, .other: leftOut.append(LeftOut(path: path.shown, reason: .special))
    case .file:
      if GuideName.isThesaurus(path.name) {
        thesauri.append(path)
      } else if GuideName.isGuide(path.name) {
        files.append(File(path: path, isLink: isLink, status: status))
      } else {
        leftOut.append(LeftOut(path: path.shown, reason: .otherKind))
      }
    }
  }

  private mutating func dropRepeated() {
    var seen: Set<FileSystem.FileIdentity> = []
    var kept: [File] = []
    for file in files {
      if seen.insert(file.status.identity).inserted {
        kept.append(file)
      } else {
        leftOut.append(LeftOut(path: file.path.shown, reason: .repeated))
      }
    }
    files = kept
  }
}
