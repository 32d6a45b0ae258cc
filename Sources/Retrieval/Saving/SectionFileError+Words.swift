import Glibc

extension SectionFileError: CustomStringConvertible {
  /// What is wrong, and what to do, in one line.
  public var description: String {
    switch self {
    case .unreadable(let path, let code):
      "\(path): cannot be read: \(String(cString: strerror(code)))"
    case .unwritable(let path, let code):
      "\(path): cannot be written: \(String(cString: strerror(code)))"
    case .occupied(let path, let occupant): "\(path): \(occupant.words)"
    case .foreign(let path): "\(path): not saved knowledge: index a guide first"
    case .version(let path, let found): "\(path): written in format \(found): index the guide anew"
    case .outdated(let path): "\(path): made by another version: index the guide anew"
    case .damaged(let path, let section):
      "\(path): damaged" + (section.map { " in section \($0)" } ?? "")
        + ": index the guide anew"
    }
  }
}

extension SectionFileError.Occupant {
  /// What is there, and what to do.
  fileprivate var words: String {
    switch self {
    case .folder: "is a folder: name a file in it"
    case .link: "is a link, and links are not followed: name the file itself"
    case .noFile: "is not a regular file: name another"
    case .otherFile: "is there already and is no saved knowledge: name another file, or remove it"
    }
  }
}
