import Understanding

/// What was asked and answered so far; evidence for what is asked next.
public struct Conversation: Sendable, Equatable {
  /// One question and what it led to.
  struct Turn: Sendable, Equatable {
    /// The question as typed.
    var question: String
    /// The words of the question itself, with their stand-ins.
    var asked: ExpandedQuestion
    /// The kind of question.
    var kind: QuestionKind
    /// The ids of the passages that may answer, likeliest first, with their probabilities.
    var ranked: [RankedPassage]
    /// The ids of the passages that were quoted.
    var quoted: [Int]
    /// The line that was said first.
    var summary = ""
    /// The list that was quoted, whole or in part.
    var list: QuotedList?
    /// The question to which the list was quoted, where this one went back to it.
    var listed: String?
  }

  /// A passage that may answer.
  struct RankedPassage: Sendable, Equatable {
    var id: Int
    var probability: Float
  }

  /// The turns that can still be referred to, oldest first.
  private(set) var turns: [Turn] = []
  /// How many turns are kept: people refer to what was just said.
  private static let memory = 4

  /// Makes a conversation in which nothing has been said.
  public init() {}

  /// Forgets everything that was said.
  public mutating func reset() { turns = [] }

  /// The last turn that was answered.
  var lastAnswered: Turn? { turns.last { !$0.quoted.isEmpty } }

  /// The turns that were answered, as evidence; one that was declined hands nothing on.
  var answeredTurns: [EarlierTurn] {
    turns.filter { !$0.quoted.isEmpty }.map { EarlierTurn(asked: $0.asked, quoted: $0.quoted) }
  }

  mutating func add(_ turn: Turn) {
    turns.append(turn)
    if turns.count > Self.memory { turns.removeFirst(turns.count - Self.memory) }
  }

  /// Notes that more of the last answered ranking was quoted.
  mutating func markQuoted(_ ids: [Int]) {
    guard let last = turns.lastIndex(where: { !$0.quoted.isEmpty }) else { return }
    turns[last].quoted += ids
  }
}
