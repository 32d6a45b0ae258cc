import Retrieval

/// The fields of a passage in the index, and what each is worth.
enum PassageFields {
  /// The passage's own text.
  static let body = 0
  /// The heading it stands under.
  static let heading = 1
  /// The headings above that one.
  static let ancestors = 2
  /// What stands around it in its section: the sentence before it often names what it speaks of.
  static let context = 3

  /// The fields in the order of their numbers.
  static let all = [
    Field(name: "body", weight: 1.0, slope: 0.25, countsPassages: true),
    Field(name: "heading", weight: 0.8, slope: 0.2, countsPassages: false),
    Field(name: "ancestors", weight: 0.15, slope: 0.2, countsPassages: false),
    Field(name: "context", weight: 0.2, slope: 0.3, countsPassages: false),
  ]

  /// How many passages before and after a passage are its context.
  static let contextReach = 2
}
