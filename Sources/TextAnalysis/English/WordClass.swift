/// What kind of English word a word is, as `Knowledge/English/classes.txt` has it.
///
/// The folder's `README.md` says what each class holds. A class named `asks…` holds the forms by
/// which a question asks for that.
public enum WordClass: UInt8, CaseIterable, Sendable {
  case acknowledgement
  case addressee
  case adviceWord
  case affirmation
  case amountWord
  case announceVerb
  case article
  case aside
  case asksAdvice
  case asksCause
  case asksComparison
  case asksDefinition
  case asksDuration
  case asksFrequency
  case asksList
  case asksPlace
  case asksProcedure
  case asksQuantity
  case asksTime
  case asksWhether
  case asksWho
  case assistantNoun
  case auxiliary
  case bodyPart
  case botNoun
  case cause
  case clockWord
  case commandVerb
  case comparisonWord
  case complaint
  case condition
  case conjunction
  case contactVerb
  case correctionCue
  case dayPart
  case definitionVerb
  case denial
  case distributive
  case farewell
  case filler
  case followUp
  case free
  case frequency
  case functionWord
  case genericNoun
  case greeting
  case guideNoun
  case haveForm
  case hedge
  case imperativeVerb
  case kin
  case lengthUnit
  case lightVerb
  case measureUnit
  case modal
  case money
  case moneyUnit
  case month
  case negation
  case normality
  case number
  case obligation
  case ordinal
  case pastMark
  case permission
  case personNoun
  case place
  case possessive
  case praise
  case preposition
  case prohibition
  case pronoun
  case questionWord
  case rate
  case reassuring
  case relativeTime
  case role
  case season
  case speaker
  case supposing
  case thanks
  case thirdPerson
  case timeUnit
  case vagueNumber
  case warning
  case wayOfContact
  case weekday
  case weightUnit

  /// The name in the file: `asks-time`.
  public var name: String {
    var name: [UInt8] = []
    for letter in "\(self)".utf8 {
      let isCapital = (0x41...0x5A).contains(letter)
      name += isCapital ? [UInt8(ascii: "-"), letter | 0x20] : [letter]
    }
    return String(decoding: name, as: UTF8.self)
  }
}
