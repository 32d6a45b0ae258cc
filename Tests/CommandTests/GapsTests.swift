import TestSupport
import Testing

@Suite struct GapsTests {
  private static let record =
    #"{"guide":"Tea","question":"is coffee ok","read_as":null,"outcome":"unanswered","#
    + #""missing":["coffee"],"nearest":[]}"#

  @Test func brokenLinesAreCountedAndTheRestIsTold() throws {
    let folder = try TemporaryFolder()
    let lines = [Self.record] + Array(repeating: "{", count: 30) + [Self.record]
    try folder.write(lines.joined(separator: "\n"), to: "open.log")
    for (arguments, told) in [
      (["gaps", "open.log"], "2 × “coffee”"),
      (["suggest", "tea.md", "--log", "open.log"], "is coffee ok"),
    ] {
      try folder.write(AskGuide.guide, to: "tea.md")
      let result = try Command("guidelab", arguments, folder: folder).run()
      #expect(result.status == .exited(2))
      #expect(result.output.contains(told))
      let error = result.error.split(separator: "\n")
      #expect(error.count == 1)
      #expect(
        result.error.hasPrefix(
          "guidelab: skipped 30 lines that are no records, the first of them open.log:2: "))
    }
    let help = try Command("guidelab", ["gaps", "--help"]).run().output
    #expect(help.contains("exit status 2"))
  }
}
