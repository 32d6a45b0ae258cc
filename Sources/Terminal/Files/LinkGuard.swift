import Glibc

/// Keeps files where their paths say that they are: in the person's own folder, if it is there that
/// the path seems to lead.
enum LinkGuard {
  /// Where links lead the folder of a path, if that is out of the place it seems to be in.
  ///
  /// That place is the home folder if the path is under it, else the current folder for a relative
  /// path under that; a path elsewhere may lead anywhere. Folders that are not there yet count as
  /// part of the last one that is.
  static func wayOut(of path: String, home: String?) -> String? {
    let lexical = absolute(path)
    // The current folder is known without links, so the home folder is looked for in both ways.
    let homes = home.map { [absolute($0), realPath($0)].compactMap(\.self) } ?? []
    let places = path.hasPrefix("/") ? homes : homes + [absolute(".")]
    guard
      let place = places.first(where: { lexical != $0 && isInside(lexical, $0) }).flatMap(realPath),
      let folder = nearestFolder(of: path)
    else { return nil }
    return isInside(folder, place) ? nil : folder
  }

  /// The path of something without links, as far as it is there.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(validatingCString: resolved)
  }

  /// The folder part of a path, without a slash at its end unless it is the root.
  static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    let folder = path[..<slash]
    return folder.isEmpty ? "/" : String(folder)
  }

  /// The last folder on the way to a path that is there, without links.
  private static func nearestFolder(of path: String) -> String? {
    var folder = parent(of: path)
    while true {
      if let found = realPath(folder) { return found }
      guard [ENOENT, ENOTDIR].contains(errno), folder != "/", folder != "." else { return nil }
      folder = parent(of: folder)
    }
  }

  private static func isInside(_ path: String, _ folder: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
  }

  /// The path from the root on, without dots, as it reads and not as links have it.
  private static func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : (realPath(".") ?? "") + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
