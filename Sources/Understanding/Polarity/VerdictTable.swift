/// What a statement says to a claim.
enum Bearing: Character {
  /// It affirms the claim.
  case affirms = "+"
  /// It denies the claim.
  case denies = "-"
  /// It says what it depends on.
  case depends = "?"
  /// It settles nothing.
  case settlesNothing = "."
}

/// Claim × assertion: what a statement of each mood says to a claim of each kind.
///
/// | claim | permission | prohibition | obligation | exemption | recommendation | discouragement | instruction | possibility | not possible | fact | not so |
/// |---|---|---|---|---|---|---|---|---|---|---|---|
/// | permission | yes | no | depends | yes | yes | no | yes | yes | no | | no |
/// | obligation | no | | yes | no | yes | no | yes | | no | | no |
/// | advice | yes | no | yes | no | yes | no | yes | yes | no | yes | no |
/// | safety | yes | no | | yes | yes | no | | | | | |
/// | harm | | yes | | | | yes | | | | | no |
/// | benefit | yes | no | | | yes | no | yes | yes | no | yes | no |
/// | certainty | | no | yes | | | no | | no | no | | no |
/// | normality | | | | | | | | yes | no | yes | no |
/// | amount | | | | | | | | | | | |
/// | service | | no | | no | | no | | | no | yes | no |
/// | fact | | no | | no | | no | | yes | no | yes | no |
///
/// Before the table, words that take sides on an axis of the question (open and closed, free and to
/// be paid for) settle it, and bounds settle amounts. After it, what depends on a condition that the
/// person did not name, or needs advice first, is `caution` where permission, obligation, safety or
/// advice is asked for.
enum VerdictTable {
  /// The columns in the order of the moods, with the denials of the last two beside them.
  private static let rows: [(kind: Claim.Kind, cells: StaticString)] = [
    (.permission, "+-?++-++-.-"),
    (.obligation, "-.+-+-+.-.-"),
    (.advice, "+-+-+-++-+-"),
    (.safety, "+-.++-....."),
    (.harm, ".+...+....-"),
    (.benefit, "+-..+-++-+-"),
    (.certainty, ".-+..-.--.-"),
    (.normality, ".......+-+-"),
    (.amount, "..........."),
    (.service, ".-.-.-..-+-"),
    (.fact, ".-.-.-.+-+-"),
  ]

  static func bearing(of mood: Mood, negated: Bool, on kind: Claim.Kind) -> Bearing {
    guard let row = rows.first(where: { $0.kind == kind }) else { return .settlesNothing }
    let column =
      switch mood {
      case .permission: 0
      case .prohibition: 1
      case .obligation: 2
      case .exemption: 3
      case .recommendation: 4
      case .discouragement: 5
      case .instruction: 6
      case .possibility: negated ? 8 : 7
      case .fact: negated ? 10 : 9
      }
    let cell = row.cells.withUTF8Buffer { $0[column] }
    return Bearing(rawValue: Character(UnicodeScalar(cell))) ?? .settlesNothing
  }

  /// Of these claims it may be said that it depends.
  static func canDepend(_ kind: Claim.Kind) -> Bool {
    switch kind {
    case .permission, .obligation, .safety, .advice, .service: true
    default: false
    }
  }
}
