import Foundation
import Terminal
import TestSupport

/// Feeds bytes to a reader through a pipe, in chunks of a given size, from a thread of its own.
func linesRead(
  from bytes: [UInt8], chunk: Int = 65_536, lineBound: Int = 65_536
) throws -> [LineReader.Line] {
  let pipe = try PipePair.make()
  defer { close(pipe.readEnd) }
  Thread.detachNewThread {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.prefix(chunk).withUnsafeBytes {
        write(pipe.writeEnd, $0.baseAddress, $0.count)
      }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    close(pipe.writeEnd)
  }
  // The reader's own chunk is what decides where its boundaries fall.
  var reader = LineReader(
    fileDescriptor: pipe.readEnd, lineBound: lineBound,
    chunkSize: chunk)
  var lines: [LineReader.Line] = []
  while let line = try reader.next() { lines.append(line) }
  return lines
}

/// The texts of the lines of a string.
func textsRead(from text: String, chunk: Int = 65_536) throws -> [String] {
  try linesRead(from: Array(text.utf8), chunk: chunk).map(\.text)
}
