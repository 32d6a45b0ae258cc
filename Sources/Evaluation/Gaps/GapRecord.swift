/// A question that a guide did not answer in whole, as a session's log has it.
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

  private enum CodingKeys: String, CodingKey {
    case guide, question, missing, nearest
    case readAs = "read_as"
  }
}
