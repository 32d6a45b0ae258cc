import Glibc

/// Shows a long text a screen at a time.
public enum Pager {
  /// Shows a text in the person's pager and returns when they leave it.
  ///
  /// `PAGER` is run by the shell; where it is not set, `less` or `more` is. Less is told to show
  /// colour as such, and more where `LESS` says nothing. The text is simply written where standard
  /// output is no terminal, where the terminal is dumb or not known or linear text is preferred,
  /// where `PAGER` is empty or `cat`, and where no pager can be run. Ctrl-C meanwhile is the pager's
  /// business.
  ///
  /// - Parameters:
  ///   - text: what is shown.
  ///   - facts: what is known about the terminal.
  ///   - line: the line of the text, counted from one, that pagers known to be able to do so begin
  ///     with.
  /// - Throws: ``WriteError`` when the text had to be written and could not be.
  public static func show(
    _ text: String, facts: TerminalFacts, line: Int? = nil
  ) throws(WriteError) {
    if isUsed(facts) {
      let start = line.map { min($0, lastStart(of: text, facts: facts)) }
      let pager = PagerCommand(chosen: chosen, line: start, isLong: isLong(text, facts: facts))
      if ShellCommand(script: pager.settings + "\n" + pager.script).run(reading: text) != .notRun {
        return
      }
    }
    try TextOutput.standardOutput.write(text)
  }

  /// Whether a text would go to a pager, if there is one, rather than be written as it is.
  public static func isUsed(_ facts: TerminalFacts) -> Bool {
    let isWanted =
      facts.stdoutIsTerminal && facts.isDescribed && !facts.isDumb && !facts.prefersPlainText
    return isWanted && chosen != "" && chosen != "cat"
  }

  private static var chosen: String? { getenv("PAGER").map { String(cString: $0) } }

  /// The line that the last full screen of a text begins with, as long as lines have a row each: from
  /// a later one on, part of the screen would be empty.
  static func lastStart(of text: String, facts: TerminalFacts) -> Int {
    // The pager has a row of its own.
    let rows = max(1, (facts.height ?? 24) - 1)
    return max(1, text.utf8.count { $0 == UInt8(ascii: "\n") } - rows + 1)
  }

  /// Whether a text takes more rows than the screen has.
  static func isLong(_ text: String, facts: TerminalFacts) -> Bool {
    let (columns, rows) = (max(1, facts.width ?? 80), facts.height ?? 24)
    var needed = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      needed += max(1, (ScreenColumns.of(String(line)) + columns - 1) / columns)
      if needed > rows { return true }
    }
    return false
  }
}
