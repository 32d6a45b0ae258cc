import Guides

/// A passage, and where an author may say how it is asked for.
public struct SuggestionPlace: Sendable, Hashable {
  /// The guide's file.
  public var file: String
  /// The passage's first line, 1-based.
  public var passageLine: Int
  /// A line that phrasings are put above, 1-based.
  public var line: Int
  /// The heading path.
  public var section: [String]
  /// The passage's text.
  public var text: String
  /// Whether the file can hold phrasings: comments of other formats are not read.
  public var takesPhrasings: Bool
  /// What the passage is read with: its headings and its context.
  var readWith: String

  /// Finds the place of a guide's passage.
  ///
  /// Phrasings of an item stand above its list, and those of a row, which no comment can stand between,
  /// under the section's heading.
  init(_ passage: Passage, in guide: Guide) {
    let section = guide.sections[passage.section]
    file = guide.file
    passageLine = passage.lines.lowerBound
    self.section = section.path
    text = passage.text
    readWith = (section.path + passage.context.map(\.text) + [passage.text])
      .joined(separator: " ")
    let name = guide.file.lowercased()
    takesPhrasings = [".md", ".markdown", ".mdown"].contains { name.hasSuffix($0) }
    switch passage.form {
    case .tableRow: line = section.level > 0 ? section.lines.lowerBound + 1 : passageLine
    case .listItem: line = Self.firstLine(ofListWith: passage, in: guide) ?? passageLine
    case .paragraph, .quotation, .code, .caution: line = passageLine
    }
  }

  private static func firstLine(ofListWith passage: Passage, in guide: Guide) -> Int? {
    guard let list = passage.place?.list, guide.lists.indices.contains(list),
      let first = guide.lists[list].items.first, guide.passages.indices.contains(first)
    else { return nil }
    return guide.passages[first].lines.lowerBound
  }
}
