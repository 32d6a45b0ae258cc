import Glibc
import Terminal

/// Standard input where an option names it instead of a file.
enum StandardInput {
  /// What citations and errors call it.
  static let name = "standard input"

  /// Whether a path is one of the names by which people mean standard input.
  static func isMeant(by path: String) -> Bool {
    ["-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"].contains(path)
  }

  /// Reads all of it, whether it is a file, a pipe or a socket.
  static func read() throws(SessionError) -> [UInt8] {
    do {
      return try BoundedFile.read(descriptor: STDIN_FILENO, path: name)
    } catch {
      throw .input(.failed(SystemErrorCode(rawValue: error.code)))
    }
  }
}

extension SessionSettings {
  /// Whether more than one guide, file of synonyms or series of questions is to come from standard
  /// input.
  var readsInputTwice: Bool {
    let options = (knowledge + thesauri).count(where: StandardInput.isMeant)
    return options + (question == nil ? 1 : 0) > 1
  }
}
