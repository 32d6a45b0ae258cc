/// The shell command that shows a text a screen at a time, from a certain line on if it can.
struct PagerCommand {
  /// What the shell runs.
  let script: String
  /// What the shell is told first: how less is to behave.
  let settings: String

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
    // Some versions take the rest of a text, from a line on, for a short one.
    let flags = (position == nil ? "F" : "") + (chosen == nil ? "IRXK" : "RX")
    settings = Self.settings(usual: "-\(flags) \(Self.prompt)")
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

  /// How less is to behave, so that it shows colour in any case.
  ///
  /// - Parameter usual: what it is told where `LESS` says nothing: to leave short texts alone and on
  ///   the screen, and to say how to go on; a pager that nobody chose ends by Ctrl-C, too.
  private static func settings(usual: String) -> String {
    #"LESS="${LESS+-R }${LESS-\#(usual)}" LV=${LV--c}; export LESS LV"#
  }

  /// In less's own language: what stands below each screen, and below the last.
  private static let prompt = "-Ps?eThe end; :Space goes on, .q goes back"

  private static func usual(position: String?) -> String {
    """
    if command -v less >/dev/null; then exec less\(position ?? "")
    elif command -v more >/dev/null; then exec more\(position ?? "")
    else exec cat
    fi
    """
  }
}
