/// One term in one field of one passage.
public struct Posting: Sendable, Equatable {
  /// The passage's id: its place in the order of adding.
  public var passage: Int32
  /// The field's place in the index's list of fields.
  public var field: Int32
  /// How often the term occurs there; at least 1.
  public var frequency: Int32
  /// Where the term's first position in this field lies in the index's table of positions.
  var firstPosition: Int32
}
