import Answering
import Testing

@testable import Rendering

@Suite struct TextRendererTests {
  static let widths = [20, 33, 40, 80, 120]

  @Test(arguments: widths) func noLineIsWiderThanTheWidth(width: Int) {
    for style in [TextStyle(width: width), TextStyle(width: width, plain: true)] {
      for (name, answer) in Samples.all {
        for line in TextRenderer(style: style).render(answer).split(separator: "\n") {
          #expect(DisplayWidth.columns(of: String(line)) <= width, "\(name): \(line)")
        }
      }
    }
  }

  @Test func nothingFromGuideOrQuestionActsOnTheTerminal() {
    for style in [TextStyle(), TextStyle(plain: true)] {
      for (_, answer) in Samples.all {
        let text = TextRenderer(style: style).render(answer)
        let acting = text.unicodeScalars.filter { ControlCharacters.acts($0) && $0 != "\n" }
        #expect(acting.isEmpty)
      }
    }
  }

  @Test func colourAddsNothingButCodes() {
    for (_, answer) in Samples.all {
      let bare = TextRenderer(style: TextStyle()).render(answer)
      var colored = TextRenderer(style: TextStyle(color: true)).render(answer)
      for code in ["0", "1", "2", "36", "1;31", "1;32"] {
        colored = colored.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false)
          .joined()
      }
      #expect(colored == bare)
    }
  }

  @Test func noticeIsShownWhenWanted() {
    let renderer = TextRenderer()
    #expect(renderer.render(Samples.yes, showsNotice: true).contains("Notice: This guide"))
    #expect(!renderer.render(Samples.yes, showsNotice: false).contains("Notice"))
  }

  @Test func correctionAloneIsNotToldTwice() {
    #expect(!TextRenderer().render(Samples.corrections).contains("Took the question"))
    #expect(TextRenderer().render(Samples.list).contains("Took the question to be"))
  }

  @Test func missingWordsAreNamedOnce() {
    var answer = Samples.partial
    #expect(TextRenderer().render(answer).hasPrefix("! The guide does not mention: baldness.\n"))
    answer.summary = "The guide does not mention “baldness”. Green tea holds antioxidants."
    #expect(!TextRenderer().render(answer).contains("mention: "))
    #expect(
      TextRenderer().render(answer).hasPrefix("! The guide does not mention “baldness”.\n\n│"))
    answer.missing = ["baldness", "hair"]
    #expect(TextRenderer().render(answer).contains("The guide does not mention: baldness, hair."))
  }

  @Test func linksLeadToTheFilesThatAreThere() {
    let style = TextStyle(links: ["tea.md": "file://host/tea.md"])
    let text = TextRenderer(style: style).render(Samples.caution)
    #expect(
      text.contains("  \u{1B}]8;;file://host/tea.md\u{1B}\\tea.md:100\u{1B}]8;;\u{1B}\\\n"))
    #expect(text.contains("  [3] herbs.md:7\n"))
    let bare = TextRenderer().render(Samples.caution)
    #expect(
      text.replacing("\u{1B}]8;;file://host/tea.md\u{1B}\\", with: "")
        .replacing("\u{1B}]8;;\u{1B}\\", with: "") == bare)
  }

  @Test func numbersGoOnFromQuotesToSections() {
    #expect(TextRenderer().render(Samples.no).contains("  [2] Brewing › Temperature\n"))
    let plain = TextRenderer(style: TextStyle(plain: true)).render(Samples.no)
    #expect(plain.contains("  2. Brewing > Temperature\n"))
    #expect(
      TextRenderer().render(Samples.caution.passages, first: 4).contains("  [6] herbs.md:7\n"))
  }

  @Test func aSummaryThatIsTheFirstQuoteIsNotSaidTwice() {
    var answer = Samples.no
    answer.summary = answer.passages[0].text
    #expect(TextRenderer().render(answer).hasPrefix("│ Boiling water makes green tea bitter.\n"))
    let plain = TextRenderer(style: TextStyle(plain: true)).render(answer)
    #expect(plain.hasPrefix("Boiling water makes green tea bitter.\n"))
  }

  @Test func plainTextOfTheProgramIsASCII() {
    var answer = Samples.caution
    answer.summary = "Take care – the guide’s “advice”…"
    let text = TextRenderer(style: TextStyle(plain: true)).render(answer)
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    #expect(text.hasPrefix("Take care - the guide's \"advice\"...\n"))
  }

  @Test func anyListNumberRenders() {
    var answer = Samples.list
    answer.passages[0].firstNumber = .max
    #expect(TextRenderer().render(answer).contains("Warm the pot."))
  }

  @Test func aWordThatMayBeEitherOfTwoIsNamedOnce() {
    var answer = Samples.twoWays
    answer.corrections = ["boast", "boost"].map { Correction(typed: "boest", readAs: $0) }
    let text = TextRenderer(style: TextStyle(width: 80)).render(choicesOf: answer)
    #expect(text.hasPrefix("Read “boest” as “boast” or “boost”.\n\nThis can be read"))
  }

  @Test func furtherQuotesAreLabelledOnceAndOnlyBehindOthers() {
    let also = Samples.list.passages[1]
    let renderer = TextRenderer(style: TextStyle(width: 80))
    #expect(!renderer.render([also, also]).contains("Also:"))
    var answer = Samples.list
    answer.passages += [also]
    #expect(renderer.render(answer).ranges(of: "Also:").count == 1)
    #expect(renderer.render([Samples.no.passages[0], also]).contains("\n\nAlso:\n│"))
  }
}
