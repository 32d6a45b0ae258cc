import Rendering
import Terminal
import Testing

@testable import Assistant

@MainActor
@Suite struct LooksTests {
  private func style(
    _ environment: [String: String] = ["TERM": "xterm"], columns: Int? = 80,
    isTerminal: Bool = true,
    _ change: (inout SessionSettings) -> Void = { _ in }
  ) -> TextStyle {
    var settings = SessionSettings()
    change(&settings)
    let facts = TerminalFacts(
      environment: environment, terminals: isTerminal ? [.output] : [],
      size: columns.map { (columns: $0, rows: 24) })
    return Session.style(settings, facts: facts)
  }

  @Test func widthIsTheTerminalsWithinWhatIsReadWithEase() {
    #expect(style(columns: 60).width == 60)
    #expect(style(columns: 300).width == 100)
    #expect(style(columns: nil).width == 80)
    #expect(style(columns: 60) { $0.width = 200 }.width == 200)
  }

  @Test func colourFollowsTerminalEnvironmentAndChoice() {
    #expect(style().color)
    #expect(!style(isTerminal: false).color)
    #expect(!style(["TERM": "dumb"]).color)
    #expect(!style(["NO_COLOR": "1"]).color)
    #expect(style(["CLICOLOR_FORCE": "1"], isTerminal: false).color)
    #expect(style(["NO_COLOR": "1"]) { $0.color = .always }.color)
    #expect(!style { $0.color = .never }.color)
  }

  @Test func plainTextHasNoColourUnlessAskedFor() {
    #expect(style { $0.plain = true } == TextStyle(color: false, width: 80, plain: true))
    #expect(style(["ACCESSIBLE": "1"]).plain)
    #expect(style { ($0.plain, $0.color) = (true, .always) }.color)
  }
}
