import Foundation

/// Finds programs of this package as they were built together with the tests.
public enum BuiltProgram {
  /// The path of a program: itself if it is a path, otherwise the product of that name.
  public static func path(of name: String) throws -> String {
    if name.contains("/") { return name }
    let found = folders.map { $0 + "/" + name }
      .first(where: FileManager.default.isExecutableFile(atPath:))
    guard let found else { throw SupportError.noProgram(name: name, folders: folders) }
    return found
  }

  /// Where products are: beside the running tests, else where a debug build puts them.
  private static var folders: [String] {
    let running = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    let itself = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let package = URL(filePath: #filePath).appending(path: "../../../.build/debug")
    return [itself.deletingLastPathComponent(), running, package].map(\.standardizedFileURL.path)
  }
}
