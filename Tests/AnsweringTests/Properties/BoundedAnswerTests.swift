import Guides
import Testing

@testable import Answering

/// A guide may hold a megabyte without an end wherever it holds words; no answer does.
@Suite struct BoundedAnswerTests {
  private static let long = String(repeating: "sencha keeps in a tin and ", count: 40_000)

  private static let guides: [(String, String)] = [
    ("paragraph", "## Keeping\n\n" + long),
    ("sentences", "## Keeping\n\n" + String(repeating: "Sencha keeps in a tin. ", count: 40_000)),
    ("word", "## Keeping\n\nSencha keeps" + String(repeating: "a", count: 1 << 20) + " in a tin"),
    ("heading", "## Keep sencha " + long + "\n\nSencha keeps.\n\n## Sencha " + long + "\n\nMore."),
    ("items", "## How to keep sencha\n\n1. " + long + "\n2. " + long),
    ("lead-in", "## How to keep sencha\n\n" + long + ":\n\n1. sencha in a tin\n2. in a cup"),
    ("heads", "## Keeping\n\n| " + long + " | b |\n|---|---|\n| sencha keeps | in a tin |"),
    ("row", "## Keeping\n\n| a | b |\n|---|---|\n| sencha keeps | " + long + " |"),
    (
      "code",
      "## Keeping\n\nKeep sencha so:\n\n```\n" + String(repeating: "keep it\n", count: 99_999)
    ),
    ("notice", "---\nnotice: " + long + "\n---\n\n## Keeping\n\nSencha keeps in a tin."),
    ("urgent", "---\nurgent: " + long + "\n---\n\n## Keeping\n\nSencha keeps in a tin."),
  ]

  @Test(arguments: guides.map(\.0)) func noAnswerIsLong(place: String) throws {
    let text = Self.guides.first { $0.0 == place }?.1 ?? ""
    let guide = try GuideReader.read(Array(text.utf8), file: "tea.md")
    let knowledge = KnowledgeBase(guides: [guide])
    var quoted = 0
    for question in ["how do I keep sencha", "sencha", "the kitchen is on fire"] {
      var conversation = Conversation()
      let answer = knowledge.answer(
        question, in: &conversation, options: AnswerOptions(explains: true))
      quoted += answer.passages.count
      #expect(Self.bytes(of: answer) < 40_000, "\(question)")
      for quote in knowledge.morePassages(in: &conversation) {
        #expect(Self.bytes(of: quote) < 12_000)
      }
    }
    #expect(quoted > 0)
  }

  @Test func whatIsCutIsMarkedAndEndsAtAWord() {
    #expect(AnswerBounds.cut("one two three", to: 9) == "one two …")
    #expect(AnswerBounds.cut("one two", to: 7) == "one two")
    #expect(AnswerBounds.cut("ééé", to: 3) == "é …")
  }

  private static func bytes(of answer: Answer) -> Int {
    answer.summary.utf8.count + (answer.notice?.utf8.count ?? 0)
      + answer.passages.reduce(0) { $0 + bytes(of: $1) }
      + answer.seeAlso.reduce(0) { $0 + $1.joined().utf8.count }
      + answer.explanation.reduce(0) { $0 + $1.section.joined().utf8.count }
  }

  private static func bytes(of quote: Quote) -> Int {
    quote.text.utf8.count + quote.section.joined().utf8.count + quote.context.joined().utf8.count
      + quote.matched.joined().utf8.count
  }
}
