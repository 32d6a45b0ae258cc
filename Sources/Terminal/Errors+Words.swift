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

extension PrivateFileFailure: CustomStringConvertible {
  /// What went wrong; what follows from it depends on what the file is for.
  public var description: String {
    switch self {
    case .noFolder(let path, let code):
      "cannot make the folder \(path): \(code)"
    case .unreadable(let path, let code):
      "cannot read \(path): \(code)"
    case .unwritable(let path, let code):
      "cannot write \(path): \(code)"
    case .notARegularFile(let path):
      "\(path) is not a regular file, and links are not followed"
    case .leadsOut(let path, let target):
      "\(path) is not used: a link on the way leads to \(target), outside your own folder"
    }
  }
}

extension UserFileFailure: CustomStringConvertible {
  /// What went wrong and what to do, for the person.
  public var description: String {
    switch self {
    case .exists(let path): "\(path) is there already."
    case .isFolder(let path): "\(path) is a folder; add the name of a file."
    case .isLink(let path): "\(path) is a link or no regular file, and links are not followed."
    case .leadsOut(let path, let target):
      "\(path) is not written: a link on the way leads to \(target), outside your own folder."
    case .unwritable(let path, let code): "\(path) cannot be written: \(code)."
    }
  }
}
