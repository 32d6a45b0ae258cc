import Evaluation
import Testing

@Suite struct GapReportTests {
  private func record(
    _ question: String, missing: [String], nearest: [[String]] = [["Tea", "Milk"]]
  ) -> String {
    func list(_ words: [String]) -> String {
      "[" + words.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    }
    return #"{"guide":"Tea","question":"\#(question)","read_as":null,"outcome":"unanswered","#
      + #""missing":\#(list(missing)),"nearest":[\#(nearest.map(list).joined(separator: ","))]}"#
  }

  private func report(_ lines: String...) -> GapReport {
    GapReport(GapLog(bytes: Array(lines.joined(separator: "\n").utf8), path: "log").records)
  }

  @Test func wordsOfOneStemAndSlipsAreOneGroupTheLargestFirst() {
    let report = report(
      record("is coffee ok", missing: ["coffee"]), record("biscuits?", missing: ["biscuits"]),
      record("a biscuit", missing: ["biscuit"]), record("a biscit", missing: ["biscit"]))
    #expect(report.groups.map(\.questions.count) == [3, 1])
    #expect(report.groups.first?.missing == "biscuits")
    #expect(report.groups.first?.section == ["Tea", "Milk"])
  }

  @Test func aQuestionCountsForEachThingThatItMisses() {
    let report = report(record("coffee or cocoa", missing: ["coffee", "cocoa"]))
    #expect(report.groups.map(\.missing) == ["coffee", "cocoa"])
  }

  @Test func whatNamesNothingIsGroupedBySection() {
    let report = report(
      record("hm", missing: []), record("so", missing: []),
      record("well", missing: [], nearest: [["Sugar"]]))
    #expect(report.groups.map(\.section) == [["Tea", "Milk"], ["Sugar"]])
    #expect(report.groups.allSatisfy { $0.missing == nil })
  }

  @Test func theTextShowsThreeDifferentExamples() {
    let questions = ["one", "one", "two", "three", "four"]
    let report = GapReport(
      questions.flatMap {
        GapLog(bytes: Array(record($0, missing: ["jam"]).utf8), path: "log").records
      })
    #expect(
      report.text == "5 × “jam”  near: Tea › Milk\n    one\n    two\n    three\n")
    #expect(GapReport([]).text == "The guide answered everything that was logged.\n")
  }

  @Test func brokenLinesAreToldAndSkipped() {
    let lines = [record("a", missing: ["jam"]), "{", "", record("b", missing: ["jam"])]
    let log = GapLog(bytes: Array(lines.joined(separator: "\n").utf8), path: "x.log")
    #expect(log.records.map(\.question) == ["a", "b"])
    #expect(
      log.defects == [.malformedLine(file: "x.log", line: 2, defect: .invalidJSON)])
  }

  @Test func whatPeopleThoughtOfAnswersIsNoGap() {
    func feedback(_ opinion: String, note: String) -> String {
      String(record("a", missing: []).dropLast()) + #","feedback":"\#(opinion)","note":\#(note)}"#
    }
    let report = report(
      feedback("good", note: "null"), feedback("bad", note: #""too long""#),
      record("b", missing: ["jam"]))
    #expect(report.groups.map(\.questions) == [["b"]])
    #expect(report.praised == 1)
    #expect(
      report.text
        == "1 × “jam”  near: Tea › Milk\n    b\n\n"
        + "Answers called good: 1, bad: 1\n    a  near: Tea › Milk\n      “too long”\n")
  }

  @Test func aSecondOpinionOnOneAnswerTakesThePlaceOfTheFirst() {
    func feedback(_ question: String, _ opinion: String, revises: Bool = false) -> String {
      String(record(question, missing: []).dropLast())
        + #","revises":\#(revises),"feedback":"\#(opinion)","note":null}"#
    }
    let report = report(
      feedback("a", "bad"), feedback("b", "bad"), feedback("a", "good", revises: true),
      // Somebody else, of another answer.
      feedback("a", "bad"))
    #expect(report.praised == 1)
    #expect(report.complaints.map(\.question) == ["b", "a"])
  }
}
