/// What can go wrong around a test, as opposed to in what it tests.
public enum SupportError: Error, Sendable, Equatable, CustomStringConvertible {
  /// A call of the operating system failed with this `errno`.
  case system(call: String, code: Int32)
  /// No such program stands beside the tests.
  case noProgram(name: String, folders: [String])
  /// The program, or what was waited for, did not come in time; with all that was seen until then.
  case timedOut(waitingFor: String, seen: String)
  /// The program ended before what was waited for came; with all that was seen until then.
  case ended(waitingFor: String, seen: String)

  /// What went wrong.
  public var description: String {
    switch self {
    case .system(let call, let code): "\(call) failed with error \(code)"
    case .noProgram(let name, let folders): "no program \(name) in \(folders)"
    case .timedOut(let what, let seen): "no \(what) in time; seen so far:\n\(seen)"
    case .ended(let what, let seen): "ended without \(what); seen:\n\(seen)"
    }
  }
}
