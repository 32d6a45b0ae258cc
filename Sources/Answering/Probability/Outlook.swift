import Understanding

/// What speaks for there being an answer at all, each between 0 and 1.
package struct Outlook: Sendable, Equatable {
  /// What is looked at beside the evidence for the best passage.
  package enum Sign: Int, Sendable, CaseIterable {
    case probability
    case logOdds
    case secondProbability
    case sum
    case lead
    case mostBodyExact
    case mostSentenceMet
    case mostHeadingLikeness
    case mostAnyExact
    case mostImportantExact
    case mostSentencePairs
    case unmetMost
    case unmetShare
    case strangeShare
    case strangeNames
    case isTopic
    case isTalk
    case foreignShare
    case foreignUnknown
    case metWords
    case metPairs
    case keyUnknown
  }

  /// The values: the signs, and after them the evidence for the best passage.
  package private(set) var values: [Float]

  /// The names of the values.
  package static let names =
    Sign.allCases.map { String(describing: $0) } + Feature.allCases.map { "best." + $0.name }

  private subscript(_ sign: Sign) -> Float {
    get { values[sign.rawValue] }
    set { values[sign.rawValue] = newValue.isFinite ? min(1, max(0, newValue)) : 0 }
  }

  /// Looks at the weighed passages of a question, likeliest first.
  init(_ question: AskedQuestion, _ weighed: [WeighedPassage], logOdds: Float) {
    let best = weighed.first
    values =
      [Float](repeating: 0, count: Sign.allCases.count) + (best?.evidence ?? Evidence()).values
    let first = best?.probability ?? 0
    let second = weighed.count > 1 ? weighed[1].probability : 0
    self[.probability] = first
    self[.logOdds] = (logOdds + 6) / 10
    self[.secondProbability] = second
    self[.sum] = weighed.prefix(10).reduce(0) { $0 + $1.probability } / 2
    self[.lead] = first > 0 ? 1 - second / first : 0
    self[.mostBodyExact] = Self.most(.bodyExact, weighed)
    self[.mostSentenceMet] = Self.most(.sentenceMet, weighed)
    self[.mostHeadingLikeness] = Self.most(.headingLikeness, weighed)
    self[.mostAnyExact] = Self.most(.anyExact, weighed)
    self[.mostImportantExact] = Self.most(.mostImportantExact, weighed)
    self[.mostSentencePairs] = Self.most(.sentencePairs, weighed)
    addWords(of: question, met: best?.met ?? [])
    addMet(of: question, by: best)
    self[.keyUnknown] = MissingWords(question).isKeyUnknown ? 1 : 0
    self[.isTopic] = question.type == .topic ? 1 : 0
    self[.isTalk] = TalkReader.read(question.classed) != nil ? 1 : 0
  }

  private static func most(_ feature: Feature, _ weighed: [WeighedPassage]) -> Float {
    weighed.reduce(0) { max($0, $1.evidence[feature]) }
  }

  private mutating func addWords(of question: AskedQuestion, met: [Int32]) {
    let words = question.own.words
    let mass = question.own.mass
    for (place, word) in words.enumerated() where !word.isFunction {
      if place >= met.count || met[place] < 0 {
        self[.unmetMost] = max(self[.unmetMost], word.importance)
        self[.unmetShare] += word.mass / mass
      }
      if word.isStrange { self[.strangeShare] += 1 / Float(words.count) }
      if word.isName, word.bestRelation == nil { self[.strangeNames] = 1 }
      let foreign = (1 - word.surroundings.share) * word.mass / mass
      self[.foreignShare] += foreign
      if word.bestRelation.map({ $0 > .derived }) ?? true { self[.foreignUnknown] += foreign }
    }
  }

  /// How many of the question's words the best passage has in a wording that means the same, and how many
  /// of them stand beside one another in the question.
  private mutating func addMet(of question: AskedQuestion, by best: WeighedPassage?) {
    let met = question.own.words.indices.filter { !question.own.words[$0].isFunction }.map {
      place in
      best.map { question.own.isMeant($0.met, place) } ?? false
    }
    self[.metWords] = Float(met.count { $0 }) / Self.manyWords
    self[.metPairs] = Float(zip(met, met.dropFirst()).count { $0 && $1 }) / Self.manyPairs
  }

  /// So many words of a question met are as many as can be expected.
  private static let manyWords: Float = 5
  private static let manyPairs: Float = 3
}
