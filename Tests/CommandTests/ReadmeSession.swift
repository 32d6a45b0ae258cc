import Foundation
import TestSupport

/// Runs what the README shows: the commands of its console blocks, in order.
///
/// They run in a new folder that holds the files the README tells people to save (blocks with a
/// file's name behind the language), beside links to what stands in the repository.
struct ReadmeSession {
  private let page: MarkdownPage
  private let folder = try? TemporaryFolder()
  private let home = try? TemporaryFolder()
  private let path: String

  init(_ page: MarkdownPage) throws {
    self.page = page
    let programs = try BuiltProgram.path(of: "askguide")
    path =
      URL(filePath: programs).deletingLastPathComponent().path + ":/usr/local/bin:/usr/bin:/bin"
    for fence in page.fences where fence.info.count == 2 {
      try folder?.write(
        page.lines[fence.lines].joined(separator: "\n") + "\n", to: String(fence.info[1]))
    }
    for name in try Repository.names() {
      guard let link = folder?.path(of: name) else { continue }
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: Repository.path(of: name))
    }
  }

  /// The page with the output of every command as it is now.
  func renewed() throws -> String {
    var lines: [String] = []
    var done = 0
    for fence in page.fences("console") {
      lines += page.lines[done..<fence.lines.lowerBound]
      var status: Int32 = 0
      for line in page.lines[fence.lines] where line.hasPrefix("$ ") {
        let result = try run(String(line.dropFirst(2)), after: status)
        lines += [line] + result.outputLines
        status = result.status.code
      }
      done = fence.lines.upperBound
    }
    return (lines + page.lines[done...]).joined(separator: "\n")
  }

  /// Runs a command; to it, `$?` is the status of the one before.
  private func run(_ command: String, after status: Int32) throws -> CommandResult {
    try Command(
      "/bin/sh", ["-c", "(exit \(status)); \(command)"],
      environment: ["PATH": path, "COLUMNS": "80"], folder: folder, home: home
    ).run()
  }
}
