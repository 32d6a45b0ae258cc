import Foundation
import TestSupport
import Testing

@Suite struct LogTests {
  @Test func onlyWhatIsLeftOpenIsNotedDownForTheOwnerAlone() throws {
    let command = try AskGuide.command(["--log", "open.log"])
    let result = try command.run(input: "how bitter is it\nis it safe with warfarin\n")
    #expect(result.error == "")
    let path = command.folder.path(of: "open.log")
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.contains(#""question":"is it safe with warfarin""#) == true)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func nothingIsNotedDownUnlessAsked() throws {
    let command = try AskGuide.command([])
    let before = try FileManager.default.contentsOfDirectory(atPath: command.folder.path(of: ""))
    _ = try command.run(input: "is it safe with warfarin\n")
    let after = try FileManager.default.contentsOfDirectory(atPath: command.folder.path(of: ""))
    #expect(before.sorted() == after.sorted())
  }

  @Test func aLinkIsNotFollowed() throws {
    let command = try AskGuide.command(["--log", "link", "is it safe"])
    let target = try command.folder.write([], to: "target")
    try FileManager.default.createSymbolicLink(
      atPath: command.folder.path(of: "link"), withDestinationPath: target)
    let result = try command.run()
    #expect(result.status == .exited(2))
    #expect(result.output == "")
    #expect(result.error.contains("link is not a regular file"))
  }
}
