import Foundation

/// The files of a Debian package, as they will stand from the file system's root.
struct DebianTree {
  /// The package's name.
  static let name = "askguide"

  let root: URL

  var layout: InstallLayout { InstallLayout(prefix: root.appending(path: "usr"), isPackaged: true) }

  private var documents: URL { root.appending(path: "usr/share/doc/\(Self.name)") }

  /// Removes what an earlier build left.
  func empty() throws {
    if FileManager.default.fileExists(atPath: root.path) {
      try FileManager.default.removeItem(at: root)
    }
  }

  /// Takes symbols out of programs, which only debuggers want.
  func strip(_ programs: [String]) throws {
    try HelperProgram(named: "strip", of: "binutils").run(programs.map { layout.program($0).path })
  }

  /// Adds copyright and notices, and packs manual pages as Debian has them.
  ///
  /// - Parameter package: The package's folder, where its notices are.
  func addDocuments(of package: URL) throws {
    let notices = try String(
      contentsOf: package.appending(path: "Knowledge/English/NOTICES.md"), encoding: .utf8)
    try layout.put(
      Data((DebianWords.copyright + "\n" + notices).utf8),
      at: documents.appending(path: "copyright"))
    let pages = ReleaseBuild.commands.map { layout.manual($0).path }
    try HelperProgram(named: "gzip", of: "gzip").run(["-9", "--no-name"] + pages)
  }

  /// Adds what the package manager reads.
  func addControl(_ control: DebianControl) throws {
    try layout.put(Data(control.text.utf8), at: root.appending(path: "DEBIAN/control"))
  }

  /// The size of all files, in units of 1024 bytes.
  var size: Int {
    let files = FileManager.default.enumerator(atPath: root.path)?.allObjects ?? []
    let sizes = files.compactMap { $0 as? String }.compactMap { file in
      try? FileManager.default.attributesOfItem(atPath: root.path + "/" + file)[.size] as? Int
    }
    return (sizes.reduce(0, +) + 1023) / 1024
  }
}
