import TextAnalysis

/// What a sentence holds that a question may ask for.
public struct AnswerCues: OptionSet, Hashable, Sendable {
  /// The bits of the cues.
  public let rawValue: UInt32

  /// Makes a set of cues.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// A day or year: “3 May”, “in November”, “2024”.
  public static let date = AnswerCues(rawValue: 1 << 0)
  /// A time of day by the clock: “9:30 a.m.”, “from 18:00 to 22:00”, “noon”.
  public static let clockTime = AnswerCues(rawValue: 1 << 1)
  /// A day of the week.
  public static let weekday = AnswerCues(rawValue: 1 << 2)
  /// A season, a holiday or a month.
  public static let season = AnswerCues(rawValue: 1 << 3)
  /// A time told by another: “the next day”, “beforehand”, “until”.
  public static let moment = AnswerCues(rawValue: 1 << 4)
  /// A span of time: “half an hour”, “seven nights”.
  public static let duration = AnswerCues(rawValue: 1 << 5)
  /// How often: “every nine seconds”, “twice a week”.
  public static let frequency = AnswerCues(rawValue: 1 << 6)
  /// A number, spelt or not, or an amount as “several”.
  public static let number = AnswerCues(rawValue: 1 << 7)
  /// An amount of money.
  public static let money = AnswerCues(rawValue: 1 << 8)
  /// That something costs nothing.
  public static let free = AnswerCues(rawValue: 1 << 9)
  /// Words of cost, with an amount or without.
  public static let cost = AnswerCues(rawValue: 1 << 10)
  /// A place.
  public static let place = AnswerCues(rawValue: 1 << 11)
  /// People, by what they are.
  public static let person = AnswerCues(rawValue: 1 << 12)
  /// Somebody to turn to, or a way to: a number, an address.
  public static let contact = AnswerCues(rawValue: 1 << 13)
  /// A reason: “because”, “so that”.
  public static let cause = AnswerCues(rawValue: 1 << 14)
  /// An order to the reader.
  public static let instruction = AnswerCues(rawValue: 1 << 15)
  /// What something is: “X is a …”.
  public static let definition = AnswerCues(rawValue: 1 << 16)
  /// A condition or exception: “if”, “unless”, “except”.
  public static let condition = AnswerCues(rawValue: 1 << 17)
  /// A warning.
  public static let warning = AnswerCues(rawValue: 1 << 18)
  /// That something may be done.
  public static let permission = AnswerCues(rawValue: 1 << 19)
  /// That something must not be done.
  public static let prohibition = AnswerCues(rawValue: 1 << 20)
  /// That something must or should be done.
  public static let obligation = AnswerCues(rawValue: 1 << 21)
  /// A comparison.
  public static let comparison = AnswerCues(rawValue: 1 << 22)
  /// That something is normal, harmless or passes.
  public static let reassurance = AnswerCues(rawValue: 1 << 23)

  /// That the guide tells of something, and not what: “this page explains …”.
  public static let announcement = AnswerCues(rawValue: 1 << 24)

  /// How many cues there are.
  static let count = 25

  /// What an answer to a question of a type holds; empty for a type that any sentence may answer.
  public static func sought(by type: QuestionType) -> AnswerCues {
    switch type {
    case .quantity: [.number, .money, .free]
    case .duration: [.duration]
    case .frequency: [.frequency]
    case .time: [.date, .clockTime, .weekday, .season, .moment, .duration]
    case .place: [.place]
    case .who: [.person, .contact]
    case .cause: [.cause]
    case .procedure: [.instruction]
    case .definition: [.definition]
    case .comparison: [.comparison]
    case .advice: [.instruction, .obligation, .prohibition]
    case .yesNo, .list, .topic: []
    }
  }

  /// What an answer to a question holds: of a quantity that is one of money, not any number; to who should
  /// not or when one must not, what warns or forbids.
  ///
  /// - Parameter words: The question's words, folded.
  /// - Complexity: O(words).
  public static func sought(
    by type: QuestionType, of words: some Sequence<String>
  ) -> AnswerCues {
    let classes = words.map { WordClasses(of: $0) }
    switch type {
    case .quantity where classes.contains { $0.contains(.money) }: return [.money, .free]
    case .who, .time, .list:
      let isDenied =
        classes.contains { $0.contains(.negation) } && classes.contains { $0.contains(.modal) }
      return isDenied ? [.prohibition, .warning] : sought(by: type)
    default: return sought(by: type)
    }
  }
}
