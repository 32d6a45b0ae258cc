import Glibc
import Terminal

/// Repeats what the line editor makes of a person's keys, one event a line.
///
/// Usage: `lineecho [--no-paste] [--menu] [--history FILE] [--pid] [--facts | --pager TEXT]`
@main
struct LineEcho {
  @MainActor
  static func main() throws {
    let arguments = CommandLine.arguments
    func value(of option: String) -> String? {
      arguments.firstIndex(of: option).flatMap { index in
        index + 1 < arguments.count ? arguments[index + 1] : nil
      }
    }
    if let text = value(of: "--pager") {
      try Pager.show(text, facts: .current())
      try TextOutput.standardOutput.write("<after the pager>\n")
      return
    }
    if arguments.contains("--facts") {
      let facts = TerminalFacts.current()
      try report(
        """
        in \(facts.stdinIsTerminal) out \(facts.stdoutIsTerminal) err \(facts.stderrIsTerminal) \
        columns \(facts.width ?? 0)
        """)
      return
    }
    if arguments.contains("--pid") { try report("\(getpid())") }
    let editor = LineEditor(
      applicationName: "lineecho",
      history: value(of: "--history").map { HistoryFile(path: $0, capacity: 50) },
      usesBracketedPaste: !arguments.contains("--no-paste"))
    editor.completions = arguments.contains("--menu") ? Self.menu : Self.words
    try echo(editor)
  }

  /// Words that begin as the last one typed does.
  @MainActor
  private static func words(line: String, cursor: Int) -> CompletionMenu {
    let words = ["pain", "price", "redness"]
    let start = line.utf8.prefix(cursor).split(separator: UInt8(ascii: " ")).last ?? []
    return CompletionMenu(
      start: cursor - start.count,
      candidates: words.filter { $0.utf8.starts(with: start) }.map { .init(text: $0) })
  }

  /// Words with explanations; titles that hold what is typed; many numbers after an `n`.
  @MainActor
  private static func menu(line: String, cursor: Int) -> CompletionMenu {
    let start = line.hasPrefix("any ") ? 4 : 0
    let typed = String(decoding: line.utf8.prefix(cursor).dropFirst(start), as: UTF8.self)
      .lowercased()
    if typed == "n" {
      return CompletionMenu(start: start, candidates: (1...500).map { .init(text: "n\($0)") })
    }
    let titles: [CompletionMenu.Candidate] = [
      .init(text: "pain", detail: "how it feels"), .init(text: "price", detail: "what it costs"),
      .init(text: "Red skin", detail: "redness", endsWord: false),
      .init(text: "Sore skin", endsWord: false),
    ]
    return CompletionMenu(
      start: start, candidates: titles.filter { $0.text.lowercased().contains(typed) })
  }

  @MainActor
  private static func echo(_ editor: LineEditor) throws {
    let prompt = PromptText.markingEscapes(in: "\u{1B}[1mask>\u{1B}[0m ")
    while true {
      if let failure = editor.takeHistoryFailure() {
        try TextOutput.standardError.write("<failure: \(failure)>\n")
      }
      let event = editor.readLine(prompt: prompt)
      switch event {
      case .line("width"): try report("columns \(TerminalFacts.current().width ?? 0)")
      case .line("confirm"):
        try report(editor.confirm(prompt: "sure? ") ? "yes" : "no")
      case .line(let text): try report(text)
      case .interrupted: try report("interrupted")
      case .endOfInput:
        try report("end")
        return
      }
    }
  }

  private static func report(_ text: String) throws {
    try TextOutput.standardOutput.write("<\(text)>\n")
  }
}
