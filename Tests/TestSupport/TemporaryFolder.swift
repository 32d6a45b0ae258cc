import Foundation

/// A fresh folder that goes when nobody holds it any more.
public final class TemporaryFolder: Sendable {
  /// Where the folder is.
  public let path: String

  /// Makes a folder under the system's place for temporary files.
  public init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "askguide-\(UUID())")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    path = url.path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of something in the folder.
  public func path(of name: String) -> String { path + "/" + name }

  /// Writes a file, making folders on the way; returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  /// Writes a file byte for byte, making folders on the way; returns its path.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = URL(filePath: path(of: name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// Reads a file as UTF-8.
  public func read(_ name: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(filePath: path(of: name))), as: UTF8.self)
  }
}
