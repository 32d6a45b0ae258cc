import Testing

@testable import Guides

/// Each example shows its sentences divided by ` | `.
@Suite struct SentenceSplitterTests {
  @Test(arguments: [
    "Wash it. | Dry it. | Wait.",
    "Is it safe? | Yes! | Ask first.",
    "Really?! | Yes.",
    "Wait... | Then go on. | It is… | Done.",
    "It hurts... a little.",
    "No stop at the end",
    "Use 0.5 mm needles. | 24 hours later it is gone.",
    "Wear SPF 30. | Then go out.",
    "\"Does it hurt?\" she asked. | \"No.\" | He left.",
    "He said “it is safe.” | Then (as always.) | [Next.] | ‘So.’ | End.",
    "It is red. | (See below.) | \"So\" it goes. | “Fine” too. | Then.",
    "Ärzte helfen. | Über alles. été. rouge.",
    "Gut. | 😀 Good.",
    "Stop. – go on.",
    "これは文です。| 次の文です。",
  ])
  func `ends at a stop before what can open a sentence`(_ example: String) {
    expect(example)
  }

  @Test(arguments: [
    "Serums, e.g. Vitamin C, help.",
    "Go on, i.e. Do not stop.",
    "Dr. Smith and Mr. J. Jones met Mrs. Brown, Ms. White and Prof. Green.",
    "Wait approx. 5 days.",
    "Rollers vs. Pens.",
    "See No. 5, fig. 2 and pp. 3 of it.",
    "It takes min. 30 minutes.",
    "Come at 9 a.m. Monday or 5 p.m. 6 May.",
    "The U.S. Army and J. R. R. Tolkien.",
    "Written by J. Smith for St. Mary.",
    "1. Wash it.",
    "12. Dry it.",
    "Step 1. Wash it.",
    "Version 1.2.3 is at www.example.com/a.html?b=c.d now.",
    "Ask etc. and so on.",
  ])
  func `goes on after the stop of an abbreviation, an initial or a number`(_ example: String) {
    expect(example)
  }

  @Test(arguments: [
    "Wait 30 min. | Then wash.",
    "Wait 24 hrs. | The skin heals.",
    "Creams, serums, etc. | They help.",
    "Come at 9 a.m. | Bring a hat.",
    "It is made in the U.S. | The price is high.",
    "Take vitamin C. | Wear a hat.",
    "Hepatitis B. | Ask.",
    "The answer is no. | 24 hours are needed.",
    "No. | You should not.",
    "So do I. | And you?",
    "Get version 2.0. | It is at example.com. | Look.",
  ])
  func `ends at an abbreviation where a new sentence begins`(_ example: String) {
    expect(example)
  }

  @Test func `a label with a full stop is a sentence of its own`() {
    let text = Array("Keep dry. wash later".utf8)
    #expect(SentenceSplitter.ranges(in: text).count == 1)
    #expect(SentenceSplitter.ranges(in: text, label: 9) == [0..<9, 10..<20])
    // A colon ends no sentence, so its label stays with what follows.
    #expect(SentenceSplitter.ranges(in: Array("Note: Wash".utf8), label: 5).count == 1)
  }

  @Test(arguments: ["", " ", ".", "...", "?!", "\u{FFFD}.", ". . .", "a.", ".a", "“", "e.g."])
  func `takes any text`(_ text: String) {
    let ranges = SentenceSplitter.ranges(in: Array(text.utf8))
    #expect(ranges.allSatisfy { !$0.isEmpty && $0.upperBound <= text.utf8.count })
  }

  private func expect(_ example: String) {
    let text = example.replacing(" | ", with: " ").replacing("| ", with: "")
    let bytes = Array(text.utf8)
    let sentences = SentenceSplitter.ranges(in: bytes).map { bytes.string($0) }
    let wanted = example.split(separator: "|").map { $0.trimmingPrefix(" ") }
      .map { $0.hasSuffix(" ") ? String($0.dropLast()) : String($0) }
    #expect(sentences == wanted)
  }
}
