public import Guides

/// A line of an outline: something that was read from a guide, or left out.
public struct OutlineEntry: Sendable, Equatable {
  /// What it is: `section`, `question`, a form of passages, a kind of furniture or of doubt.
  public var kind: String
  /// The number of sections and items it stands in.
  public var depth: Int
  /// First and last line in the file, 1-based.
  public var lines: ClosedRange<Int>
  /// The heading or the passage's text; empty for what was left out.
  public var text: String
  /// What the passage is understood by beside its headings.
  public var context: [ContextLine] = []
  /// The author's phrasings.
  public var phrasings: [String] = []
}

extension OutlineEntry {
  /// All entries of a guide in the order of its lines.
  ///
  /// - Complexity: O(*n* log *n*) in the number of sections, passages and pieces of furniture.
  public static func entries(of guide: Guide) -> [OutlineEntry] {
    var entries: [OutlineEntry] = []
    var depths: [Int] = []
    for section in guide.sections {
      let depth = section.parent.map { depths[$0] + 1 } ?? 0
      depths.append(depth)
      let heading = section.lines.lowerBound...section.lines.lowerBound
      entries.append(
        OutlineEntry(
          kind: section.title.hasSuffix("?") ? "question" : "section", depth: depth,
          lines: section.level == 0 ? heading : section.lines, text: section.title,
          phrasings: section.phrasings))
      for passage in guide.passages[section.passages] {
        entries.append(
          OutlineEntry(
            kind: word(passage.form), depth: depth + 1 + (passage.place?.depth ?? 0),
            lines: passage.lines, text: passage.text, context: passage.context,
            phrasings: passage.phrasings))
      }
    }
    return merged(entries, with: leftOut(guide))
  }

  /// Furniture and doubts, in the order of lines.
  private static func leftOut(_ guide: Guide) -> [OutlineEntry] {
    let furniture = guide.furniture.map {
      OutlineEntry(kind: "left out: \($0.kind.rawValue)", depth: 0, lines: $0.lines, text: "")
    }
    let doubts = guide.doubts.map {
      OutlineEntry(kind: "doubt: \($0.kind.rawValue)", depth: 0, lines: $0.line...$0.line, text: "")
    }
    return (furniture + doubts).sorted { $0.lines.lowerBound < $1.lines.lowerBound }
  }

  /// Puts what was left out where it stands; foot-notes stay where they are cited.
  private static func merged(
    _ entries: [OutlineEntry], with others: [OutlineEntry]
  ) -> [OutlineEntry] {
    var result: [OutlineEntry] = []
    var rest = others[...]
    for entry in entries {
      while var next = rest.first, next.lines.lowerBound < entry.lines.lowerBound {
        next.depth = (result.last?.depth ?? 0)
        result.append(next)
        rest = rest.dropFirst()
      }
      result.append(entry)
    }
    return result + rest
  }

  private static func word(_ form: Passage.Form) -> String {
    switch form {
    case .listItem: "item"
    case .tableRow: "row"
    default: form.rawValue
    }
  }
}
