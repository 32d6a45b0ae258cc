/// What a shell is told to offer after TAB, as the argument parser writes it.
public enum CompletionScript {
  /// The script of a command that has no commands below it, without the `help` that the parser adds.
  ///
  /// Nobody types `help` there: it would be a question. In zsh it stands in the way of everything
  /// else.
  public static func withoutSubcommands(_ script: String, of command: String) -> String {
    var lines = script.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // zsh: the states in which a command below would be read.
    lines.removeAll { $0.hasSuffix("->command'") || $0.hasSuffix("->arg'") }
    remove(from: #"    case "${state}" in"#, through: "    esac", in: &lines)
    // bash
    remove(from: "    # Offer subcommand / subcommand", through: "    esac", in: &lines)
    // fish
    lines.removeAll { $0.hasPrefix("complete -c '\(command)'") && $0.contains(" -fa 'help' ") }
    remove(from: "        switch $unparsed_tokens[1]", through: "        end", in: &lines)
    remove(from: "_\(command)_help() {", through: "}", in: &lines)
    return lines.joined(separator: "\n")
  }

  /// Removes the lines from one that begins so through the next that is so.
  private static func remove(
    from beginning: String, through end: String, in lines: inout [String]
  ) {
    guard let first = lines.firstIndex(where: { $0.hasPrefix(beginning) }),
      let last = lines[first...].firstIndex(of: end)
    else { return }
    lines.removeSubrange(first...last)
  }
}
