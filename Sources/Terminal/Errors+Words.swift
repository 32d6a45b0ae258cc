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
    case .linkLeadsOut(let path, let target):
      "a link on the way to \(path) leads elsewhere, to \(target)"
    }
  }
}

extension EditorFailure: CustomStringConvertible {
  /// What went wrong, and what to do about it.
  public var description: String {
    switch self {
    case .noneFound: "no editor found; set EDITOR to the one to use"
    case .cannotRun(let editor): "cannot run the editor “\(editor)”; see VISUAL and EDITOR"
    case .failed(let editor, let status): "the editor “\(editor)” ended with status \(status)"
    }
  }
}

extension UserFileFailure: CustomStringConvertible {
  /// What went wrong, for the person.
  public var description: String {
    switch self {
    case .exists(let path): "\(path) is there already"
    case .isFolder(let path): "\(path) is a folder"
    case .isLink(let path): "\(path) is a link, and links are not followed"
    case .notARegularFile(let path): "\(path) is not a regular file"
    case .linkLeadsOut(let path, let target):
      "a link on the way to \(path) leads elsewhere, to \(target)"
    case .unwritable(let path, let code): "cannot write \(path): \(code)"
    }
  }
}
