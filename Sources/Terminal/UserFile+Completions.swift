import Glibc

extension UserFile {
  /// More names than this are no help in a menu.
  private static let completionLimit = 200

  /// The paths that a typed one may be the beginning of, sorted by bytes; folders end in `/`.
  ///
  /// Hidden names only where a dot is typed.
  public static func completions(of typed: String) -> [String] {
    let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let (folder, begun) = (String(typed[..<cut]), typed[cut...])
    let place = folder.isEmpty ? "./" : OwnFolder.expanded(folder)
    guard let stream = opendir(place) else { return [] }
    defer { closedir(stream) }
    var found: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(begun), name != ".", name != "..",
        !name.hasPrefix(".") || begun.hasPrefix(".")
      else { continue }
      found.append(folder + name + (isFolder(place + name) ? "/" : ""))
    }
    return Array(
      found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.prefix(completionLimit))
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
