import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite struct UserFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func failure(_ path: String, overwriting: Bool = false) -> UserFileFailure? {
    do throws(UserFileFailure) {
      try UserFile.write("new", to: path, overwriting: overwriting)
      return nil
    } catch {
      return error
    }
  }

  private func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.path(of: name))[.posixPermissions]
      as? Int
  }

  /// Nothing but these files is in the folder: no drafts.
  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test func newFilesAreReadableAsTheUmaskHasIt() throws {
    #expect(failure(folder.path(of: "a.md")) == nil)
    #expect(try folder.read("a.md") == "new")
    #expect(try mode("a.md").map { $0 & 0o111 } == 0)
    #expect(try names() == ["a.md"])
  }

  @Test func nothingIsOverwrittenUnasked() throws {
    let path = try folder.write("old", to: "a.md")
    #expect(failure(path) == .exists(path: path))
    #expect(try folder.read("a.md") == "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(failure(path, overwriting: true) == nil)
    #expect(try folder.read("a.md") == "new")
    #expect(try mode("a.md") == 0o640)
    #expect(try names() == ["a.md"])
  }

  @Test func linksAndFoldersAreRefused() throws {
    let target = try folder.write("old", to: "target")
    let link = folder.path(of: "link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    #expect(failure(link) == .isLink(path: link))
    #expect(failure(link, overwriting: true) == .isLink(path: link))
    #expect(failure(folder.path) == .isFolder(path: folder.path))
    #expect(failure(folder.path + "/") == .isFolder(path: folder.path + "/"))
    #expect(try folder.read("target") == "old")
  }

  @Test func whereNothingCanBeWritten() {
    let path = folder.path(of: "none/a.md")
    #expect(failure(path) == .unwritable(path: path, SystemErrorCode(rawValue: ENOENT)))
    #expect(failure("/dev/full", overwriting: true) == .isLink(path: "/dev/full"))
  }

  @Test func completionsGoOnFromWhatIsTyped() throws {
    for name in ["b.md", "a.md", ".hidden", "sub/c.md"] { try folder.write("", to: name) }
    let typed = folder.path + "/"
    #expect(UserFile.completions(of: typed) == ["a.md", "b.md", "sub/"].map { typed + $0 })
    #expect(UserFile.completions(of: typed + ".h") == [typed + ".hidden"])
    #expect(UserFile.completions(of: typed + "sub/") == [typed + "sub/c.md"])
    #expect(UserFile.completions(of: typed + "none/").isEmpty)
  }
}
