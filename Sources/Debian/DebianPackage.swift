import Foundation
import PackagePlugin

/// `swift package deb`: builds both commands and packs them, with their manual pages, completions and
/// notices, as a Debian package that depends on C libraries alone.
@main
struct DebianPackage: CommandPlugin {
  private static let usage = "usage: swift package deb [--output DIR] [--configuration NAME]"

  func performCommand(context: PluginContext, arguments: [String]) async throws {
    var extractor = ArgumentExtractor(arguments)
    let configuration = extractor.extractOption(named: "configuration").last ?? "release"
    let output = extractor.extractOption(named: "output").last.map { URL(filePath: $0) }
    guard extractor.remainingArguments.isEmpty,
      let configuration = PackageManager.BuildConfiguration(rawValue: configuration)
    else { throw InstallError(Self.usage) }
    let work = context.pluginWorkDirectoryURL
    let tree = DebianTree(root: work.appending(path: "tree"))
    try tree.empty()
    let build = ReleaseBuild(manager: packageManager, configuration: configuration)
    for command in ReleaseBuild.commands { try build.install(command, in: tree.layout) }
    try tree.strip(ReleaseBuild.commands)
    try tree.addDocuments(of: context.package.directoryURL)
    let control = try DebianControl(tree: tree, work: work)
    try tree.addControl(control)
    let folder = output ?? work
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: control.fileName)
    try HelperProgram(named: "dpkg-deb", of: "dpkg").run([
      "--root-owner-group", "--build", tree.root.path, file.path,
    ])
    print("Made \(file.path): apt-get install it by this path.")
  }
}
