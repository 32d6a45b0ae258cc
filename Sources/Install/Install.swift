import Foundation
import PackagePlugin

/// `swift package install`: builds both commands and puts them, their manual pages and completions
/// where a person's shell finds them.
@main
struct Install: CommandPlugin {
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
    let build = ReleaseBuild(manager: packageManager, configuration: configuration)
    for command in ReleaseBuild.commands { try build.install(command, in: layout) }
    tell(layout)
  }

  private func tell(_ layout: InstallLayout) {
    let commands = ReleaseBuild.commands.joined(separator: " and ")
    print("Installed \(commands) in \(layout.prefix.path):")
    print("programs in bin, manual pages and completions for bash, zsh and fish in share.")
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let bin = layout.program("").path
    if !folders.contains(where: { URL(filePath: String($0)).path == bin }) {
      print("\(bin) is not on your PATH yet.")
    }
  }
}
