import Glibc

/// The person's home folder, and the short way to write it.
enum HomeFolder {
  /// The path that `HOME` gives, unless it is empty or relative.
  static var path: String? {
    getenv("HOME").map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  /// A path with the home folder in place of a leading `~/`.
  static func expanding(_ path: String, home: String?) -> String {
    guard let home, path == "~" || path.hasPrefix("~/") else { return path }
    return home + path.dropFirst()
  }
}
