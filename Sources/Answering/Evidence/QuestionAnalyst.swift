import Collection
import TextAnalysis
import Understanding

/// Reads a question in the light of what was said before.
struct QuestionAnalyst: Sendable {
  let reader: QuestionExpander

  /// What the words of the turn before weigh, and what each turn further back keeps of that.
  private static let lastTurn: Float = 0.6
  private static let fading: Float = 0.7
  /// How many answered turns are looked back on.
  private static let reach = 2

  /// A question by itself.
  func read(_ text: String) -> AskedQuestion { AskedQuestion(text, own: reader.read(text)) }

  /// A question as one that goes on from the turns before, oldest first.
  func asking(_ question: AskedQuestion, after turns: [EarlierTurn]) -> AskedQuestion {
    guard let last = turns.last else { return question }
    var question = question
    question.earlier = earlier(turns.suffix(Self.reach), own: question.own)
    question.lastQuoted = last.quoted
    question.dependence = Dependence(question.own)
    return question
  }

  private func earlier(_ turns: ArraySlice<EarlierTurn>, own: ExpandedQuestion) -> ExpandedQuestion
  {
    var seen = Set(own.words.map(\.folded))
    var words: [ExpandedWord] = []
    for (age, turn) in turns.reversed().enumerated() {
      var weight = Self.lastTurn
      for _ in 0..<age { weight *= Self.fading }
      for word in turn.asked.words where !word.isFunction && seen.insert(word.folded).inserted {
        var copy = word
        copy.weight = weight
        copy.age = age + 1
        words.append(copy)
      }
    }
    return ExpandedQuestion(words: words)
  }
}

extension Dependence {
  /// What the words of a question that goes on look like.
  init(_ question: ExpandedQuestion) {
    let folded = question.words.map(\.folded)
    let content = question.words.filter { !$0.isFunction }.count
    isShort = max(0, 1 - 0.3 * Float(max(0, content - 1)))
    isPointing =
      folded.contains { word in
        let classes = WordClasses(of: word)
        return classes.contains(.thirdPerson)
          || classes.contains(.pronoun) && !classes.contains(.speaker)
      } ? 1 : 0
    let opens = [1, 2].contains { count in
      WordClasses(of: folded.prefix(count).joined(separator: " ")).contains(.followUp)
    }
    isOpening = opens ? 1 : 0
  }
}
