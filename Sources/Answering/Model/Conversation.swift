/// What was asked and answered so far; a question that lacks something may take it from here.
public struct Conversation: Sendable, Equatable {
  /// One question and what it led to.
  struct Turn: Sendable, Equatable {
    /// The question as it was read, able to stand alone.
    var standalone: String
    var reading: QuestionReading
    /// The ids of the whole ranking's passages, best first.
    var ranked: [Int]
    /// The ids of the passages that were quoted.
    var quoted: [Int]
    /// The line that was said first.
    var summary = ""
  }

  /// The turns that can still be referred to, oldest first.
  private(set) var turns: [Turn] = []
  /// How many turns are kept: people refer to what was just said.
  private static let memory = 4

  /// Makes a conversation in which nothing has been said.
  public init() {}

  /// Forgets everything that was said.
  public mutating func reset() { turns = [] }

  mutating func add(_ turn: Turn) {
    turns.append(turn)
    if turns.count > Self.memory { turns.removeFirst(turns.count - Self.memory) }
  }

  /// Notes that more of the last ranking was quoted.
  mutating func markQuoted(_ ids: [Int]) {
    guard !turns.isEmpty else { return }
    turns[turns.count - 1].quoted += ids
  }
}
