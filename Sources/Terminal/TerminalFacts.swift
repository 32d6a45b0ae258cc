/// What is known about the terminal, asked once at the start and passed down as a value.
public struct TerminalFacts: Sendable, Equatable {
  /// Whether standard input is a terminal, so that a person may be typing.
  public var stdinIsTerminal: Bool
  /// Whether standard output is a terminal, so that a person may be reading.
  public var stdoutIsTerminal: Bool
  /// Whether standard error is a terminal.
  public var stderrIsTerminal: Bool
  /// The width in columns, where known.
  public var width: Int?
  /// The height in rows, where known.
  public var height: Int?
  /// The kind of terminal (`TERM`), where set.
  public var term: String?
  /// Whether the system has a description of that kind, which pagers need.
  public var isDescribed: Bool
  /// Whether the terminal says that it understands no escape sequences, or nobody knows what it does.
  public let isDumb: Bool
  /// Whether the environment asks for no colour (`NO_COLOR` not empty).
  public var refusesColor: Bool
  /// Whether the environment asks for colour everywhere (`CLICOLOR_FORCE`, `FORCE_COLOR`).
  public var forcesColor: Bool
  /// Whether the environment asks for linear plain text, as screen readers need (`ACCESSIBLE`).
  public var prefersPlainText: Bool
  /// Whether standard output is a terminal that is known to show links (OSC 8).
  ///
  /// `FORCE_HYPERLINK` counts more than what is known; `0` forbids links.
  public var showsLinks: Bool
  /// Whether standard output is a terminal that takes text for the clipboard (OSC 52), or ignores it.
  public var takesClipboard: Bool

  /// The environment variables that bear on the terminal.
  public static let variables =
    ["ACCESSIBLE", "CLICOLOR_FORCE", "COLUMNS", "FORCE_COLOR", "LINES", "NO_COLOR"] + linkVariables
    + TerminalDescription.variables

  /// Derives the facts from what the system and the environment say.
  ///
  /// - Parameters:
  ///   - environment: the process's variables; only those in ``variables`` count.
  ///   - terminals: the streams that are terminals.
  ///   - size: columns and rows as the terminal reports them; without them, or where they are
  ///     zero, `COLUMNS` and `LINES` stand in.
  ///   - isDescribed: whether the system has a description of the kind of terminal.
  public init(
    environment: [String: String], terminals: Set<StandardStream> = [],
    size: (columns: Int, rows: Int)? = nil, isDescribed: Bool = true
  ) {
    func isSet(_ name: String) -> Bool { environment[name]?.isEmpty == false }
    func count(_ name: String) -> Int? {
      environment[name].flatMap { Int($0) }.flatMap { (1...10_000).contains($0) ? $0 : nil }
    }
    stdinIsTerminal = terminals.contains(.input)
    stdoutIsTerminal = terminals.contains(.output)
    stderrIsTerminal = terminals.contains(.error)
    width = size.flatMap { $0.columns > 0 ? $0.columns : nil } ?? count("COLUMNS")
    height = size.flatMap { $0.rows > 0 ? $0.rows : nil } ?? count("LINES")
    term = isSet("TERM") ? environment["TERM"] : nil
    self.isDescribed = isDescribed && term != nil
    refusesColor = isSet("NO_COLOR")
    // “0” is how people switch a force variable off again.
    forcesColor = ["CLICOLOR_FORCE", "FORCE_COLOR"].contains {
      isSet($0) && environment[$0] != "0" && environment[$0] != "false"
    }
    prefersPlainText = isSet("ACCESSIBLE")
    isDumb = Self.isDumb(term: term, isDescribed: isDescribed)
    let isForced = isSet("FORCE_HYPERLINK")
    showsLinks =
      stdoutIsTerminal && (isForced || !isDumb) && Self.showsLinks(environment: environment)
    takesClipboard = stdoutIsTerminal && !isDumb && Self.takesClipboard(term: term)
  }

  /// Whether a stream is a terminal.
  public func isTerminal(_ stream: StandardStream) -> Bool {
    switch stream {
    case .input: stdinIsTerminal
    case .output: stdoutIsTerminal
    case .error: stderrIsTerminal
    }
  }

  /// Whether to use colour on a stream; each stream is judged by itself.
  ///
  /// In falling order: the person's choice, `NO_COLOR`, a force variable, and last whether the
  /// stream is a terminal that is not dumb.
  public func usesColor(_ choice: ColorChoice, on stream: StandardStream = .output) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto: !refusesColor && (forcesColor || (isTerminal(stream) && !isDumb))
    }
  }
}
