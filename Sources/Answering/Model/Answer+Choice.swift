extension Answer {
  /// One of the ways in which a question can be read.
  public enum Choice: Sendable, Equatable {
    /// A question that the guide answers, to be asked instead.
    case question(String)
    /// A section that answers it, by its heading path.
    case section([String], SectionPlace)
  }
}

extension Answer.Choice {
  /// The question, or the section's own heading.
  public var text: String {
    switch self {
    case .question(let question): question
    case .section(let path, _): path.last ?? ""
    }
  }
}
