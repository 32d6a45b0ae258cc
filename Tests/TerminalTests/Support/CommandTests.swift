import Foundation
import TestSupport
import Testing

@Suite struct CommandSupportTests {
  private func shell(_ script: String, environment: [String: String] = [:]) throws -> Command {
    try Command("/bin/sh", ["-c", script], environment: environment)
  }

  @Test func streamsAndStatusAreToldApart() throws {
    let result = try shell("cat; echo oops >&2; exit 3").run(input: "né\n")
    #expect(result.output == "né\n")
    #expect(result.error == "oops\n")
    #expect(result.status == .exited(3))
    #expect(result.outputLines == ["né"])
  }

  @Test func aSignalIsAStatusOfItsOwn() throws {
    let result = try shell("kill -TERM $$").run()
    #expect(result.status == .killed(signal: SIGTERM))
    #expect(result.status.code == 143)
  }

  @Test func theEnvironmentIsClearedAndTheFoldersAreEmpty() throws {
    let command = try shell("env | sort; ls -A . ~", environment: ["ONLY": "this"])
    let lines = try command.run().outputLines
    #expect(lines.contains("HOME=\(command.home.path)"))
    #expect(lines.contains("ONLY=this"))
    #expect(lines.allSatisfy { !$0.hasPrefix("USER=") && !$0.hasPrefix("SHELL=") })
    #expect(
      lines.suffix(4) == [".:", "", "\(command.home.path):"]
        || lines.last == "\(command.home.path):")
  }

  @Test func filesOfTheWorkingFolderAreFound() throws {
    let folder = try TemporaryFolder()
    try folder.write("text\n", to: "sub/file")
    #expect(try Command("/bin/cat", ["sub/file"], folder: folder).run().output == "text\n")
  }

  // More than pipes hold in each direction: waiting for the end before reading would never end.
  @Test func largeTextPassesBothWays() throws {
    let text = String(repeating: "0123456789\n", count: 50_000)
    let result = try shell("tee /dev/stderr").run(input: text)
    #expect(result.output == text)
    #expect(result.error == text)
  }

  @Test func inputThatIsNotReadIsNoTrouble() throws {
    let result = try shell("exec <&-; echo done").run(input: String(repeating: "x", count: 500_000))
    #expect(result.output == "done\n")
  }

  @Test func aProgramThatHangsIsEnded() throws {
    var command = try shell("echo begun; exec sleep 1000")
    command.timeLimit = .milliseconds(300)
    #expect(throws: SupportError.timedOut(waitingFor: "end of the program", seen: "begun\n")) {
      try command.run()
    }
  }

  @Test func aMissingProgramIsNamed() throws {
    let command = try Command("no-such-product")
    #expect(throws: SupportError.self) { try command.run() }
  }

  @Test func oneStreamAloneCanBeATerminal() throws {
    let script = "for n in 0 1 2; do test -t $n && echo $n; done; true"
    #expect(try shell(script).run().output == "")
    #expect(try shell(script).runOnTerminal().output == "1\r\n")
    #expect(try shell(script).runTyping("").output == "0\n")
  }

  @Test func aFolderGoesWithItsHolder() throws {
    var folder: TemporaryFolder? = try TemporaryFolder()
    let path = try #require(folder?.path)
    #expect(FileManager.default.fileExists(atPath: path))
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
