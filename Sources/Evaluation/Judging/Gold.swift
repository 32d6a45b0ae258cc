/// What a right answer holds: pieces of the guide, or sections of it.
public enum Gold: Sendable, Equatable {
  /// By section: each of `right` answers; a complete answer shows all of `needs` together.
  case sections(right: [String], needs: [String]?)
  /// By sentence: each of `right` answers; a complete answer shows one of each of `all`.
  case pieces(right: [GoldPiece], all: [[GoldPiece]])

  /// Whether a quote answers.
  ///
  /// - Parameters:
  ///   - text: What is quoted.
  ///   - section: The key of the section it stands in; nil where that is not known.
  public func isRight(_ text: FoldedText, section: String?) -> Bool {
    switch self {
    case .sections(let right, _): section.map(right.contains) ?? false
    case .pieces(let right, _): right.contains { text.shows($0.folded) }
    }
  }

  /// Whether a quote belongs to the answer: it answers, or is part of a complete answer.
  public func belongs(_ text: FoldedText, section: String?) -> Bool {
    if isRight(text, section: section) { return true }
    guard case .pieces(_, let all) = self else { return false }
    return all.joined().contains { text.shows($0.folded) }
  }

  /// Whether quotes together are a complete answer.
  ///
  /// By section where no `needs` are given: as many right sections as there are, two at most.
  public func isComplete(_ shown: [(text: FoldedText, section: String?)]) -> Bool {
    switch self {
    case .pieces(_, let all):
      return all.allSatisfy { alternatives in
        alternatives.contains { piece in shown.contains { $0.text.shows(piece.folded) } }
      }
    case .sections(let right, let needs):
      let sections = Set(shown.compactMap(\.section))
      if let needs, !needs.isEmpty { return sections.isSuperset(of: needs) }
      return sections.intersection(right).count >= min(2, Set(right).count)
    }
  }

  /// What reports tell of it: the pieces, or the keys of the sections.
  public var descriptions: [String] {
    switch self {
    case .sections(let right, _): right
    case .pieces(let right, _): right.map(\.text)
    }
  }
}

/// A piece of a guide's text that answers, as the judge copied it.
public struct GoldPiece: Sendable, Equatable {
  /// The text as copied.
  public let text: String
  /// The text as it is compared.
  public let folded: FoldedText

  /// Makes a piece of a text.
  public init(_ text: String) {
    self.text = text
    folded = FoldedText(text)
  }
}
