public import Guides
public import TextAnalysis

/// Why guides cannot be put to the test.
public enum LoadingError: Error, Sendable {
  /// A guide cannot be used.
  case guide(GuideError)
  /// A file of synonyms cannot be used.
  case thesaurus(ThesaurusError)
  /// A file cannot be read.
  case file(EvaluationError)
}

extension LoadingError: CustomStringConvertible {
  /// What happened, where, and what to do, in one line.
  public var description: String {
    switch self {
    case .guide(let error): "\(error)"
    case .thesaurus(let error): "\(error)"
    case .file(let error): "\(error)"
    }
  }
}
