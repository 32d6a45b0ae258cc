/// What a yes/no question wants affirmed.
public struct Claim: Equatable, Sendable {
  /// What kind of statement would affirm it.
  public enum Kind: String, Sendable, CaseIterable {
    /// May I, can I, is it allowed.
    case permission
    /// Must I, do I have to.
    case obligation
    /// Should I, is it wise.
    case advice
    /// Is it safe, is it all right for me.
    case safety
    /// Does it hurt, can it do damage.
    case harm
    /// Does it help, is it worth it.
    case benefit
    /// Is it guaranteed, does it work for everybody.
    case certainty
    /// Is it usual.
    case normality
    /// Is so much enough.
    case amount
    /// Do you, will somebody: what is done for a person.
    case service
    /// Anything else that is or is not so.
    case fact
  }

  /// The kind.
  public let kind: Kind
  /// Whether the question states the opposite: “so I can't …?”.
  public let isNegated: Bool
  /// The stems of what is asked about.
  public let terms: [String]
  /// How many of them stand in the clause that asks; the others only near it.
  let mainTerms: Int
  /// The words that those stems are of.
  public let words: [String]
  /// The stems of the case asked about: of “if I have …”, “when …”.
  public let caseTerms: [String]
  /// Asks of all, always, completely.
  public let asksAll: Bool
  /// Asks of doing without something, or alone.
  public let asksWithout: Bool
  /// The word for what the person would do: “stir” in “should I stir it”.
  let act: String?
  /// Asks whether something is bad, a problem.
  let asksBad: Bool
  /// Asks whether that is all: “only”.
  public let asksOnly: Bool
  /// Asks what will become of the person.
  public let asksFate: Bool
  /// The sides asked about.
  let axes: [AxisSide]
  /// The amounts asked about.
  let amounts: [Amount]

  /// Reads a question; nil where it is no yes/no question.
  public init?(question: String) {
    self.init(question: question, earlier: [])
  }

  /// Reads a question that may go on from earlier ones; nil where it is no yes/no question.
  public init?(question: String, earlier: [String]) {
    let reading = ClaimReading(PolarText(question))
    guard let reading else { return nil }
    let before = reading.isElliptical ? earlier.last.map(PolarText.init) : nil
    let inherited = before.flatMap { ClaimReading($0, anyKind: true) }
    kind = reading.kind(after: inherited)
    isNegated =
      reading.isNegated
      != ([.permission, .advice, .safety, .obligation].contains(kind) && reading.isInverse)
    asksFate = reading.asksFate
    asksBad = reading.asksBad
    act = reading.act
    asksOnly = reading.main.contains { $0.senses.contains(.only) }
    axes = reading.axes(after: inherited)
    let asked = reading.main + reading.context
    terms = asked.compactMap(\.term)
    mainTerms = reading.main.lazy.filter { $0.term != nil }.count
    words = asked.filter { $0.term != nil }.map(\.text)
    caseTerms = reading.conditions.compactMap(\.term)
    asksAll = reading.main.contains { $0.senses.contains(.all) }
    asksWithout = asked.contains { $0.senses.contains(.without) }
    amounts = reading.amounts
  }
}
