import Glibc

extension ConfigurationError: CustomStringConvertible {
  /// What is wrong, where, and what to do.
  package var description: String {
    switch self {
    case .unreadable(let path, let code):
      "\(path): cannot be read: \(Self.reason(code)); mend it, or use --no-config"
    case .line(let path, let number, let defect): "\(path):\(number): \(defect)"
    }
  }

  private static func reason(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}

extension ConfigurationDefect: CustomStringConvertible {
  /// What is wrong with the line, and what would be right.
  package var description: String {
    switch self {
    case .noOption(let text):
      "“\(text.prefix(40))” is no option; write one a line, such as --passages 2"
    case .unknownOption(let name):
      "\(name) is no option that can stand in a file; askguide --help lists the options"
    case .noValue(let option, let expected): "\(option.rawValue) takes \(expected)"
    case .needlessValue(let option): "\(option.rawValue) takes no value"
    case .wrongValue(let option, let value, let expected):
      "\(option.rawValue) takes \(expected), not “\(value.prefix(40))”"
    case .tooLong(let bytes): "the line is longer than \(bytes) bytes"
    }
  }
}
