/// Lines that a person typed, kept from session to session in a private file.
///
/// One line of the file is one entry, oldest first. Trouble with the file is told once, as a value;
/// a session never depends on it.
public struct HistoryFile: Sendable {
  /// Where the file is.
  public let path: String
  /// How many entries are kept.
  public let capacity: Int

  /// The home folder, which no link on the way to the file may lead out of.
  private let home: String?
  private var count = 0
  private var last: String?
  private var hasFailed = false

  /// Names a file; nothing is opened or made before it is used.
  ///
  /// A path in the home folder has to stay in it, whatever links are on the way.
  public init(path: String, capacity: Int = 2000) {
    self.init(path: path, capacity: capacity, home: HomeFolder.path)
  }

  /// The same, with the home folder given.
  init(path: String, capacity: Int = 2000, home: String?) {
    self.path = path
    self.capacity = max(1, capacity)
    self.home = home
  }

  /// The usual place of an application's history, or nil without a home folder.
  ///
  /// `$XDG_STATE_HOME/NAME/history`; `~/.local/state` stands in where the variable is unset, empty
  /// or relative, as the XDG Base Directory Specification has it.
  public static func standardPath(
    applicationName: String, environment: [String: String]
  ) -> String? {
    func folder(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let state = folder("XDG_STATE_HOME") ?? folder("HOME").map { $0 + "/.local/state" }
    return state.map { "\($0)/\(applicationName)/history" }
  }

  /// Whether a line belongs into a history whose last entry is `previous`.
  ///
  /// Blank lines do not, nor do repetitions, nor lines that begin with a space, by which people
  /// keep a line to themselves.
  public static func keeps(_ line: String, after previous: String?) -> Bool {
    guard let first = line.utf8.first, first != UInt8(ascii: " ") else { return false }
    return line != previous && !line.allSatisfy(\.isWhitespace)
  }

  /// Reads the entries, oldest first, and trims a file that holds more than ``capacity``.
  ///
  /// - Returns: the entries and, if they could not be read, why; no file is no trouble.
  /// - Complexity: O(n) in the size of the file.
  public mutating func load() -> (entries: [String], failure: PrivateFileFailure?) {
    var entries: [String] = []
    do throws(PrivateFileFailure) {
      try checkLinks()
      entries = try PrivateFile.read(path)
      count = entries.count
      last = entries.last
      if count > capacity { try trim(entries) }
      return (entries.suffix(capacity), nil)
    } catch {
      return (entries.suffix(capacity), firstTime(error))
    }
  }

  /// Adds an entry at the end of the file, unless it is one that is not kept.
  ///
  /// - Returns: why it could not be written, the first time that happens; nil otherwise.
  public mutating func append(_ entry: String) -> PrivateFileFailure? {
    guard Self.keeps(entry, after: last) else { return nil }
    last = entry
    do throws(PrivateFileFailure) {
      try checkLinks()
      try PrivateFile.append(Self.singleLine(entry) + "\n", to: path)
      count += 1
      // Not at every entry: a tenth may stand over until the next time.
      if count > capacity + capacity / 10 { try trim(PrivateFile.read(path)) }
      return nil
    } catch {
      return firstTime(error)
    }
  }

  private func checkLinks() throws(PrivateFileFailure) {
    if let target = LinkGuard.wayOut(of: path, home: home) {
      throw .linkLeadsOut(path: path, target: target)
    }
  }

  private mutating func trim(_ entries: [String]) throws(PrivateFileFailure) {
    let kept = entries.suffix(capacity)
    try PrivateFile.replace(path, with: kept)
    count = kept.count
  }

  private mutating func firstTime(_ failure: PrivateFileFailure) -> PrivateFileFailure? {
    defer { hasFailed = true }
    return hasFailed ? nil : failure
  }

  private static func singleLine(_ entry: String) -> String {
    String(String.UnicodeScalarView(entry.unicodeScalars.map { $0 == "\n" ? " " : $0 }))
  }
}
