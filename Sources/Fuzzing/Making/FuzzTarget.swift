/// What is fed with inputs.
package enum FuzzTarget: String, Sendable, CaseIterable {
  /// The reader of Markdown.
  case markdown
  /// The reader of plain text in its dialects.
  case text
  /// The reader of HTML.
  case html
  /// The reader of synonyms.
  case thesaurus
  /// The reader of a saved index.
  case saved
  /// Questions to the bundled guide, in conversations.
  case question
}
