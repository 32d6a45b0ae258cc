import Answering
import Evaluation
import Testing

@Suite struct CSVReportTests {
  private func lines(_ trials: [Trial]) -> [Substring] {
    CSVReport([EvaluationReport(name: "dev", trials: trials)]).text.split(separator: "\r\n")
  }

  @Test func aRowAQuestion() {
    let question = JudgedQuestion(
      id: "a", style: "clean", question: "is it safe", kind: .answerable, sections: ["s", "t"],
      type: "yes-no", verdict: .caution)
    let asked = trial(
      question, shows: ["s"], ranks: [("x", 1), ("s", 0.5)], verdict: .yes, verbatim: [true])
    let rows = lines([asked])
    #expect(rows.count == 2)
    #expect(rows[0].hasPrefix("file,id,style,kind,type,question,read_as,"))
    #expect(
      rows[0].hasSuffix(
        ",first,three,mrr,complete,honest,declined,partial,partial-three,"
          + "verdict,reassured,verbatim,kind"))
    #expect(
      rows[1] == "dev,a,clean,answerable,yes-no,is it safe,,other,answered,yes,caution,s,s t,2,,,"
        + "1.000,1.000,0.500,0.000,,0.000,,,0.000,1.000,1.000,0.000")
  }

  @Test(arguments: [
    ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("two\nlines", "\"two\nlines\""),
    ("bare\rreturn", "\"bare\rreturn\""), ("both\r\nends", "\"both\r\nends\""),
    ("plain words", "plain words"), ("\"", "\"\"\"\""),
  ])
  func cellsAreQuotedWhereTheyHaveToBe(_ question: String, _ cell: String) {
    let asked = trial(JudgedQuestion(id: "a", question: question, kind: .unanswerable))
    let text = CSVReport([EvaluationReport(name: "dev", trials: [asked])]).text
    #expect(text.contains("dev,a,,unanswerable,other,\(cell),,"))
  }
}
