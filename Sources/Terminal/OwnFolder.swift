import Glibc

/// Folders that belong to the person, out of which no link is to lead what is written there.
enum OwnFolder {
  /// Where the folder of a path really is, if links on the way lead out of the folder that the path
  /// seems to stay in: the home folder, or for a relative path the current one.
  static func target(leadingOutFrom path: String) -> String? {
    guard let base = base(of: path), let parent = existingParent(of: path) else { return nil }
    guard let realBase = resolved(base), let realParent = resolved(parent) else { return nil }
    return isInside(realParent, realBase) ? nil : realParent
  }

  /// A path with the home folder for a leading `~/`.
  static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home else { return path }
    return home + path.dropFirst(1)
  }

  /// The real path of something that is there, without links.
  static func resolved(_ path: String) -> String? {
    guard let result = realpath(path, nil) else { return nil }
    defer { free(result) }
    return String(cString: result)
  }

  private static var home: String? {
    getenv("HOME").map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  private static func base(of path: String) -> String? {
    // A path with `..` in it leaves by itself, and says so.
    if path.split(separator: "/").contains("..") { return nil }
    guard path.hasPrefix("/") else { return "." }
    return home.flatMap { isInside(path, $0) ? $0 : nil }
  }

  private static func isInside(_ path: String, _ folder: String) -> Bool {
    let folder = folder.hasSuffix("/") ? folder : folder + "/"
    return (path + "/").hasPrefix(folder)
  }

  /// The folder of a path, or the nearest above it that is there.
  private static func existingParent(of path: String) -> String? {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    while parts.count > 1 {
      parts.removeLast()
      let parent = parts.count == 1 && parts[0].isEmpty ? "/" : parts.joined(separator: "/")
      if access(parent, F_OK) == 0 { return parent }
    }
    return path.hasPrefix("/") ? "/" : "."
  }
}
