/// What may stand before the cursor in place of what was typed.
public struct CompletionMenu: Sendable, Equatable {
  /// One thing to choose.
  public struct Candidate: Sendable, Equatable {
    /// What stands in place of the typed text.
    public var text: String
    /// What the menu shows; nothing in it may act on a terminal.
    public var shown: String
    /// A quiet explanation beside it; may be empty.
    public var detail: String
    /// Whether a space follows, when it is the only candidate.
    public var endsWord: Bool

    /// Makes a candidate, shown as its text unless something else is given.
    public init(text: String, shown: String? = nil, detail: String = "", endsWord: Bool = true) {
      self.text = text
      self.shown = shown ?? text
      self.detail = detail
      self.endsWord = endsWord
    }
  }

  /// The UTF-8 offset in the line at which the text begins that a candidate replaces; it ends at
  /// the cursor.
  public var start: Int
  /// What there is to choose, in the order it is shown.
  public var candidates: [Candidate]

  /// Makes a menu.
  public init(start: Int, candidates: [Candidate]) {
    self.start = start
    self.candidates = candidates
  }

  /// What readline is to make of the text before the cursor: the one candidate; or of several what
  /// they have in common, and then each of them; nothing where there is none.
  ///
  /// What is typed is never taken away: candidates that do not begin with it, whatever its case,
  /// have it in common.
  func replacements(of typed: String) -> [String] {
    let head = String(decoding: typed.utf8.prefix(max(0, start)), as: UTF8.self)
    let lines = candidates.map { head + $0.text }
    guard let first = lines.first, lines.count > 1 else { return lines }
    let common = lines.dropFirst().reduce(Substring(first)) { common, line in
      common.prefix(zip(common, line).prefix { $0 == $1 }.count)
    }
    let isLonger = common.lowercased().hasPrefix(typed.lowercased())
    return [isLonger ? String(common) : typed] + lines
  }
}
