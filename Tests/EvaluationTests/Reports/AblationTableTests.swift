import Answering
import Evaluation
import Guides
import Testing

@Suite struct AblationTableTests {
  @Test func eachPartHasALineThatTellsWhatItAdds() throws {
    let text = """
      # Tea

      ## Leaves
      <!-- asked as:
      what does camellia mean
      -->

      They grow on hills.

      ## Milk

      Milk is white.
      """
    let guide = try GuideReader.read(Array(text.utf8), file: "tea.md")
    let subject = KnowledgeUnderTest(KnowledgeBase(guides: [guide]), texts: [Array(text.utf8)])
    let line =
      #"{"id":"a","question":"what does camellia mean","kind":"answerable","sections":["tea/leaves"]}"#
    let file = try QuestionFile(bytes: Array(line.utf8), path: "q.jsonl")
    let run = EvaluationRun(subjects: [(JudgedSet(file: file), subject)])
    let rows = run.ablation().text.split(separator: "\n")
    #expect(rows.count == ModelPart.allCases.count + 2)
    #expect(rows[1].hasPrefix("(nothing)"))
    #expect(rows[1].contains("100.0 %"))
    let parts = rows.dropFirst(2).compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(parts == ModelPart.allCases.map(\.rawValue))
  }
}
