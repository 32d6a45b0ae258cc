/// What was asked and answered so far; a question that lacks something may take it from here.
public struct Conversation: Sendable, Equatable {
  /// Makes a conversation in which nothing has been said.
  public init() {}

  /// Forgets everything that was said.
  public mutating func reset() { self = Conversation() }
}
