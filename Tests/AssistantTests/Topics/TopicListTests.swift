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

  @Test func topicsAreObjectsInJSON() {
    let topic = Topic(number: 2, path: ["A", "B \"C\""], file: "t.md", lines: 3...4)
    #expect(
      topic.json
        == #"{"number":2,"section":["A","B \"C\""],"file":"t.md","lines":[3,4]}"#)
  }
}
