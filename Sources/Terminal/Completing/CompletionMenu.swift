/// What may stand in place of the text before the cursor.
public struct CompletionMenu: Sendable, Equatable {
  /// Where the text begins that is replaced, as a UTF-8 offset in the line; it ends at the cursor.
  public var start: Int
  /// What may stand there, in the order in which it is listed.
  public var candidates: [Candidate]

  /// One text of several.
  public struct Candidate: Sendable, Equatable {
    /// What stands in place of the typed text; it may have spaces, and another case.
    public var text: String
    /// What the menu shows for it.
    public var shown: String
    /// A quiet explanation beside it; none if empty.
    public var detail: String
    /// Whether a space follows once this is the only one.
    public var endsWord: Bool

    /// Offers a text, shown as it is unless something else is given.
    public init(text: String, shown: String? = nil, detail: String = "", endsWord: Bool = true) {
      self.text = text
      self.shown = shown ?? text
      self.detail = detail
      self.endsWord = endsWord
    }
  }

  /// Offers candidates in place of the text from `start` to the cursor.
  public init(start: Int, candidates: [Candidate]) {
    self.start = start
    self.candidates = candidates
  }
}
