/// The shell command that shows a text a screen at a time, from a certain line on if it can.
struct PagerCommand {
  /// What the shell runs.
  let script: String

  /// Pagers, and editors used as such, that take `+N` for the line to begin with.
  private static let positionable: Set<Substring> = [
    "less", "more", "most", "moar", "moor", "vi", "vim", "nvim", "view",
  ]

  /// Chooses a command.
  ///
  /// - Parameters:
  ///   - chosen: the person's pager, such as `less -R`; `less` or `more` if nil.
  ///   - line: the line to begin with, counted from one.
  ///   - isLong: whether the text is longer than the screen; a shorter one is shown whole.
  init(chosen: String?, line: Int?, isLong: Bool) {
    let position = isLong ? line.flatMap { $0 > 1 ? " +\($0)" : nil } : nil
    guard let chosen else {
      script = Self.usual(position: position)
      return
    }
    let program = ProgramName(of: chosen)
    guard let position, Self.positionable.contains(program.name) else {
      script = chosen
      return
    }
    // Not at the end, which may belong to another program of a pipeline.
    script = chosen[..<program.end] + position + chosen[program.end...]
  }

  /// `-F` leaves short texts alone, but some versions take the rest of a text for a short one; `-K`
  /// has Ctrl-C leave the pager.
  private static func usual(position: String?) -> String {
    """
    if command -v less >/dev/null; then exec less \(position == nil ? "-FIRXK" : "-IRXK")\
    \(position ?? "")
    elif command -v more >/dev/null; then exec more\(position ?? "")
    else exec cat
    fi
    """
  }
}
