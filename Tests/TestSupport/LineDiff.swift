/// Shows in which lines two texts differ.
public enum LineDiff {
  /// Lists the lines that were expected (`-`) and came instead (`+`), with their numbers.
  ///
  /// - Complexity: O(n · d), with n lines and d differences.
  public static func describe(expected: String, actual: String, limit: Int = 40) -> String {
    let old = lines(expected)
    let new = lines(actual)
    var changes: [(line: Int, isNew: Bool, text: String)] = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, let line, _): changes.append((offset, false, line))
      case .insert(let offset, let line, _): changes.append((offset, true, line))
      }
    }
    changes.sort { ($0.line, $0.isNew ? 1 : 0) < ($1.line, $1.isNew ? 1 : 0) }
    let shown = changes.prefix(limit).map { "\($0.isNew ? "+" : "-")\($0.line + 1): \($0.text)" }
    let rest = changes.count > limit ? ["… and \(changes.count - limit) more"] : []
    return (shown + rest).joined(separator: "\n")
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
