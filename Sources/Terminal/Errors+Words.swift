import Glibc

extension SystemErrorCode: CustomStringConvertible {
  /// The system's own words, such as “No space left on device”.
  public var description: String {
    guard let words = strerror(rawValue) else { return "error \(rawValue)" }
    return String(cString: words)
  }
}

extension ReadError: CustomStringConvertible {
  /// What went wrong, for the person.
  public var description: String {
    switch self {
    case .failed(let code): "cannot read the input: \(code)"
    }
  }
}

extension WriteError: CustomStringConvertible {
  /// What went wrong, for the person.
  public var description: String {
    switch self {
    case .closedPipe: "nobody reads the output any more"
    case .failed(let code): "cannot write the output: \(code)"
    }
  }
}

extension HistoryFailure: CustomStringConvertible {
  /// What went wrong and what follows from it, for the person.
  public var description: String {
    switch self {
    case .noFolder(let path, let code):
      "cannot make the folder \(path): \(code); this session's history is not kept"
    case .unreadable(let path, let code):
      "cannot read the history \(path): \(code); earlier lines are not at hand"
    case .unwritable(let path, let code):
      "cannot write the history \(path): \(code); this session's history is not kept"
    case .notARegularFile(let path):
      "\(path) is not a regular file; the history is not kept there"
    }
  }
}
