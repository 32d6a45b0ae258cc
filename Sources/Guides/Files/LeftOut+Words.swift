extension LeftOut {
  /// How many paths are named for each reason.
  private static let mostNames = 3

  /// What was left out, in one line without a full stop; nil where nothing was, or only other names
  /// of files that were read.
  ///
  /// Paths are named where somebody might miss what they hold.
  ///
  /// - Parameter tellsRepeated: Whether other names of files that were read are told by themselves.
  public static func summary(of all: [LeftOut], tellsRepeated: Bool = false) -> String? {
    guard all.contains(where: { $0.reason != .repeated || tellsRepeated }) else { return nil }
    var parts: [String] = []
    for kind in [Reason.hidden, .otherKind, .repeated, .special, .empty, .binary, .tooLarge] {
      let found = all.filter { $0.reason == kind }
      if found.isEmpty { continue }
      let names = kind.isNamed ? " (" + list(found.map(\.path)) + ")" : ""
      parts.append("\(found.count) \(kind.words)\(names)")
    }
    let refused = all.filter { $0.reason.detail != nil }
    if !refused.isEmpty {
      let names = refused.map { $0.path + ": " + ($0.reason.detail ?? "") }
      parts.append("\(refused.count) that cannot be read (" + list(names) + ")")
    }
    return "left out \(all.count): " + parts.joined(separator: ", ")
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(mostNames).joined(separator: ", ")
    return names.count > mostNames ? shown + " and \(names.count - mostNames) more" : shown
  }
}

extension LeftOut {
  /// Why it was not read, in words: `hidden`, or what the system says.
  public var reasonWords: String { reason.detail ?? reason.words }
}

extension LeftOut.Reason {
  fileprivate var isNamed: Bool { self == .binary || self == .tooLarge }

  fileprivate var detail: String? {
    switch self {
    case .unreadable(let reason), .faulty(let reason): reason
    default: nil
    }
  }

  fileprivate var words: String {
    switch self {
    case .hidden: "hidden"
    case .otherKind: "of other kinds"
    case .repeated: "read by another name"
    case .special: "not regular files"
    case .empty: "without text to quote"
    case .binary: "not text"
    case .tooLarge: "too large"
    case .unreadable, .faulty: "that cannot be read"
    }
  }
}
