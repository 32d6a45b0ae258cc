/// What a listed word does to the statement it stands in, as `Knowledge/English/polarity.txt` has it.
enum PolarityClass: UInt8, CaseIterable {
  case all, and, any, bad, be, can, condition, consult, contrast, danger, days, depends
  case `do`, ellipsis, enough, except, fate, have, hedge, hours, imperative, instead, least, may
  case minutes, months, most, must, never, no, not, notAll, only, other, participle,
    question
  case rare, reason, relative, removes, result, seconds, `self`, service, should, some, stop, stuck,
    subject,
    suitable, suppose, tag, tell, temporal
  case unless, until, wait, warn, weekday, weeks, will, without, years, yes, yesAndNo

  /// The name in the file: `not-all`.
  var name: String { "\(self)".lowercasingHumps }
}

/// A pair of opposites, such as open and closed, that statement and question may both speak of.
///
/// The file marks the words of either side by the name with `+` or `-`.
enum Axis: UInt8, CaseIterable, Sendable {
  case able, advise, anon, certain, cost, cover, harm, help, keep, last, more, need
  case normal, open, permit, refund, safe, same
}

/// A side taken on an axis: 1 or -1.
struct AxisSide: Equatable, Sendable {
  let axis: Axis
  let side: Int
}

extension String {
  fileprivate var lowercasingHumps: String {
    reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
