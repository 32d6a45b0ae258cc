import TestSupport
import Testing

@testable import Assistant

@Suite struct BoundedFileTests {
  @Test func readsWholeFiles() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    #expect(try BoundedFile.read(folder.write(bytes, to: "a")) == bytes)
    #expect(try BoundedFile.read(folder.write("", to: "b")).isEmpty)
  }

  @Test func saysWhatCannotBeRead() throws {
    let folder = try TemporaryFolder()
    let missing = #expect(throws: FileFailure.self) {
      try BoundedFile.read(folder.path(of: "none"))
    }
    #expect(missing?.reason == "No such file or directory")
    let directory = #expect(throws: FileFailure.self) { try BoundedFile.read(folder.path) }
    #expect(directory?.reason == "Is a directory")
    #expect(
      SessionError.file(FileFailure(path: "a.synonyms", code: 2)).description
        == "a.synonyms: cannot be read: No such file or directory; check the path and its permissions"
    )
  }
}
