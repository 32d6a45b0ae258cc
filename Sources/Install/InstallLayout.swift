import Foundation

/// Where things stand below a prefix such as `~/.local`, or below `/usr` in a Debian package.
struct InstallLayout {
  /// The shells that completions are written for.
  static let shells = ["bash", "zsh", "fish"]

  let prefix: URL
  /// Whether a package puts things there, which zsh has another folder for.
  var isPackaged = false

  func program(_ name: String) -> URL { prefix.appending(path: "bin").appending(path: name) }

  func manual(_ name: String) -> URL { prefix.appending(path: "share/man/man1/\(name).1") }

  func completion(_ name: String, shell: String) -> URL {
    switch shell {
    case "bash": prefix.appending(path: "share/bash-completion/completions/\(name)")
    case "zsh":
      prefix.appending(
        path: "share/zsh/\(isPackaged ? "vendor-completions" : "site-functions")/_\(name)")
    default: prefix.appending(path: "share/fish/vendor_completions.d/\(name).fish")
    }
  }

  /// Writes a file all at once, beside the place first: a program that runs is no trouble.
  func put(_ data: Data, at place: URL, isProgram: Bool = false) throws {
    let manager = FileManager.default
    try manager.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    let draft = place.appendingPathExtension("part")
    try data.write(to: draft)
    try manager.setAttributes(
      [.posixPermissions: isProgram ? 0o755 : 0o644], ofItemAtPath: draft.path)
    guard rename(draft.path, place.path) == 0 else {
      throw InstallError("\(place.path) cannot be written")
    }
  }
}
