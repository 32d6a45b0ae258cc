import Rendering
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

  @Test(arguments: CommandTable.all.map(\.name)) func everyCommandHasMoreToTell(name: String) throws
  {
    let command = try #require(CommandTable.named(name))
    let page = HelpCommand.page(of: command, for: TextRenderer(style: TextStyle(width: 40)))
    #expect(page.hasPrefix("  \(command.usage)"))
    #expect(!command.details.isEmpty && command.details != command.summary)
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 40 })
  }

  @Test func helpListsEveryCommandWithinEightyColumns() {
    let text = HelpCommand.list(for: TextRenderer())
    let lines = text.split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("  /") }.count == CommandTable.all.count)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(text.contains("  /show N|TITLE               read a section"))
  }
}
