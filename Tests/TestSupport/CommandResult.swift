/// What a program that ran to its end left behind.
public struct CommandResult: Sendable, Equatable {
  /// Standard output, byte for byte.
  public var outputBytes: [UInt8]
  /// Standard error, byte for byte.
  public var errorBytes: [UInt8]
  /// How it ended.
  public var status: ExitStatus

  /// Standard output as text, invalid UTF-8 repaired.
  public var output: String { String(decoding: outputBytes, as: UTF8.self) }
  /// Standard error as text, invalid UTF-8 repaired.
  public var error: String { String(decoding: errorBytes, as: UTF8.self) }
  /// The lines of standard output, without the end of the last.
  public var outputLines: [String] {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
