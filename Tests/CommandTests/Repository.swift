import Foundation

/// The checkout that the tests were built from.
enum Repository {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The path of something in the checkout, from the file system's root.
  static func path(of name: String) -> String { root.appending(path: name).path }

  /// Whether there is a file or folder of that name, given from the checkout's root.
  static func holds(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path(of: name))
  }

  /// A file's text.
  static func text(of name: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(filePath: path(of: name))), as: UTF8.self)
  }

  /// What stands in a folder, without hidden things, sorted.
  static func names(in folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(of: folder))
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The Swift files in a folder and the folders in it, from the checkout's root, sorted.
  static func swiftFiles(under folder: String) -> [String] {
    let found = FileManager.default.enumerator(atPath: path(of: folder))?.allObjects ?? []
    return found.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
      .map { folder + "/" + $0 }.sorted()
  }
}
