import Testing
import TextAnalysis

@Suite struct ThesaurusErrorTests {
  private func error(_ text: String) -> ThesaurusError? {
    do throws(ThesaurusError) {
      _ = try Thesaurus(Array(text.utf8), file: "f")
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["a =>", "=> a", "=>", " , => b", "a => ,"])
  func sidesMayNotBeEmpty(line: String) {
    #expect(error("ok, fine\n# comment\n" + line) == .emptySide(file: "f", line: 3))
  }

  @Test func oneArrowALine() {
    #expect(error("a => b => c\nx, y") == .tooManyArrows(file: "f", line: 1))
  }

  @Test(arguments: ["a, --", "—, a", ",", ", ,", "!", "\\"])
  func entriesHaveWords(line: String) {
    #expect(error("\n" + line) == .noWords(file: "f", line: 2))
  }

  @Test func theFirstErrorIsTold() {
    #expect(error("a =>\nb => c => d") == .emptySide(file: "f", line: 1))
  }

  @Test(arguments: [
    "", "\n\n", "#", "#:", "#: nothing", "a", "a,", "a\\", "a => b", "\u{0}a, b", "日, 本",
  ])
  func whatIsHarmlessPasses(text: String) {
    #expect(error(text) == nil)
  }

  @Test func messagesNameThePlaceAndTheRemedy() {
    let message = ThesaurusError.tooManyArrows(file: "words.synonyms", line: 7).description
    #expect(message.hasPrefix("words.synonyms:7: "))
    #expect(message.contains("one rule a line"))
  }
}
