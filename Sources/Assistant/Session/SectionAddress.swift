import Answering
import Guides
import Rendering

/// Where a section is: which guide, and which of its sections.
struct SectionAddress: Sendable, Hashable {
  /// Index of the guide.
  var guide: Int
  /// Index of the section in the guide.
  var section: Int

  init(guide: Int, section: Int) {
    self.guide = guide
    self.section = section
  }

  init(_ place: SectionPlace) { self.init(guide: place.guide, section: place.section) }

  /// The first section of a heading path, if a guide, or the guide of that file, has it.
  init?(path: [String], file: String? = nil, in guides: [Guide]) {
    for (guide, number) in zip(guides, guides.indices) where file == nil || guide.file == file {
      guard let section = guide.sections.firstIndex(where: { $0.path == path }) else { continue }
      self.init(guide: number, section: section)
      return
    }
    return nil
  }

  /// All sections that have a heading, in order.
  static func all(in guides: [Guide]) -> [SectionAddress] {
    guides.indices.flatMap { guide in
      guides[guide].sections.indices
        .filter { guides[guide].sections[$0].level > 0 }
        .map { SectionAddress(guide: guide, section: $0) }
    }
  }

  /// Sections whose heading is the words; if there is none, whose heading holds them.
  static func matching(_ words: String, in guides: [Guide]) -> [SectionAddress] {
    let key = words.lowercased()
    let titles = all(in: guides).map { ($0, $0.title(in: guides).lowercased()) }
    let same = titles.filter { $0.1 == key }
    return (same.isEmpty ? titles.filter { $0.1.contains(key) } : same).map(\.0)
  }

  /// The sections of the passages that answer words best, at most so many.
  static func nearest(to words: String, in knowledge: KnowledgeBase, limit: Int) -> [Self] {
    var found: [SectionAddress] = []
    for reference in knowledge.ranking(of: words) where reference.score > 0 {
      let passage = knowledge.guides[reference.guide].passages[reference.passage]
      let address = SectionAddress(guide: reference.guide, section: passage.section)
      if !found.contains(address) { found.append(address) }
      if found.count == limit { break }
    }
    return found
  }

  /// The line of its heading in the file, 1-based.
  func firstLine(in guides: [Guide]) -> Int {
    guides[guide].sections[section].lines.lowerBound
  }

  func title(in guides: [Guide]) -> String { guides[guide].sections[section].title }

  func path(in guides: [Guide]) -> [String] { guides[guide].sections[section].path }

  /// The heading as the table of contents has it, without a number of the author's: two numbers
  /// before a heading would leave open which one to type.
  func entry(in guides: [Guide]) -> ContentsEntry {
    ContentsEntry(
      title: HeadingNumber.removed(from: title(in: guides)), depth: path(in: guides).count - 1)
  }
}
