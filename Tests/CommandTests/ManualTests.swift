import Foundation
import TestSupport
import Testing

/// The manual pages that the commands write of themselves.
@Suite struct ManualTests {
  static let commands = ["askguide", "guidelab"]

  private func page(_ command: String) throws -> CommandResult {
    try Command(command, ["--generate-manual"]).run()
  }

  @Test(arguments: commands) func chapters(command: String) throws {
    let result = try page(command)
    #expect(result.status == .exited(0))
    #expect(result.error == "")
    let headings = result.outputLines.filter { $0.hasPrefix(".SH ") }.map { $0.dropFirst(4) }
    #expect(headings.prefix(4) == ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS"])
    #expect(
      headings.suffix(5) == ["EXIT STATUS", "FILES", "ENVIRONMENT", "EXAMPLES", "SEE ALSO"])
    #expect(headings.contains("COMMANDS"))
    #expect(result.output == (try page(command)).output)
    // A hyphen that is not escaped is typeset, and cannot be copied into a shell.
    #expect(result.output.contains("\\fB\\-\\-help\\fR"))
    #expect(!result.output.contains("--"))
  }

  @Test func everyOptionOfTheHelpIsOnThePage() throws {
    let help = try Command("askguide", ["--help"]).run().output
    let options = Set(help.split { " ,\n[]()".contains($0) }.filter { $0.hasPrefix("--") })
    #expect(options.count > 10)
    let page = try page("askguide").output.replacing("\\-", with: "-")
    for option in options { #expect(page.contains(option), "\(option)") }
    #expect(!page.contains("generate-manual"))
  }

  @Test func everySlashCommandIsOnThePage() throws {
    let page = try page("askguide").output
    for command in ["topics", "show N|TITLE", "open N [edit]", "copy N", "save FILE", "quit"] {
      #expect(page.contains("\\fB/\(command)\\fR"), "\(command)")
    }
  }

  /// Nothing but requests and escapes that man(7) knows.
  @Test(arguments: commands) func nothingIsTakenForARequest(command: String) throws {
    let known = ["TH", "SH", "SS", "PP", "TP", "RS", "RE", "nf", "fi", "br"]
    for line in try page(command).outputLines where line.hasPrefix(".") || line.hasPrefix("'") {
      let name = line.dropFirst().prefix { $0 != " " }
      #expect(known.contains(String(name)), "\(line)")
    }
  }

  /// Where the machine has groff, it finds nothing to complain of.
  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/groff")),
    arguments: commands)
  func formattersFindNoFault(command: String) throws {
    var groff = try Command("/usr/bin/groff", ["-man", "-Tutf8", "-P-cbou", "-ww", "-k"])
    groff.environment["LC_ALL"] = "C.UTF-8"
    let result = try groff.run(input: page(command).output)
    #expect(result.error == "")
    #expect(result.output.contains("EXIT STATUS"))
  }

  /// Where the machine has mandoc, its stricter checks find nothing either.
  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/mandoc")),
    arguments: commands)
  func checkersFindNoFault(command: String) throws {
    let mandoc = try Command("/usr/bin/mandoc", ["-T", "lint"])
    let result = try mandoc.run(input: page(command).output)
    #expect(result.output + result.error == "")
  }
}
