package import Answering
import Guides

/// The table of contents of all guides, and the text of what stands in it.
package struct TopicList: Sendable {
  private let knowledge: KnowledgeBase
  private let addresses: [SectionAddress]
  /// The topics, in the order of the guides.
  package let topics: [Topic]

  /// Lists the sections of guides.
  ///
  /// - Complexity: O(sections of the guides).
  package init(_ knowledge: KnowledgeBase) {
    self.knowledge = knowledge
    let guides = knowledge.guides
    let addresses = SectionAddress.all(in: guides)
    self.addresses = addresses
    topics = addresses.enumerated().map { index, address in
      let guide = guides[address.guide]
      var path = address.path(in: guides)
      if guides.count > 1, let title = guide.metadata.title, path.first != title {
        path.insert(title, at: 0)
      }
      return Topic(
        number: index + 1, path: path, file: guide.file,
        lines: guide.sections[address.section].lines)
    }
  }

  /// The topics whose heading is the words; if there is none, whose heading holds them.
  package func matching(_ words: String) -> [Topic] {
    topics(at: SectionAddress.matching(words, in: knowledge.guides))
  }

  /// The topics of the passages that answer words best, at most so many.
  package func nearest(to words: String, limit: Int) -> [Topic] {
    topics(at: SectionAddress.nearest(to: words, in: knowledge, limit: limit))
  }

  /// A topic's text with the sections nested in it: verbatim, in the marks of Markdown; nil where
  /// there is no such topic.
  ///
  /// - Complexity: O(text of the section).
  package func text(of topic: Topic) -> String? {
    guard addresses.indices.contains(topic.number - 1) else { return nil }
    let pages = addresses[topic.number - 1].pages(in: knowledge.guides)
    return pages.map(PageMarks.text).joined(separator: "\n\n")
  }

  private func topics(at found: [SectionAddress]) -> [Topic] {
    let numbers = Dictionary(uniqueKeysWithValues: zip(addresses, addresses.indices))
    return found.compactMap { numbers[$0].map { topics[$0] } }
  }
}
