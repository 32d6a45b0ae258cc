import Answering
import Evaluation
import Testing

@Suite struct QuestionFileTests {
  private func read(_ text: String) throws -> [JudgedQuestion] {
    try QuestionFile(bytes: Array(text.utf8), path: "set/dev.one.jsonl").questions
  }

  @Test func allFieldsAreRead() throws {
    let line = """
      {"id": "a", "style": "typo", "context": ["one"], "question": "is it?", "kind": "partial", \
      "sections": ["s/t"], "needs": ["s/t", "u"], "type": "yes-no", "verdict": "no", \
      "verdict_also": ["caution", null], "missing": ["laser"]}
      """
    let expected = JudgedQuestion(
      id: "a", style: "typo", context: ["one"], question: "is it?", kind: .partial,
      gold: .sections(right: ["s/t"], needs: ["s/t", "u"]), type: "yes-no", verdict: .no,
      verdictAlso: [.caution, nil], missing: ["laser"])
    #expect(try read(line) == [expected])
  }

  @Test func piecesGoBeforeSections() throws {
    let line = """
      {"id": "a", "question": "?", "kind": "answerable", "sections": ["S"], "quotes": ["one", "two"], \
      "all": ["one", ["two", "three"]]}
      """
    let one = GoldPiece("one")
    let two = GoldPiece("two")
    #expect(
      try read(line).map(\.gold) == [
        .pieces(right: [one, two], all: [[one], [two, GoldPiece("three")]])
      ])
  }

  @Test func whereNothingElseIsSaidAnyPieceIsComplete() throws {
    let line = #"{"id": "a", "question": "?", "kind": "answerable", "quotes": ["one", "two"]}"#
    let pieces = [GoldPiece("one"), GoldPiece("two")]
    #expect(try read(line).map(\.gold) == [.pieces(right: pieces, all: [pieces])])
  }

  @Test func whatIsOptionalMayBeNullOrLeftOut() throws {
    let text = """
      {"id": "a", "question": "?", "kind": "unanswerable", "verdict": null}\r

      {"id": "b", "question": "?", "kind": "answerable", "sections": ["s"], "quotes": [], "later": 1}
      """
    let questions = try read("\u{FEFF}" + text)
    #expect(questions.map(\.id) == ["a", "b"])
    #expect(questions.map(\.verdict) == [nil, nil])
    #expect(questions.map(\.type) == ["other", "other"])
  }

  @Test func theColumnIsNamedAfterTheFile() throws {
    #expect(try QuestionFile(bytes: [], path: "set/dev.one.jsonl").name == "dev")
  }

  @Test(arguments: [
    ("{", LineDefect.invalidJSON),
    ("[]", .invalidJSON),
    ("3", .invalidJSON),
    (#"{"question": "?", "kind": "partial"}"#, .missingField("id")),
    (#"{"id": 1, "question": "?", "kind": "partial"}"#, .wrongType(field: "id")),
    (#"{"id": "a", "question": " ", "kind": "unanswerable"}"#, .emptyQuestion),
    (#"{"id": "a", "question": "?", "kind": "answerable"}"#, .noGold),
    (#"{"id": "a", "question": "?", "kind": "answerable", "quotes": [" "]}"#, .emptyPiece),
    (
      #"{"id": "a", "question": "?", "kind": "unanswerable", "all": [1]}"#, .wrongType(field: "all")
    ),
    (
      #"{"id": "a", "question": "?", "kind": "easy"}"#,
      .unknownValue(
        field: "kind", value: "easy",
        allowed: ["answerable", "partial", "unanswerable", "off-topic"])
    ),
    (
      #"{"id": "a", "question": "?", "kind": "unanswerable", "verdict": "maybe"}"#,
      .unknownValue(field: "verdict", value: "maybe", allowed: ["yes", "no", "caution"])
    ),
    (
      #"{"id": "a", "question": "?", "kind": "unanswerable", "verdict_also": ["maybe"]}"#,
      .unknownValue(field: "verdict_also", value: "maybe", allowed: ["yes", "no", "caution"])
    ),
  ])
  func malformedLinesAreNamed(_ line: String, _ defect: LineDefect) {
    // The good line and the blank one before show that lines are counted as editors count them.
    let text = #"{"id": "z", "question": "?", "kind": "unanswerable"}"# + "\n\n" + line
    #expect(
      throws: EvaluationError.malformedLine(file: "set/dev.one.jsonl", line: 3, defect: defect)
    ) { try read(text) }
  }

  @Test func anIDIsTakenOnce() {
    let line = #"{"id": "z", "question": "?", "kind": "unanswerable"}"#
    let defect = LineDefect.duplicateID("z", firstLine: 1)
    #expect(
      throws: EvaluationError.malformedLine(file: "set/dev.one.jsonl", line: 2, defect: defect)
    ) { try read(line + "\n" + line) }
  }

  @Test func bytesThatAreNotTextAreRefused() {
    #expect(throws: EvaluationError.malformedLine(file: "f", line: 1, defect: .invalidUTF8)) {
      try QuestionFile(bytes: [0x7B, 0xFF, 0x7D], path: "f")
    }
  }

  @Test func deepNestingIsRefused() {
    let line = String(repeating: "[", count: 100_000)
    #expect(throws: EvaluationError.malformedLine(file: "f", line: 1, defect: .invalidJSON)) {
      try QuestionFile(bytes: Array(line.utf8), path: "f")
    }
  }

  @Test func aFileThatIsNotThereIsNamed() {
    #expect(throws: EvaluationError.unreadable(path: "/no/such/file", code: 2)) {
      try QuestionFile(path: "/no/such/file")
    }
    #expect(throws: EvaluationError.unreadable(path: "/", code: 21)) {
      try QuestionFile(path: "/")
    }
  }
}
