import Foundation
import PackagePlugin

/// `swift package install`: builds both commands and puts them, their manual pages and completions
/// where a person's shell finds them.
@main
struct Install: CommandPlugin {
  private static let commands = ["askguide", "guidelab"]
  private static let usage = "usage: swift package install [--prefix DIR] [--configuration NAME]"

  func performCommand(context: PluginContext, arguments: [String]) async throws {
    var extractor = ArgumentExtractor(arguments)
    let configuration = extractor.extractOption(named: "configuration").last ?? "release"
    let home = ProcessInfo.processInfo.environment["HOME"] ?? "/usr/local"
    let prefix = extractor.extractOption(named: "prefix").last ?? home + "/.local"
    guard extractor.remainingArguments.isEmpty, !prefix.isEmpty,
      let configuration = PackageManager.BuildConfiguration(rawValue: configuration)
    else { throw InstallError(Self.usage) }
    let layout = InstallLayout(prefix: URL(filePath: prefix))
    for command in Self.commands {
      try install(build(command, configuration), named: command, in: layout)
    }
    tell(layout)
  }

  private func build(
    _ command: String, _ configuration: PackageManager.BuildConfiguration
  ) throws -> URL {
    print("Building \(command) …")
    let result = try packageManager.build(
      .product(command), parameters: .init(configuration: configuration))
    let program = result.builtArtifacts.first {
      $0.kind == .executable && $0.url.lastPathComponent == command
    }
    guard result.succeeded, let program else {
      throw InstallError("\(command) could not be built:\n\(result.logText)")
    }
    return program.url
  }

  private func install(_ program: URL, named name: String, in layout: InstallLayout) throws {
    let installed = layout.program(name)
    try layout.put(Data(contentsOf: program), at: installed, isProgram: true)
    try layout.put(output(of: installed, "--generate-manual"), at: layout.manual(name))
    for shell in InstallLayout.shells {
      let script = try output(of: installed, "--generate-completion-script", shell)
      try layout.put(script, at: layout.completion(name, shell: shell))
    }
  }

  /// What a program writes to standard output.
  private func output(of program: URL, _ arguments: String...) throws -> Data {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0, !data.isEmpty else {
      throw InstallError("\(program.path) \(arguments.joined(separator: " ")) failed")
    }
    return data
  }

  private func tell(_ layout: InstallLayout) {
    print("Installed \(Self.commands.joined(separator: " and ")) in \(layout.prefix.path):")
    print("programs in bin, manual pages and completions for bash, zsh and fish in share.")
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let bin = layout.program("").path
    if !folders.contains(where: { URL(filePath: String($0)).path == bin }) {
      print("\(bin) is not on your PATH yet.")
    }
  }
}

/// Why nothing, or not all, was installed.
struct InstallError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
