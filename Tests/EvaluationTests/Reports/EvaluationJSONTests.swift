import Evaluation
import Testing

@Suite struct EvaluationJSONTests {
  @Test func aLineAQuestionAMetricAndABin() throws {
    let question = JudgedQuestion(
      id: "1", style: "typo", context: ["what"], question: "is it?", kind: .answerable,
      gold: .pieces(right: [GoldPiece("it is")], all: [[GoldPiece("it is")]]))
    let text = try EvaluationJSON([
      EvaluationReport(name: "tea", trials: [trial(question, quotes: ["It is."])])
    ]).text()
    let lines = text.split(separator: "\n")
    #expect(lines.count == 1 + Metric.all.count + ReliabilityTable.count)
    #expect(
      lines[0] == """
        {"context":["what"],"id":"1","kind":"answerable",\
        "measures":{"at-lines":0,"belong":1,"complete":1,"declined":0,"first":1,"hedged":0,"mrr":0,\
        "three":1,"verbatim":0,"words":2},\
        "missing":[],"outcome":"answered","passages":[{"belongs":true,"lines":[1,1],\
        "quote":"It is.","right":true,"score":0.5,"section":["S"],"verbatim":false}],\
        "question":"is it?","set":"tea","style":"typo"}
        """)
    #expect(
      lines[1] == """
        {"mean":1,"measure":"first","sets":{"tea":{"earned":1,"possible":1}},\
        "title":"right passage first"}
        """)
    #expect(lines.last == #"{"bin":[0.9,1],"quotes":0,"right":0}"#)
  }
}
