import Answering
import Foundation
import Testing

/// Answers are coded as the JSON contract has them.
@Suite struct CodableTests {
  private let answer = Answer(
    line: 3, question: "is it hot", readAs: "is tea hot", kind: .yesNo, outcome: .partial,
    verdict: .caution, summary: "It depends.",
    passages: [
      Quote(
        role: .caution, text: "Tea is hot.", file: "tea.md", section: ["Tea", "Heat"],
        lines: 4...5, score: 0.25, matched: ["hot"])
    ], missing: ["it"], corrections: [Correction(typed: "ht", readAs: "hot")],
    synonyms: [SynonymUse(asked: "warm", matched: "hot")], seeAlso: [["Tea"]], notice: "Ask.")

  private let text = """
    {"corrections":[{"read_as":"hot","typed":"ht"}],"kind":"yes-no","line":3,"missing":["it"],\
    "notice":"Ask.","outcome":"partial","passages":[{"file":"tea.md","lines":[4,5],\
    "matched":["hot"],"quote":"Tea is hot.","role":"caution","score":0.25,\
    "section":["Tea","Heat"]}],"question":"is it hot","read_as":"is tea hot",\
    "see_also":[["Tea"]],"summary":"It depends.","synonyms":[{"asked":"warm","matched":"hot"}],\
    "verdict":"caution"}
    """

  private func encoded(_ answer: Answer) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(answer), as: UTF8.self)
  }

  @Test func theKeysAreThoseOfTheContract() throws {
    #expect(try encoded(answer) == text)
    #expect(try JSONDecoder().decode(Answer.self, from: Data(text.utf8)) == answer)
  }

  @Test func nothingIsNull() throws {
    let bare = Answer(
      question: "hi", kind: .conversational, outcome: .conversational, summary: "Hi.")
    let json = try encoded(bare)
    for key in ["line", "read_as", "verdict", "notice"] {
      #expect(json.contains("\"\(key)\":null"), "\(key)")
    }
    #expect(try JSONDecoder().decode(Answer.self, from: Data(json.utf8)) == bare)
  }

  @Test(arguments: ["[5,4]", "[4]", "[0,1]", "[4,5,6]", "null"])
  func linesAreFirstAndLast(lines: String) {
    let wrong = text.replacing("[4,5]", with: lines)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Answer.self, from: Data(wrong.utf8))
    }
  }
}
