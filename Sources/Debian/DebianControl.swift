import Foundation

/// What a package manager is told of the package.
struct DebianControl {
  let version: String
  let architecture: String
  let text: String

  var fileName: String { "\(DebianTree.name)_\(version)_\(architecture).deb" }

  /// Asks the programs for their version, and the system for what they need.
  ///
  /// - Parameters:
  ///   - tree: The files of the package, programs among them.
  ///   - work: A folder to work in.
  init(tree: DebianTree, work: URL) throws {
    let told = try HelperProgram(tree.layout.program(DebianTree.name)).output(
      "--no-config", "--version")
    let first = String(decoding: told, as: UTF8.self).split(separator: "\n").first ?? ""
    guard let version = first.split(separator: " ").last else {
      throw InstallError("the program does not tell its version")
    }
    self.version = String(version)
    architecture = Self.trimmed(
      try HelperProgram(named: "dpkg", of: "dpkg").output("--print-architecture"))
    text = """
      Package: \(DebianTree.name)
      Version: \(version)
      Architecture: \(architecture)
      Maintainer: \(Self.maintainer)
      Installed-Size: \(tree.size)
      Depends: \(try Self.dependencies(of: tree, work: work))
      Suggests: fzf, less, man-db
      Section: text
      Priority: optional
      Description: \(DebianWords.description)

      """
  }

  /// Who made the package, as Debian's tools are told.
  private static var maintainer: String {
    let environment = ProcessInfo.processInfo.environment
    let name = environment["DEBFULLNAME"] ?? "AskGuide"
    return "\(name) <\(environment["DEBEMAIL"] ?? "askguide@localhost")>"
  }

  /// The packages that hold the shared libraries of the programs, with the versions they need.
  private static func dependencies(of tree: DebianTree, work: URL) throws -> String {
    // The tool reads the fields that it does not write from a source package.
    let source = "Source: \(DebianTree.name)\n\nPackage: \(DebianTree.name)\nArchitecture: any\n"
    let folder = work.appending(path: "shlibdeps")
    try tree.layout.put(Data(source.utf8), at: folder.appending(path: "debian/control"))
    let tool = try HelperProgram(named: "dpkg-shlibdeps", of: "dpkg-dev", in: folder)
    let programs = ReleaseBuild.commands.map { tree.layout.program($0).path }
    let lines = String(decoding: try tool.run(["--warnings=0", "-O"] + programs), as: UTF8.self)
    let lead = "shlibs:Depends="
    guard let line = lines.split(separator: "\n").first(where: { $0.hasPrefix(lead) }) else {
      throw InstallError("the libraries that the programs need were not found")
    }
    return String(line.dropFirst(lead.count))
  }

  private static func trimmed(_ data: Data) -> String {
    String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
