extension PseudoTerminal {
  /// Types a line and waits for texts in the order in which they have to come.
  public func enter(_ line: String, expecting texts: String...) throws {
    send(line + "\r")
    for text in texts { try wait(for: text) }
  }

  /// Leaves the program and tells how it ended.
  public func quit() throws -> ExitStatus {
    send("/quit\r")
    return try waitForEnd()
  }
}
