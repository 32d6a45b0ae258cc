import Foundation
import PackagePlugin

/// Builds the commands so that they stand alone, and has them write their own pages.
struct ReleaseBuild {
  /// The commands there are.
  static let commands = ["askguide", "guidelab"]

  let manager: PackageManager
  let configuration: PackageManager.BuildConfiguration

  /// Builds a command, with Swift's runtime in it: it starts sooner, and where there is no Swift.
  func program(_ name: String) throws -> URL {
    print("Building \(name) …")
    var parameters = PackageManager.BuildParameters(configuration: configuration)
    parameters.otherSwiftcFlags = ["-static-stdlib"]
    let result = try manager.build(.product(name), parameters: parameters)
    let program = result.builtArtifacts.first {
      $0.kind == .executable && $0.url.lastPathComponent == name
    }
    guard result.succeeded, let program else {
      throw InstallError("\(name) could not be built:\n\(result.logText)")
    }
    return program.url
  }

  /// Puts a command in place, with its manual page and completions.
  func install(_ name: String, in layout: InstallLayout) throws {
    let installed = layout.program(name)
    try layout.put(Data(contentsOf: program(name)), at: installed, isProgram: true)
    try layout.put(HelperProgram(installed).output("--generate-manual"), at: layout.manual(name))
    for shell in InstallLayout.shells {
      let script = try HelperProgram(installed).output("--generate-completion-script", shell)
      try layout.put(script, at: layout.completion(name, shell: shell))
    }
  }
}

/// Why nothing, or not all, was installed.
struct InstallError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
