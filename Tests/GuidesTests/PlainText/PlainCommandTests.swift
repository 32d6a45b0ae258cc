import Guides
import Testing

/// Sentences that go on with a command, and lines that only look like titles.
@Suite struct PlainCommandTests {
  @Test func `words that lead into a command are its context`() throws {
    let guide = try plainGuide(
      """
      HOLDING PACKAGES

      A package on hold is never upgraded by the package manager, whatever happens.

      With apt, you can set a package to hold using

      apt-mark hold package_name

      and remove the hold with

      apt-mark unhold package_name
      """)
    #expect(guide.sections.map(\.title) == ["HOLDING PACKAGES"])
    #expect(
      guide.texts(.code) == ["apt-mark hold package_name", "apt-mark unhold package_name"])
    #expect(
      guide.passages.flatMap(\.context).map(\.text) == [
        "With apt, you can set a package to hold using", "and remove the hold with",
      ])
  }

  @Test func `a comma before a word that leads on is enough`() throws {
    let guide = try plainGuide(
      """
      How do I find the boats?

      There is a long list of all the boats that the club has in its shed.

      For more information, read

          :help boats

      Next steps

          :help oars
      """)
    #expect(guide.texts(.code) == [":help boats", ":help oars"])
    #expect(guide.sections.map(\.title) == ["How do I find the boats?", "Next steps"])
    #expect(guide.passages[1].context.map(\.text) == ["For more information, read"])
  }

  @Test func `a smiling answer is no heading`() throws {
    let guide = try plainGuide(
      "Which boat should I take?\n\nBuy one which does :)\n\nThe others are slow and heavy.\n")
    #expect(guide.sections.map(\.title) == ["Which boat should I take?"])
    #expect(guide.sentenceTexts.first == "Buy one which does :)")
  }

  @Test func `a foot-note's mark alone is no passage`() throws {
    let guide = try plainGuide(
      "Boats\n\nThe boats are old.\n\n^[2]\n\nThey are kept dry.\n\n[18]\n\nAll of them.\n")
    #expect(
      guide.sentenceTexts == ["The boats are old.", "They are kept dry.", "All of them."])
  }

  @Test func `lines that break after a slash`() throws {
    let guide = try plainGuide(
      "Boats\n\nThe club runs GNU/\nLinux and has a page (https://\nwww.example.org/a) with its src/\n"
        + "The end is near, and/\nor far, as are either/ \nOr that.\n")
    #expect(
      guide.passages.map(\.text) == [
        "The club runs GNU/Linux and has a page (https://www.example.org/a) with its src/ "
          + "The end is near, and/or far, as are either/ Or that."
      ])
  }

  @Test func `a numbered heading goes on under its words`() throws {
    let guide = try plainGuide(
      """
      1. What can I use with
         the boat on the lake?

        You can use the oars and the sail, and nothing else at all, as the lake
        is small and there are many swimmers in it.

      2. Where is it?

        It is near the village, and there is a path that leads to it from the
        old mill by the bridge.
      """)
    #expect(
      guide.sections.map(\.title) == [
        "1. What can I use with the boat on the lake?", "2. Where is it?",
      ])
  }
}
