import Glibc
import Terminal

/// Repeats what the line editor makes of a person's keys, one event a line.
///
/// Usage: `lineecho [--no-paste] [--style] [--history FILE] [--pid]` or
/// `lineecho --facts | --pager TEXT [--line N] | --save FILE [--overwrite]`
@main
struct LineEcho {
  private static let arguments = CommandLine.arguments

  @MainActor
  static func main() throws {
    if let text = value(of: "--pager") {
      try Pager.show(text, facts: .current(), line: value(of: "--line").flatMap { Int($0) })
      try TextOutput.standardOutput.write("<after the pager>\n")
    } else if let path = value(of: "--save") {
      try save(path)
    } else if arguments.contains("--facts") {
      try reportFacts()
    } else {
      if arguments.contains("--pid") { try report("\(getpid())") }
      try echo(editor())
    }
  }

  private static func value(of option: String) -> String? {
    arguments.firstIndex(of: option).flatMap { index in
      index + 1 < arguments.count ? arguments[index + 1] : nil
    }
  }

  private static func save(_ path: String) throws {
    let text = String(repeating: "x", count: 2000)
    do {
      try UserFile.write(text, to: path, overwriting: arguments.contains("--overwrite"))
    } catch {
      try report("failure: \(error)")
    }
  }

  private static func reportFacts() throws {
    let facts = TerminalFacts.current()
    try report(
      """
      in \(facts.stdinIsTerminal) out \(facts.stdoutIsTerminal) err \(facts.stderrIsTerminal) \
      columns \(facts.width ?? 0)
      """)
  }

  @MainActor
  private static func editor() -> LineEditor {
    let editor = LineEditor(
      applicationName: "lineecho",
      history: value(of: "--history").map { HistoryFile(path: $0, capacity: 50) },
      usesBracketedPaste: !arguments.contains("--no-paste"))
    editor.completions = { Menus.menu(line: $0, cursor: $1) }
    editor.menuUsesStyle = arguments.contains("--style")
    return editor
  }

  @MainActor
  private static func echo(_ editor: LineEditor) throws {
    let prompt = PromptText.markingEscapes(in: "\u{1B}[1mask>\u{1B}[0m ")
    while true {
      if let failure = editor.takeHistoryFailure() {
        try TextOutput.standardError.write("<failure: \(failure)>\n")
      }
      switch editor.readLine(prompt: prompt) {
      case .line("confirm"):
        try report(editor.confirm(prompt: "sure? [y/N] ") ? "agreed" : "refused")
      case .line(let text): try act(on: text)
      case .interrupted: try report("interrupted")
      case .endOfInput:
        try report("end")
        return
      }
    }
  }

  private static func act(on line: String) throws {
    switch line {
    case "page":
      try Pager.show((1...100).map { "row \($0)\n" }.joined(), facts: .current(), line: 50)
      try report("paged")
    case "width": try report("columns \(TerminalFacts.current().width ?? 0)")
    case _ where line.hasPrefix("edit "): try edit(String(line.dropFirst(5)))
    default: try report(line)
    }
  }

  private static func edit(_ path: String) throws {
    var environment: [String: String] = [:]
    for name in Editor.variables {
      environment[name] = getenv(name).map { String(cString: $0) }
    }
    do {
      try Editor.open(path: path, line: 7, environment: environment)
      try report("edited")
    } catch let failure as EditorFailure {
      try report("failure: \(failure)")
    }
  }

  private static func report(_ text: String) throws {
    try TextOutput.standardOutput.write("<\(text)>\n")
  }
}
