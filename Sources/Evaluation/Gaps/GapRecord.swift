/// A question that a guide did not answer in whole, or whose answer a person spoke of, as a session's
/// log has it.
public struct GapRecord: Sendable, Equatable, Decodable {
  /// The title of the guide.
  public var guide: String
  /// The question as typed.
  public var question: String
  /// What it was read as, where that differs.
  public var readAs: String?
  /// What the guide does not mention, as typed.
  public var missing: [String]
  /// Heading paths of the sections that came nearest, nearest first.
  public var nearest: [[String]]
  /// What a person thought of the answer; nil where the record is of a question left open.
  public var feedback: Feedback?
  /// The person's words for that.
  public var note: String?

  /// Whether it takes the place of what the person thought of the same answer before.
  public var revises: Bool?

  /// What people can think of an answer.
  public enum Feedback: String, Sendable, Equatable, Decodable {
    case good
    case bad
  }

  private enum CodingKeys: String, CodingKey {
    case guide, question, missing, nearest, feedback, note, revises
    case readAs = "read_as"
  }
}
