import Collection
import Guides

extension KnowledgeBase {
  /// How many passages the guides have.
  var passageCount: Int { collection.passages.count }

  /// Questions that these guides answer well: their authors' phrasings, else their headings.
  ///
  /// - Complexity: O(sections and passages).
  public func exampleQuestions(_ count: Int) -> [String] {
    let phrasings = guides.flatMap { guide in
      guide.sections.compactMap(\.phrasings.first) + guide.passages.compactMap(\.phrasings.first)
    }
    let headings = guides.flatMap(\.sections).map(\.title)
    let questions = headings.filter { $0.hasSuffix("?") }
    let topics = headings.filter { !$0.isEmpty && !$0.hasSuffix("?") }
    return spread(phrasings, count) ?? spread(questions, count)
      ?? Array(spread(topics, count) ?? [])
  }

  /// Some of them, from different places; nil where there are too few.
  private func spread(_ questions: [String], _ count: Int) -> [String]? {
    guard count > 0, questions.count >= count else { return nil }
    return (0..<count).map { questions[(2 * $0 + 1) * questions.count / (2 * count)] }
  }
}
