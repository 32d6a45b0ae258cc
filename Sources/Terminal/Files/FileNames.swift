import Glibc

/// The names of files, for a person who is typing a path.
public enum FileNames {
  /// No more names than this are offered at once.
  public static let limit = 200

  /// The paths that begin with a typed one, in the order of their bytes, at most ``limit`` of them.
  ///
  /// The folder stays as it was typed, also `~/`; a folder's path ends in a slash. Hidden files are
  /// offered once their dot is typed; names that are no text, or would steer a terminal, never.
  ///
  /// - Complexity: O(n log n) in the number of files in the folder.
  public static func completions(
    of typedPath: String
  ) -> [(text: String, isFolder: Bool)] {
    completions(of: typedPath, home: HomeFolder.path)
  }

  /// The same, with the home folder given.
  static func completions(
    of typedPath: String, home: String?
  ) -> [(text: String, isFolder: Bool)] {
    if typedPath == "~" { return home == nil ? [] : [("~/", true)] }
    let slash = typedPath.utf8.lastIndex(of: UInt8(ascii: "/"))
    let nameStart = slash.map(typedPath.utf8.index(after:)) ?? typedPath.startIndex
    let (folder, typed) = (typedPath[..<nameStart], typedPath[nameStart...])
    let place = folder.isEmpty ? "./" : HomeFolder.expanding(String(folder), home: home)
    let names = entries(of: place).filter { name in
      name.utf8.starts(with: typed.utf8) && (typed.hasPrefix(".") || !name.hasPrefix("."))
    }
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return sorted.prefix(limit).map { name in
      let isFolder = isFolder(place + name)
      return (folder + name + (isFolder ? "/" : ""), isFolder)
    }
  }

  private static func entries(of folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard let name = String(validating: bytes, as: UTF8.self), name != ".", name != "..",
        ScreenColumns.visible(name) == name
      else { continue }
      names.append(name)
    }
    return names
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
