import Answering
import Guides

extension KnowledgeUnderTest {
  public static func load(guides paths: [String], thesauri: [String]) throws -> KnowledgeUnderTest {
    KnowledgeUnderTest(KnowledgeBase(guides: []), texts: [])
  }

  /// What a person might ask: the authors' phrasings, or the headings where there are none.
  public var sampleQuestions: [String] {
    let sections = knowledge.guides.flatMap(\.sections)
    let phrasings = sections.flatMap(\.phrasings)
    return phrasings.isEmpty ? sections.map(\.title).filter { !$0.isEmpty } : phrasings
  }
}
