public import Guides

/// Something in a guide that its author may want to change.
public struct Finding: Sendable, Equatable {
  /// How much a finding matters.
  public enum Severity: String, Sendable, Equatable {
    /// The guide does not work as its author means it to.
    case error
    /// The guide works, and would work better otherwise.
    case warning
    /// Nothing to change, but to know.
    case note
  }

  /// What was found.
  public enum Problem: Sendable, Equatable {
    /// A heading with neither text nor subsections.
    case emptySection
    /// Another section under the same parent bears the same heading.
    case duplicateHeading(String, firstLine: Int)
    /// Another section bears the same key.
    case duplicateKey(String, file: String, line: Int)
    /// The section bears no key although others do.
    case missingKey(String)
    /// Another section is asked for by the same words.
    case duplicatePhrasing(String, file: String, line: Int)
    /// The section's own phrasing finds another section first, or none.
    case phrasingFindsOther(String, found: String?)
    /// No guide has any word that a line of a thesaurus leads to.
    case uselessSynonyms
    /// Another line leads back to where this one comes from.
    case circularSynonyms(file: String, line: Int)
    /// An earlier line says the same.
    case duplicateSynonyms(file: String, line: Int)
    /// A line holds two words for the same that contradict each other.
    case oppositeSynonyms(String, String)
    /// A sentence of many words, which no quote can shorten.
    case longSentence(words: Int)
    /// Reading the file was in doubt.
    case doubt(ReadingDoubt.Kind)
    /// Parts of the file are no passages, so that no question finds them.
    case leftOut(Furniture.Kind, lines: [ClosedRange<Int>])
  }

  /// The guide's file.
  public var file: String
  /// The line in the file, 1-based.
  public var line: Int
  /// What was found.
  public var problem: Problem

  /// Makes a finding.
  public init(file: String, line: Int, problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// How much the finding matters: a key that names two sections is an error, what was left out without
  /// guessing is to be known only, all else is a warning.
  public var severity: Severity {
    switch problem {
    case .duplicateKey: .error
    case .leftOut(let kind, _): Self.isGuessed(kind) ? .warning : .note
    default: .warning
    }
  }

  /// Whether it takes a guess to tell that something is no text of the guide.
  private static func isGuessed(_ kind: Furniture.Kind) -> Bool {
    switch kind {
    case .contents, .navigation, .pageHeader, .hidden: true
    case .picture, .comment, .rule, .directive: false
    }
  }
}
