import Guides
import Retrieval

/// The terms of a section's own heading, of those above it, and of its phrasings.
package struct SectionTerms: Sendable {
  /// The terms of the heading, without the number that opens it.
  package var heading: [Int32]
  /// The terms of the headings above and of the guide's title.
  package var ancestors: [Int32]
  /// The terms of each of the author's phrasings of the section.
  package var phrasings: [[Int32]]
}

/// The sections: terms, then headings and places.
package struct SectionTable: Sendable {
  let records: RecordTable
  let guides: GuideTable

  /// The number of sections, over all guides.
  package var count: Int { records.count }
  /// The sections' numbers.
  package var indices: Range<Int> { 0..<count }

  /// The terms of a section's fields.
  package subscript(_ number: Int) -> SectionTerms {
    var reader = records.reader(number)
    return reader.sectionTerms()
  }

  func section(_ number: Int) -> Section {
    var reader = records.reader(number)
    _ = reader.sectionTerms()
    let guide = guides.guide(ofSection: number)
    let own = number - guides.sections(of: guide).lowerBound
    let passageCount = guides.passages(of: guide).count
    var section = Section(
      title: reader.text(), path: reader.texts(), level: min(Self.deepest, reader.number()),
      parent: reader.optionalNumber(), lines: reader.lines(after: 1), key: reader.optionalText(),
      phrasings: reader.texts(), passages: 0..<0)
    // A parent stands before its children, so that no way up goes in circles.
    if let parent = section.parent, parent >= own { section.parent = nil }
    let first = min(reader.number(), passageCount)
    section.passages = first..<min(passageCount, first + reader.number())
    return section
  }

  private static let deepest = 6
}

extension RegionReader {
  fileprivate mutating func sectionTerms() -> SectionTerms {
    SectionTerms(
      heading: terms(), ancestors: terms(), phrasings: (0..<count()).map { _ in terms() })
  }
}

extension GrowingBytes {
  func append(_ terms: SectionTerms) {
    append(terms: terms.heading)
    append(terms: terms.ancestors)
    append(varint: terms.phrasings.count)
    for phrasing in terms.phrasings { append(terms: phrasing) }
  }

  func append(_ section: Section) {
    append(section.title)
    append(texts: section.path)
    append(varint: section.level)
    append(optional: section.parent)
    append(section.lines, after: 1)
    append(section.key)
    append(texts: section.phrasings)
    append(varint: section.passages.lowerBound)
    append(varint: section.passages.count)
  }
}
