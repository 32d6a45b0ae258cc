import Rendering
import Testing

@Suite struct PagesTests {
  @Test func section() {
    let page = SectionPage(
      path: ["Brewing", "Step by step"], file: "tea.md", lines: 20...26,
      blocks: [
        .paragraph("Brewing takes care."),
        .list([
          .init(text: "Warm the pot.", number: 1), .init(text: "Any pot", depth: 1),
        ]),
        .lines(["a | b", "c | d"]),
      ])
    #expect(
      TextRenderer().render(page) == """
        Brewing › Step by step
        tea.md:20-26

        Brewing takes care.

          1. Warm the pot.
            • Any pot

        a | b
        c | d

        """)
  }

  @Test func outline() {
    let entries = [OutlineEntry(title: "Brewing", depth: 0), OutlineEntry(title: "Time", depth: 1)]
    #expect(TextRenderer().render(outline: entries) == "1. Brewing\n2.   Time\n")
  }
}
