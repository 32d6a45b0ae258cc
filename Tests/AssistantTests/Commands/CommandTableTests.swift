import Testing

@testable import Assistant

@Suite struct CommandTableTests {
  @Test(arguments: [
    ("hepl", "help"), ("topcis", "topics"), ("t", "topics"), ("sho", "show"), ("quti", "quit"),
    ("mroe", "more"), ("neww", "new"),
  ])
  func nearest(name: String, expected: String) {
    #expect(CommandTable.nearest(to: name) == expected)
  }

  @Test(arguments: ["", "xyzzy", "microneedling", String(repeating: "h", count: 100_000)])
  func nothingIsNear(name: String) {
    #expect(CommandTable.nearest(to: name) == nil)
  }

  @Test func namesAreUnique() {
    #expect(Set(CommandTable.all.map(\.name)).count == CommandTable.all.count)
  }

  @Test func helpListsEveryCommandWithinEightyColumns() {
    let lines = HelpCommand.text.split(separator: "\n")
    #expect(lines.count == CommandTable.all.count + 1)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(HelpCommand.text.contains("  /show N|TITLE  read a section"))
  }
}
