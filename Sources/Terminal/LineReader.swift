import Glibc

/// Reads lines of text from a pipe or a file, whatever is in it.
///
/// Bytes that are not UTF-8, and NUL, arrive as U+FFFD. A line ends with `\n` or `\r\n`; a last
/// line without either counts too. A byte-order mark at the start is skipped. Never more than a
/// chunk and one line is in memory, however long a line of the input is.
///
/// Not for terminals: ``LineEditor`` is. A copy of a reader shares the descriptor but not what was
/// read ahead, so keep one.
public struct LineReader: Sendable {
  /// A line of the input.
  public struct Line: Sendable, Equatable {
    /// The text without its line end.
    public var text: String
    /// Which line of the input it is, counted from 1.
    public var number: Int
    /// Whether the line was longer than the bound, so that ``text`` is only its beginning.
    public var isTruncated: Bool

    /// Makes a line.
    public init(text: String, number: Int, isTruncated: Bool = false) {
      self.text = text
      self.number = number
      self.isTruncated = isTruncated
    }
  }

  private let descriptor: Int32
  private let bound: Int
  private var buffer: [UInt8]
  private var unread = 0..<0
  private var number = 0
  private var isAtEnd = false

  /// Reads from an open file descriptor, which stays open.
  ///
  /// - Parameters:
  ///   - fileDescriptor: where to read; standard input if not given.
  ///   - lineBound: the UTF-8 length above which a line is cut.
  ///   - chunkSize: how many bytes to ask for at once.
  public init(
    fileDescriptor: Int32 = 0, lineBound: Int = 65_536, chunkSize: Int = 65_536
  ) {
    descriptor = fileDescriptor
    bound = max(4, lineBound)
    buffer = [UInt8](repeating: 0, count: max(1, chunkSize))
  }

  /// Returns the next line, or nil at the end of the input.
  ///
  /// Waits only while no whole line has arrived.
  ///
  /// - Throws: ``ReadError`` when the system refuses to read; what came before it has been
  ///   delivered, a line that it broke off has not.
  /// - Complexity: O(n) in the length of the line.
  public mutating func next() throws(ReadError) -> Line? {
    var line = LineBytes(limit: bound, isFirst: number == 0)
    while true {
      if let end = unread.first(where: { buffer[$0] == UInt8(ascii: "\n") }) {
        line.append(buffer[unread.lowerBound..<end])
        unread = end + 1..<unread.upperBound
        return finish(line)
      }
      line.append(buffer[unread])
      unread = 0..<0
      if try !fill() { return line.isEmpty ? nil : finish(line) }
    }
  }

  /// Reads one more chunk; false at the end of the input.
  private mutating func fill() throws(ReadError) -> Bool {
    while !isAtEnd {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        unread = 0..<count
        return true
      }
      switch (count, errno) {
      case (0, _): isAtEnd = true
      case (_, EINTR): continue
      case (_, EAGAIN): waitUntilReady(descriptor, for: POLLIN)
      default:
        let code = SystemErrorCode.last
        isAtEnd = true
        throw .failed(code)
      }
    }
    return false
  }

  private mutating func finish(_ line: LineBytes) -> Line {
    number += 1
    let (text, isTruncated) = line.decoded()
    return Line(text: text, number: number, isTruncated: isTruncated)
  }
}
