import Guides

/// Reads a guide from a literal.
func guide(
  _ text: String, file: String = "guide.md", format: GuideFormat? = nil
) throws -> Guide {
  try GuideReader.read(Array(text.utf8), file: file, format: format)
}

/// Reads a plain-text guide from a literal.
func plainGuide(_ text: String) throws -> Guide { try guide(text, file: "guide.txt") }

extension Guide {
  /// All sentences' texts, in order.
  var sentenceTexts: [String] { passages.flatMap(\.sentences).map(\.text) }
  /// The sections as level and title, as an outline shows them.
  var outline: [String] { sections.map { "\($0.level) \($0.title)" } }
  /// The passages' texts of one form, in order.
  func texts(_ form: Passage.Form) -> [String] { passages.filter { $0.form == form }.map(\.text) }
}
