import Foundation
import Terminal
import TestSupport
import Testing

@Suite struct LineReaderTests {
  @Test func linesComeInOrderAndAreCounted() throws {
    let lines = try linesRead(from: Array("one\ntwo\n\nfour\n".utf8))
    #expect(
      lines == [
        .init(text: "one", number: 1), .init(text: "two", number: 2), .init(text: "", number: 3),
        .init(text: "four", number: 4),
      ])
  }

  @Test func nothingIsNoLine() throws {
    #expect(try textsRead(from: "") == [])
  }

  @Test func theLastLineNeedsNoEnd() throws {
    #expect(try textsRead(from: "one\ntwo") == ["one", "two"])
  }

  @Test func oneCarriageReturnBelongsToTheLineEnd() throws {
    #expect(try textsRead(from: "one\r\ntwo\r\r\nthree\r") == ["one", "two\r", "three"])
  }

  // Letters of one to four bytes and both line ends: each boundary falls inside one of them once.
  @Test(arguments: 1...9) func chunksMayEndAnywhere(chunk: Int) throws {
    let text = "aé€😀\r\nünïcödé\n\r\n€€€€"
    #expect(try textsRead(from: text, chunk: chunk) == ["aé€😀", "ünïcödé", "", "€€€€"])
  }

  @Test(arguments: [1, 2, 3, 64]) func aByteOrderMarkIsSkippedAtTheStartOnly(chunk: Int) throws {
    let text = "\u{FEFF}one\n\u{FEFF}two"
    #expect(try textsRead(from: text, chunk: chunk) == ["one", "\u{FEFF}two"])
  }

  @Test func aFileOfNothingButAMarkIsOneEmptyLine() throws {
    #expect(try textsRead(from: "\u{FEFF}") == [""])
  }

  @Test func invalidBytesAndNulAreRepaired() throws {
    let lines = try linesRead(from: [0x61, 0xFF, 0x62, 0x0A, 0x61, 0x00, 0x62, 0x0A, 0xE2, 0x82])
    #expect(lines.map(\.text) == ["a\u{FFFD}b", "a\u{FFFD}b", "\u{FFFD}"])
  }

  @Test func aLineOfAMegabyteIsCutAndTheNextOneIsWhole() throws {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 1_000_000)
    let lines = try linesRead(from: long + Array("\nnext\n".utf8), chunk: 4096)
    #expect(lines.count == 2)
    #expect(lines.first?.isTruncated == true)
    #expect(lines.first?.text.utf8.count == 65_536)
    #expect(lines.last == .init(text: "next", number: 2))
  }

  @Test func aLineAsLongAsTheBoundIsWhole() throws {
    let lines = try linesRead(from: Array("12345678\r\n123456789\n".utf8), lineBound: 8)
    #expect(lines.map(\.text) == ["12345678", "12345678"])
    #expect(lines.map(\.isTruncated) == [false, true])
  }

  // Eight bytes are two euro signs and two bytes of a third.
  @Test func cuttingSplitsNoLetter() throws {
    let lines = try linesRead(from: Array("€€€€".utf8), lineBound: 8)
    #expect(lines == [.init(text: "€€", number: 1, isTruncated: true)])
  }

  @Test func aMarkDoesNotCountAgainstTheBound() throws {
    let lines = try linesRead(from: Array("\u{FEFF}12345678\n".utf8), lineBound: 8)
    #expect(lines == [.init(text: "12345678", number: 1)])
  }

  @Test func whatCannotBeReadIsAnErrorOnce() throws {
    let folder = try TemporaryFolder()
    let descriptor = open(folder.path, O_RDONLY)
    defer { close(descriptor) }
    var reader = LineReader(fileDescriptor: descriptor)
    #expect(throws: ReadError.failed(SystemErrorCode(rawValue: EISDIR))) { try reader.next() }
    #expect(try reader.next() == nil)
  }

  @Test func aLineIsThereBeforeTheNextOneIsWritten() throws {
    let pipe = try PipePair.make()
    defer { close(pipe.readEnd) }
    defer { close(pipe.writeEnd) }
    var reader = LineReader(fileDescriptor: pipe.readEnd)
    for text in ["one", "two"] {
      try TextOutput(fileDescriptor: pipe.writeEnd).write("\(text)\n")
      #expect(try reader.next()?.text == text)
    }
  }

  @Test func whateverComesIsValidTextWithinTheBound() throws {
    var generator = SplitMix64(seed: 7)
    for _ in 0..<200 {
      // Many line ends, letters' beginnings and continuations.
      let choice: [UInt8] = [0x0A, 0x0D, 0, 0x61, 0xC3, 0xA9, 0xF0, 0x9F, 0x98, 0x80, 0xFF]
      let bytes = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
        choice[Int.random(in: choice.indices, using: &generator)]
      }
      let chunk = Int.random(in: 1...16, using: &generator)
      let lines = try linesRead(from: bytes, chunk: chunk, lineBound: 12)
      let count = bytes.count { $0 == 0x0A } + (bytes.last.map { $0 == 0x0A ? 0 : 1 } ?? 0)
      #expect(lines.map(\.number) == Array((1...).prefix(count)))
      #expect(lines == (try linesRead(from: bytes, lineBound: 12)))
      // A byte that is repaired becomes three.
      #expect(lines.allSatisfy { $0.text.utf8.count <= 36 && !$0.text.contains("\0") })
    }
  }
}
