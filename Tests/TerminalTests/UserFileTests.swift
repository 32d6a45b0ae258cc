import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite struct UserFileTests {
  private let home: TemporaryFolder
  private let outside: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
    outside = try TemporaryFolder()
  }

  private func save(
    _ text: String, _ path: String, overwriting: Bool = false
  ) throws(UserFileFailure) {
    try UserFile.write(text, to: path, overwriting: overwriting, home: home.path)
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: home.path(of: name), withDestinationPath: target)
  }

  private func names(in folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func aNewFileIsWritten() throws {
    try save("naïve\n", home.path(of: "a b"))
    #expect(try home.read("a b") == "naïve\n")
    let path = try UserFile.write("", to: "~/short", overwriting: false, home: home.path)
    #expect(path == home.path(of: "short"))
    #expect(try names(in: home) == ["a b", "short"])
  }

  @Test func aFileIsOverwrittenOnlyWhereThatIsWanted() throws {
    let path = try home.write("old\n", to: "file")
    chmod(path, 0o640)
    #expect(throws: UserFileFailure.exists(path: path)) { try save("new\n", path) }
    #expect(try home.read("file") == "old\n")
    try save("new\n", path, overwriting: true)
    #expect(try home.read("file") == "new\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try names(in: home) == ["file"])
  }

  @Test func whatIsNoFileIsLeftAlone() throws {
    for path in [home.path, home.path + "/", home.path(of: "none/"), home.path(of: "."), "~"] {
      #expect(throws: UserFileFailure.isFolder(path: path == "~" ? home.path : path)) {
        try save("x", path, overwriting: true)
      }
    }
    let pipe = home.path(of: "pipe")
    mkfifo(pipe, 0o600)
    #expect(throws: UserFileFailure.notARegularFile(path: pipe)) { try save("x", pipe) }
    #expect(throws: UserFileFailure.notARegularFile(path: pipe)) {
      try save("x", pipe, overwriting: true)
    }
  }

  @Test func whatCannotBeWrittenIsSaid() throws {
    let missing = home.path(of: "none/file")
    let code = SystemErrorCode(rawValue: ENOENT)
    #expect(throws: UserFileFailure.unwritable(path: missing, code)) { try save("x", missing) }
    #expect(throws: UserFileFailure.unwritable(path: "", code)) { try save("x", "") }
    #expect(throws: UserFileFailure.self) { try save("x", home.path(of: "a\0b")) }
    #expect(try names(in: home) == [])
  }

  @Test func aLinkAtTheEndIsNotFollowed() throws {
    let target = try home.write("precious\n", to: "target")
    try link("link", to: target)
    try link("dangling", to: outside.path(of: "new"))
    for name in ["link", "dangling"] {
      let path = home.path(of: name)
      for overwriting in [false, true] {
        #expect(throws: UserFileFailure.isLink(path: path)) {
          try save("x", path, overwriting: overwriting)
        }
      }
    }
    #expect(try home.read("target") == "precious\n")
    #expect(try names(in: outside) == [])
  }

  @Test func linksOnTheWayMustNotLeadOut() throws {
    try home.write("", to: "inner/old")
    try link("in", to: home.path(of: "inner"))
    try link("out", to: outside.path)
    try save("x", home.path(of: "in/file"))
    #expect(try home.read("inner/file") == "x")
    for name in ["out/file", "in/../out/file", "out/deep/file"] {
      let path = home.path(of: name)
      #expect(throws: UserFileFailure.linkLeadsOut(path: path, target: outside.path)) {
        try save("x", path, overwriting: true)
      }
    }
    #expect(try names(in: outside) == [])
    // A path that says itself where it leads is the person's own choice.
    try save("x", outside.path(of: "file"))
    #expect(try names(in: outside) == ["file"])
  }

  // A link to the parent is not what “link/..” reads like.
  @Test func dotsGoByLinksToo() throws {
    try outside.write("", to: "deep/old")
    try link("out", to: outside.path(of: "deep"))
    let path = home.path(of: "out/../file")
    #expect(throws: UserFileFailure.linkLeadsOut(path: path, target: outside.path)) {
      try save("x", path)
    }
  }

  @Test func aHomeThatIsALinkIsAHome() throws {
    let path = outside.path(of: "home")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: home.path)
    try UserFile.write("x", to: "~/file", overwriting: false, home: path)
    try UserFile.write("x", to: home.path(of: "other"), overwriting: false, home: path)
    #expect(try names(in: home) == ["file", "other"])
  }

  // In a process of its own, because folder, mask and limits belong to processes.
  private func run(_ script: String) throws -> String {
    let program = try BuiltProgram.path(of: "lineecho")
    let command = try Command(
      "/bin/sh", ["-c", "save='\(program) --save'; \(script)"], folder: home)
    return try command.run().output
  }

  @Test func relativePathsStayInTheCurrentFolder() throws {
    try link("out", to: outside.path)
    #expect(try run("$save out/file").contains("leads elsewhere"))
    #expect(try run("$save file; mkdir below; cd below; $save ../beside") == "")
    #expect(try names(in: home) == ["below", "beside", "file", "out"])
    #expect(try names(in: outside) == [])
  }

  @Test func theMaskSaysWhoMayRead() throws {
    #expect(try run("umask 027; $save a; umask 0; $save b; stat -c %a a b") == "640\n666\n")
  }

  // A disk that is full looks the same.
  @Test func whatDoesNotFitLeavesNothingBehind() throws {
    try home.write("old\n", to: "old")
    let script = "trap '' XFSZ; ulimit -f 1; $save new; $save old --overwrite"
    let lines = try run(script).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("<failure: cannot write ") })
    #expect(try names(in: home) == ["old"])
    #expect(try home.read("old") == "old\n")
  }
}
