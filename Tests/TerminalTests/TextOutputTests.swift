import Foundation
import Terminal
import TestSupport
import Testing

@Suite struct TextOutputTests {
  @Test func textArrivesBeforeTheCallReturns() throws {
    let pipe = try PipePair.make()
    defer { close(pipe.readEnd) }
    defer { close(pipe.writeEnd) }
    try TextOutput(fileDescriptor: pipe.writeEnd).write("naïve\n")
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(pipe.readEnd, &bytes, bytes.count)
    #expect(Array(bytes.prefix(count)) == Array("naïve\n".utf8))
  }

  @Test func moreThanAPipeHoldsIsWrittenWhole() throws {
    let pipe = try PipePair.make()
    let text = String(repeating: "0123456789", count: 50_000)
    // Such a pipe takes a part and then nothing for a while.
    _ = fcntl(pipe.writeEnd, F_SETFL, O_NONBLOCK)
    Thread.detachNewThread {
      try? TextOutput(fileDescriptor: pipe.writeEnd).write(text)
      close(pipe.writeEnd)
    }
    let reading = FileHandle(fileDescriptor: pipe.readEnd, closeOnDealloc: true)
    #expect(try reading.readToEnd() == Data(text.utf8))
  }

  @Test func aClosedPipeIsToldApart() throws {
    signal(SIGPIPE, SIG_IGN)
    let pipe = try PipePair.make()
    defer { close(pipe.writeEnd) }
    close(pipe.readEnd)
    let output = TextOutput(fileDescriptor: pipe.writeEnd)
    #expect(throws: WriteError.closedPipe) { try output.write("x") }
  }

  @Test func aFullDiskIsAnErrorWithItsReason() throws {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let error = WriteError.failed(SystemErrorCode(rawValue: ENOSPC))
    #expect(throws: error) { try TextOutput(fileDescriptor: full).write("x") }
    #expect(error.description == "cannot write the output: No space left on device")
  }

  // By default a closed pipe ends the process, as `| head` expects: 128 + SIGPIPE.
  @Test func aReaderThatLeavesEndsTheProgramQuietly() throws {
    let program = try BuiltProgram.path(of: "lineecho")
    // More than a pipe holds, so that the program still writes when its reader leaves.
    let script = "{ \(program) --pager \"$1\"; echo $? >&2; } | head -c 1"
    let text = String(repeating: "x", count: 100_000)
    let result = try Command("/bin/sh", ["-c", script, "sh", text]).run()
    #expect(result.output == "x")
    #expect(result.error == "141\n")
  }
}
