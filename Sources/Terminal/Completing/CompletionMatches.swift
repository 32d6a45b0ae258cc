/// What the TAB key does to a line, given a menu.
///
/// A typed text is never lost: it is replaced by what the candidates begin with only where that
/// goes on from it, and by a single candidate only where that one contains it, whatever the case.
struct CompletionMatches: Equatable {
  /// What stands in place of everything before the cursor.
  let common: String
  /// The lines to choose from, up to the cursor; none if ``common`` is the only one.
  let choices: [String]
  /// What the menu lists, one for each choice.
  let candidates: [CompletionMenu.Candidate]
  /// Whether a space follows a single choice.
  let appendsSpace: Bool

  /// Works out what a menu does, or nothing where it offers nothing for this line.
  ///
  /// - Parameters:
  ///   - menu: what may stand before the cursor.
  ///   - line: the whole line.
  ///   - cursor: the number of UTF-8 bytes before the cursor.
  /// - Complexity: O(n) in the length of all candidates.
  init?(_ menu: CompletionMenu, line: String, cursor: Int) {
    let bytes = line.utf8
    guard (0...bytes.count).contains(cursor), (0...cursor).contains(menu.start),
      let kept = String(bytes.prefix(menu.start)),
      let typed = String(bytes.prefix(cursor).dropFirst(menu.start))
    else { return nil }
    candidates = Self.distinct(menu.candidates)
    guard let first = candidates.first else { return nil }
    if candidates.count == 1 && Self.folded(first.text).contains(Self.folded(typed)) {
      common = kept + first.text
      choices = []
    } else {
      let beginning = candidates.dropFirst().reduce(first.text) { Self.common($0, $1.text) }
      common = kept + (Self.extends(beginning, typed) ? beginning : typed)
      choices = candidates.map { kept + $0.text }
    }
    let isBeforeSpace = bytes.dropFirst(cursor).first == UInt8(ascii: " ")
    appendsSpace = !isBeforeSpace && candidates.allSatisfy(\.endsWord)
  }

  /// The candidates whose texts are not there already; readline would merge neighbours itself and
  /// so bring choices and menu out of step.
  private static func distinct(
    _ candidates: [CompletionMenu.Candidate]
  ) -> [CompletionMenu.Candidate] {
    var seen: Set<String> = []
    return candidates.filter { !$0.text.isEmpty && seen.insert($0.text).inserted }
  }

  /// What both texts begin with, whatever the case, as the first has it.
  private static func common(_ first: String, _ second: String) -> String {
    let pairs = zip(first, second).prefix { $0 == $1 || $0.lowercased() == $1.lowercased() }
    return String(pairs.map(\.0))
  }

  private static func extends(_ beginning: String, _ typed: String) -> Bool {
    let (longer, shorter) = (folded(beginning), folded(typed))
    return longer.count > shorter.count && longer.hasPrefix(shorter)
  }

  private static func folded(_ text: String) -> String { text.lowercased() }
}
