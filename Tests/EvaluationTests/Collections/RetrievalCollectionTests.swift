import Evaluation
import Foundation
import Testing

@Suite struct RetrievalCollectionTests {
  /// Writes the three files to a folder of its own and reads them.
  private func read(corpus: String, queries: String, qrels: String) throws -> RetrievalCollection {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in [
      ("corpus.jsonl", corpus), ("queries.jsonl", queries), ("qrels.tsv", qrels),
    ] {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    return try RetrievalCollection(folder: folder.path())
  }

  let corpus =
    #"{"id": "d1", "title": "T", "text": "one"}"# + "\n" + #"{"id": "d2", "text": "two"}"#
  let queries = #"{"id": "q1", "text": "one?"}"# + "\n" + #"{"id": "q2", "text": "none?"}"#

  @Test func queriesThatNothingAnswersAreLeftOut() throws {
    let collection = try read(
      corpus: corpus, queries: queries, qrels: "q1\td1\t2\nq1\td2\t0\nq2\td1\t0\n")
    #expect(collection.documents.map(\.title) == ["T", ""])
    #expect(
      collection.queries == [.init(id: "q1", text: "one?", relevance: ["d1": 2, "d2": 0])])
  }

  @Test(arguments: [
    ("q1\td1", LineDefect.fieldCount(expected: 3, found: 2)),
    (
      "q1\td1\thigh",
      .unknownValue(field: "relevance", value: "high", allowed: ["a whole number"])
    ),
  ])
  func malformedJudgementsAreNamed(_ line: String, _ expected: LineDefect) {
    let error = #expect(throws: EvaluationError.self) {
      try read(corpus: corpus, queries: queries, qrels: "q1\td1\t1\n" + line)
    }
    guard case .malformedLine(let file, 2, let defect) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(file.hasSuffix("/qrels.tsv"))
    #expect(defect == expected)
  }

  @Test func aDocumentWithoutTextIsMalformed() {
    let error = #expect(throws: EvaluationError.self) {
      try read(corpus: #"{"id": "d1"}"#, queries: queries, qrels: "")
    }
    #expect(error?.description.hasSuffix("/corpus.jsonl:1: the field ‘text’ is missing") == true)
  }

  @Test func aFolderIsNamedByItsLastPart() {
    #expect(RetrievalCollection.name(of: "sets/cacm/") == "cacm")
    #expect(RetrievalCollection.name(of: "/") == "/")
  }
}
