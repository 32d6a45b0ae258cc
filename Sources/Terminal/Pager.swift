import Glibc

/// Shows a long text a screen at a time.
public enum Pager {
  /// Pagers, and editors that people use as such, that take `+N` for the line to begin at.
  private static let takingLines: Set<String> = [
    "less", "more", "most", "moar", "moor", "vi", "vim", "nvim", "view",
  ]

  /// Shows a text in the person's pager and returns when they leave it.
  ///
  /// `PAGER` is run by the shell; where it is not set, `less` or `more` is. The text is simply
  /// written where standard output is no terminal, where the terminal is dumb or linear text is
  /// preferred, where `PAGER` is empty or `cat`, and where no pager can be run. Ctrl-C meanwhile is
  /// the pager's business.
  ///
  /// - Parameters:
  ///   - text: what to show.
  ///   - facts: what is known about the terminal.
  ///   - line: the line of the text to begin at, 1-based, for pagers that are known to take one.
  /// - Throws: ``WriteError`` when the text had to be written and could not be.
  public static func show(
    _ text: String, facts: TerminalFacts, line: Int? = nil
  ) throws(WriteError) {
    if isUsed(facts), Subprogram.run(command(at: line), input: text) { return }
    try TextOutput.standardOutput.write(text)
  }

  /// Whether a text would go to a pager, if there is one, rather than be written as it is.
  public static func isUsed(_ facts: TerminalFacts) -> Bool {
    let isWanted = facts.stdoutIsTerminal && !facts.isDumb && !facts.prefersPlainText
    return isWanted && chosen != "" && chosen != "cat"
  }

  private static var chosen: String? { getenv("PAGER").map { String(cString: $0) } }

  /// The command that shows a text, from a line on.
  private static func command(at line: Int?) -> String {
    guard let chosen else { return usual(at: line) }
    guard let line, takingLines.contains(Subprogram.name(of: chosen)) else { return chosen }
    return chosen + " +\(line)"
  }

  /// What runs where the person named no pager; `-F` makes less leave short texts alone, and with a
  /// line to begin at would leave before that is seen.
  private static func usual(at line: Int?) -> String {
    let (less, start) = line.map { ("-IRX", " +\($0)") } ?? ("-FIRX", "")
    return """
      if command -v less >/dev/null; then exec less \(less)\(start)
      elif command -v more >/dev/null; then exec more\(start)
      else exec cat
      fi
      """
  }
}
