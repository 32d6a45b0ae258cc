import Answering
import Rendering
import TestSupport
import Testing

@Suite struct GoldenTests {
  static let styles: [(name: String, style: TextStyle)] =
    [
      ("80-links", TextStyle(width: 80, links: ["tea.md": "file://host/guides/tea.md"]))
    ]
    + [40, 80, 120].flatMap { width in
      [
        ("\(width)", TextStyle(width: width)),
        ("\(width)-color", TextStyle(color: true, width: width)),
        ("\(width)-plain", TextStyle(width: width, plain: true)),
      ]
    }

  /// One file a style, all kinds of answers in it, so that a change of looks is read in one place.
  @Test(arguments: styles.map(\.name)) func text(name: String) throws {
    let style = try #require(Self.styles.first { $0.name == name }).style
    let renderer = TextRenderer(style: style)
    try Golden.check(page { renderer.render($0) }, against: "text-\(name).txt")
  }

  /// What is left to a person at a terminal.
  @Test func choices() throws {
    let pages = Self.styles.filter { !$0.name.hasPrefix("120") }.map { name, style in
      "=== \(name)\n\n" + TextRenderer(style: style).render(choicesOf: Samples.twoWays)
    }
    try Golden.check(pages.joined(separator: "\n"), against: "choices.txt")
  }

  @Test func markdown() throws {
    try Golden.check(page { MarkdownRenderer.render($0) }, against: "answers.md")
  }

  @Test func jsonLines() throws {
    try Golden.check(
      Samples.all.map { JSONLinesRenderer.render($0.answer) }.joined(), against: "answers.jsonl")
  }

  private func page(_ render: (Answer) -> String) -> String {
    Samples.all.map { "=== \($0.name)\n\n" + render($0.answer) }.joined(separator: "\n")
  }
}
