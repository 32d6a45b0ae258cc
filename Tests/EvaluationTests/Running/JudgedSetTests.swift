import Evaluation
import Foundation
import Testing

@Suite struct JudgedSetTests {
  /// A folder of files that is gone after the test.
  private final class Folder {
    let path: String

    init(_ files: [String: String]) throws {
      let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      for (name, text) in files {
        try text.write(to: url.appending(path: name), atomically: true, encoding: .utf8)
      }
      path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private static let line =
    #"{"id":"1","question":"is milk white","kind":"answerable","quotes":["Milk is white."]}"#

  private func folder() throws -> Folder {
    try Folder([
      "tea.md": "# Tea\n\nMilk is white.\n", "tea.jsonl": Self.line, "alone.jsonl": Self.line,
      "tea.synonyms": "a, b\n", "later.md": "# Later\n",
    ])
  }

  @Test func aFolderHasItsQuestionsWithTheGuidesBesideThem() throws {
    let folder = try folder()
    let sets = try JudgedSet.sets(at: [folder.path])
    #expect(sets.map(\.file.name) == ["alone", "tea"])
    #expect(sets.map(\.guides) == [[], [folder.path + "/tea.md"]])
  }

  @Test func aGuideAndItsQuestionsAreOneSet() throws {
    let folder = try folder()
    let paths = ["/tea.md", "/tea.jsonl"].map { folder.path + $0 }
    let sets = try JudgedSet.sets(at: paths + [folder.path + "/"])
    #expect(sets.map(\.file.name) == ["tea", "alone"])
  }

  @Test func guidesThatAreNamedGoBeforeThoseBeside() throws {
    let folder = try folder()
    let sets = try JudgedSet.sets(at: [folder.path], asking: ["later.md"])
    #expect(sets.map(\.guides) == [["later.md"], ["later.md"]])
  }

  @Test func whatLeadsToNoQuestionsIsNamed() throws {
    let folder = try folder()
    let guide = folder.path + "/later.md"
    #expect(throws: EvaluationError.noQuestions(path: guide)) { try JudgedSet.sets(at: [guide]) }
    let missing = folder.path + "/missing.md"
    #expect(throws: EvaluationError.unreadable(path: missing, code: 2)) {
      try JudgedSet.sets(at: [missing])
    }
    let empty = try Folder([:])
    #expect(throws: EvaluationError.noQuestions(path: empty.path)) {
      try JudgedSet.sets(at: [empty.path])
    }
  }

  @Test func eachGuideIsAskedItsQuestionsAndThoseOffTheSubject() throws {
    let folder = try folder()
    let offTopic = try OffTopicFile.questions(bytes: Array("do fish sleep".utf8), path: "o")
    let run = try EvaluationRun(
      JudgedSet.sets(at: [folder.path + "/tea.md"]), offTopic: offTopic)
    let reports = run.reports()
    #expect(reports.map(\.name) == ["tea"])
    #expect(reports.first?.trials.map(\.question.kind) == [.answerable, .offTopic])
    #expect(reports.first.map { Metric.rightFirst.tally($0.trials) } == earned)
    #expect(run.unknownGold.isEmpty)
  }
}
