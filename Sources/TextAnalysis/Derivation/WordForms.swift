/// Words of one family that stemming leaves apart: `pregnant` and `pregnancy`.
public enum WordForms {
  /// Whether two folded words are derived from one another or from a common base.
  ///
  /// Conservative: both have to split into the same stem of at least three letters and a pair of
  /// endings that are known to go together, so that `organ` and `organic`, `even` and `evening` stay
  /// apart. Symmetric; false for a word and itself.
  ///
  /// - Complexity: O(*n*) for words of *n* bytes.
  public static func related(_ a: String, _ b: String) -> Bool {
    endingsGoTogether(Array(a.utf8), Array(b.utf8)) && !isExcepted(a, b)
  }

  /// Whether two words split into one stem and a pair of endings that go together, be it by chance.
  static func endingsGoTogether(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    guard first != second else { return false }
    let shared = zip(first, second).prefix { $0 == $1 }.count
    // The stem may be shorter than what is shared: allerg-y, allerg-ies.
    for length in stride(from: shared, through: max(shortestStem, shared - 4), by: -1) {
      let (one, other) = (first[length...], second[length...])
      guard FamilyEndings.mayBe(one), FamilyEndings.mayBe(other) else { continue }
      if FamilyEndings.goTogether(Array(one), Array(other), stem: first[..<length]) {
        return true
      }
    }
    return false
  }

  /// Whether two folded words, by their bytes, may be ``related(_:_:)``: a quick look that leaves few
  /// of a large vocabulary.
  package static func mayBeRelated(
    _ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer
  ) -> Bool {
    var shared = 0
    while shared < min(a.count, b.count), a[shared] == b[shared] { shared += 1 }
    var length = shared
    while length >= max(shortestStem, shared - 4) {
      if FamilyEndings.mayBe(a[length...]), FamilyEndings.mayBe(b[length...]) { return true }
      length -= 1
    }
    return false
  }

  private static let shortestStem = 3

  /// Whether the endings of two words go together by chance.
  private static func isExcepted(_ a: String, _ b: String) -> Bool {
    SortedLines(text: .unrelatedForms).hasLine(with: a, b)
  }
}
