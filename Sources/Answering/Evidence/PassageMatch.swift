import Collection

/// What a passage holds of a question, field by field and sentence by sentence.
struct PassageMatch {
  let id: Int
  /// By sentence.
  var sentences: [FieldMatch]
  /// All sentences together.
  var body: FieldMatch
  var heading: FieldMatch
  var ancestors: FieldMatch
  var context: FieldMatch
  /// All fields together.
  var all: FieldMatch
  /// The terms that it is made of.
  var terms: PassageTable.Terms
}

/// What a section's headings hold of a question.
struct SectionMatch {
  var heading: FieldMatch
  var ancestors: FieldMatch
}
