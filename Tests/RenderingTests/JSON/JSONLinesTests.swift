import Answering
import Foundation
import Rendering
import Testing

@Suite struct JSONLinesTests {
  @Test func keysStandInTheirOrder() {
    let line = JSONLinesRenderer.render(Samples.conversational)
    #expect(
      line == """
        {"line":7,"question":"hello","read_as":null,"kind":"conversational",\
        "outcome":"conversational","verdict":null,"summary":"Hello! Ask me about tea.",\
        "passages":[],"missing":[],"corrections":[],"synonyms":[],"see_also":[],"notice":null}

        """)
  }

  @Test func everyAnswerIsOneLineThatParsesBack() throws {
    for (name, answer) in Samples.all {
      let line = JSONLinesRenderer.render(answer)
      #expect(line.utf8.filter { $0 == UInt8(ascii: "\n") }.count == 1, "\(name)")
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(object["question"] as? String == answer.question)
      #expect(object["missing"] as? [String] == answer.missing)
      #expect(object["see_also"] as? [[String]] == answer.seeAlso)
      let passages = try #require(object["passages"] as? [[String: Any]])
      #expect(passages.map { $0["quote"] as? String } == answer.passages.map(\.text))
      #expect(passages.allSatisfy { (0...1).contains($0["score"] as? Double ?? -1) })
    }
  }

  @Test(arguments: [
    (0.91237, "0.9124"), (1, "1.0"), (0, "0.0"), (0.5, "0.5"), (0.00004, "0.0"), (7, "1.0"),
    (-1, "0.0"), (Double.nan, "0.0"), (Double.infinity, "1.0"),
  ])
  func scoreHasFourDecimals(score: Double, expected: String) {
    var answer = Samples.yes
    answer.passages[0].score = score
    #expect(JSONLinesRenderer.render(answer).contains("\"score\":\(expected),"))
  }

  @Test func controlCharactersAreEscaped() {
    var answer = Samples.conversational
    answer.summary = "\"\\\u{1B}\u{0}\n\t\u{7F}\u{9B}\u{202E}é🍵"
    #expect(
      JSONLinesRenderer.render(answer).contains(
        #""summary":"\"\\\u001b\u0000\n\t\u007f\u009b\u202eé🍵""#))
  }
}
