import Answering
import Guides
import Testing

@testable import Assistant

@Suite struct TopicListTests {
  private func list(_ texts: [String: String]) throws -> TopicList {
    let guides = try texts.sorted { $0.key < $1.key }.map {
      try GuideReader.read(Array($0.value.utf8), file: $0.key)
    }
    return TopicList(KnowledgeBase(guides: guides))
  }

  @Test func topicsAreNumberedWithTheirPaths() throws {
    let list = try list(["tea.md": "# Tea\n\n## Pots\n\nOne.\n\n### Iron\n\nTwo.\n"])
    #expect(
      list.topics == [
        Topic(number: 1, path: ["Tea"], file: "tea.md", lines: 1...2),
        Topic(number: 2, path: ["Tea", "Pots"], file: "tea.md", lines: 3...6),
        Topic(number: 3, path: ["Tea", "Pots", "Iron"], file: "tea.md", lines: 7...9),
      ])
    #expect(list.topics.last?.line == "Tea › Pots › Iron")
    #expect(list.text(of: list.topics[1]) == "## Pots\n\nOne.\n\n### Iron\n\nTwo.")
  }

  @Test func ofSeveralGuidesTheTitleIsSaid() throws {
    let list = try list([
      "a.md": "---\ntitle: Bread\n---\n\n## Proving\n\nWait.\n",
      "b.md": "---\ntitle: Tea\n---\n\n## Pots\n\nWarm.\n",
    ])
    #expect(list.topics.map(\.line) == ["Bread › Proving", "Tea › Pots"])
    #expect(list.matching("pots").map(\.number) == [2])
  }

  /// What answers each topic that is asked for as it is listed, in one conversation.
  private func expectOwnAnswers(_ knowledge: KnowledgeBase) {
    var conversation = Conversation()
    for topic in TopicList(knowledge).topics {
      let answer = knowledge.answer(topic.line, in: &conversation)
      #expect(answer.outcome == .answered, "\(topic.line)")
      let lead = answer.passages.first
      #expect(lead?.citedPath.starts(with: topic.path) == true, "\(topic.line)")
      #expect(lead?.file == topic.file, "\(topic.line)")
    }
  }

  @Test func eachTopicOfTheBundledGuideIsAnsweredByItsOwnSection() throws {
    expectOwnAnswers(try KnowledgeBase.bundled())
  }

  @Test func numberedAndEqualHeadingsAreAnsweredByTheirOwnSections() throws {
    let texts = [
      ("a.md", "Bread", "Bake loaves of rye at the price of a pound."),
      ("b.md", "Tea", "Tea for two is a pound, with a price for each pot."),
    ]
    let guides = try texts.map { file, title, words in
      let text = """
        ---
        title: \(title)
        ---

        ## 1. Price and promise

        \(words)

        ## 2. What is it? And what for?

        ### 2.1 Sorts of it

        Price and promise are told by the sort.
        """
      return try GuideReader.read(Array(text.utf8), file: file)
    }
    expectOwnAnswers(KnowledgeBase(guides: guides))
  }

  @Test func topicsAreObjectsInJSON() {
    let topic = Topic(number: 2, path: ["A", "B \"C\""], file: "t.md", lines: 3...4)
    #expect(
      topic.json
        == #"{"number":2,"section":["A","B \"C\""],"file":"t.md","lines":[3,4]}"#)
  }
}
