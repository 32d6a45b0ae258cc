import TestSupport
import Testing

@Suite struct GoldenTests {
  private let folder: TemporaryFolder
  private let test: String
  private let golden: String

  init() throws {
    folder = try TemporaryFolder()
    test = folder.path(of: "SomeTests.swift")
    golden = folder.path(of: "Golden/help.txt")
  }

  @Test func aTextLikeTheFilePasses() throws {
    try folder.write("one\ntwo\n", to: "Golden/help.txt")
    try Golden.check("one\ntwo\n", against: "help.txt", besideTest: test, recording: false)
  }

  @Test func aDifferenceIsShownByLine() throws {
    try folder.write("one\ntwo\nthree\n", to: "Golden/help.txt")
    #expect(throws: Golden.Mismatch.differs(path: golden, difference: "-2: two\n+2: 2\n+4: four")) {
      try Golden.check(
        "one\n2\nthree\nfour\n", against: "help.txt", besideTest: test, recording: false)
    }
  }

  // The two are equal for Swift: composed and decomposed é.
  @Test func bytesCount() throws {
    try folder.write("\u{E9}", to: "Golden/help.txt")
    #expect(throws: Golden.Mismatch.self) {
      try Golden.check("e\u{301}", against: "help.txt", besideTest: test, recording: false)
    }
  }

  @Test func recordingWritesAndFails() throws {
    #expect(throws: Golden.Mismatch.missing(path: golden)) {
      try Golden.check("new\n", against: "help.txt", besideTest: test, recording: false)
    }
    #expect(throws: Golden.Mismatch.recorded(path: golden)) {
      try Golden.check("new\n", against: "help.txt", besideTest: test, recording: true)
    }
    try Golden.check("new\n", against: "help.txt", besideTest: test, recording: false)
  }
}
