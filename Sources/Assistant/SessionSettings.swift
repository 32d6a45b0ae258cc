/// What a session is to do, as the person asked for it; nothing is opened yet.
public struct SessionSettings: Sendable, Equatable {
  /// The shape answers are written in.
  public enum Format: String, Sendable, Equatable, CaseIterable {
    /// For reading in a terminal.
    case text
    /// Markdown.
    case markdown
    /// One JSON object a line.
    case jsonl
  }

  /// When colour is used.
  public enum Color: String, Sendable, Equatable, CaseIterable {
    /// Where a terminal shows it and the environment does not forbid it.
    case auto
    /// Everywhere.
    case always
    /// Nowhere.
    case never
  }

  /// Where paths were named, unless on the command line.
  public struct Origins: Sendable, Equatable {
    /// Where ``SessionSettings/knowledge`` was.
    public var knowledge: String?
    /// Where ``SessionSettings/thesauri`` were.
    public var thesauri: String?
    /// Where ``SessionSettings/log`` was.
    public var log: String?

    /// All was named on the command line.
    public init() {}
  }

  /// The question's words; nil where questions come from standard input.
  public var question: [String]?
  /// Guide files, folders of guides and saved knowledge; empty for the bundled guide.
  public var knowledge: [String] = []
  /// Whether what was read is kept for the next time.
  public var usesCache = true
  /// Files of further synonyms.
  public var thesauri: [String] = []
  /// The shape answers are written in.
  public var format = Format.text
  /// At most this many passages an answer.
  public var passages = 3
  /// When colour is used.
  public var color = Color.auto
  /// Columns of a line; nil for the terminal's width, but not more than is read with ease.
  public var width: Int?
  /// Whether text is linear, as a screen reader wants it.
  public var plain = false
  /// Whether a question may take something over from the ones before.
  public var usesContext = true
  /// Whether to say how each passage was found.
  public var explains = false
  /// Where questions that the guide does not answer are noted down; nil for nowhere.
  public var log: String?
  /// Whether lines typed at a terminal are kept for the next session.
  public var keepsHistory = true

  /// Where the paths above were named, for whoever looks for the one that will not do.
  public var origins = Origins()

  /// Makes the settings of a session without any option.
  public init() {}
}
