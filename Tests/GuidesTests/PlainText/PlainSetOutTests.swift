import Guides
import Testing

@Suite struct PlainSetOutTests {
  @Test func `what is set out from the text is a heading, wrapped lines joined`() throws {
    let guide = try plainGuide(
      """
                            The Boat FAQ

      Chapter 4. Packages

      4.5.\u{A0}Can I use packages (".deb" files) on my Red Hat/
      Slackware system? Can I use Red Hat packages (".rpm"
      files) on my boat?

          You can, but we advise against it, as most of the files stand in
          other places. Try it in a spare cabin first.

          For example, run as root:

          # alien --to-deb boat.rpm

      4.6. How should I install other programs?

          Put them under the deck where nobody will look for them, and tell
          nobody of it.
      """)
    #expect(
      guide.outline == [
        "1 The Boat FAQ", "2 Chapter 4. Packages",
        "3 4.5. Can I use packages (\".deb\" files) on my Red Hat/ Slackware system? "
          + "Can I use Red Hat packages (\".rpm\" files) on my boat?",
        "3 4.6. How should I install other programs?",
      ])
    #expect(guide.texts(.code) == ["# alien --to-deb boat.rpm"])
    #expect(guide.passages[1].context.map(\.text) == ["For example, run as root:"])
  }

  @Test func `commands that are set in are code, not headings`() throws {
    let guide = try plainGuide(
      """
      Chapter 6. Sources

      Run this as root to build:

          # apt-get source --build foo

      It leaves a package in the folder.

      Chapter 7. Holding

      Look at the log:

          Nov 12 10:02:11 host sshd[123]: Accepted key
          Nov 12 10:02:12 host sshd[123]: Closed

      It has two lines.
      """)
    #expect(guide.outline == ["2 Chapter 6. Sources", "2 Chapter 7. Holding"])
    #expect(
      guide.texts(.code) == [
        "# apt-get source --build foo",
        "Nov 12 10:02:11 host sshd[123]: Accepted key Nov 12 10:02:12 host sshd[123]: Closed",
      ])
    #expect(guide.passages[0].context.map(\.text) == ["Run this as root to build:"])
  }

  @Test(arguments: [
    "    # apt-get update", "    $ ls -l /tmp", "      A---B---C topic", "    2024-03-01 boot ok",
    "    make install", "    int main(void) { return 0; }",
  ])
  func `set in, it is code`(_ line: String) throws {
    let guide = try plainGuide("Here we say something.\n\n\(line)\n\nMore of the text.\n")
    #expect(guide.texts(.code) == [line.trimmed])
    #expect(guide.passages[1].context.map(\.text) == ["Here we say something."])
    #expect(guide.sections.count == 1)
  }

  @Test func `running text may be set in`() throws {
    let guide = try plainGuide(
      "He wrote in his book.\n\n    The sea was calm that day, and we\n    saw no other boat.\n")
    #expect(guide.texts(.paragraph).last == "The sea was calm that day, and we saw no other boat.")
    #expect(guide.texts(.code).isEmpty)
  }

  @Test func `bullets alone over text are headings`() throws {
    let guide = try plainGuide(
      """
      * Dependencies

      You need a compiler.

      * Installing

      To build and install, use:

          make install
      """)
    #expect(guide.outline == ["2 Dependencies", "2 Installing"])
    #expect(guide.texts(.code) == ["make install"])
    #expect(guide.passages[1].context.map(\.text) == ["To build and install, use:"])
  }

  @Test func `headings under each other`() throws {
    let guide = try plainGuide(
      """
      Ways to pay

      By card
      At the desk you may pay with any card, and there is no fee for it
      whatever the sum may be.

      In cash
      Only on Mondays, when the office has change, and only small notes
      are taken then.

      Ways to leave

      Just go and close the door behind you, as the last one who leaves
      the house has to.
      """)
    #expect(
      guide.outline == ["1 Ways to pay", "3 By card", "3 In cash", "2 Ways to leave"]
        || guide.outline == ["2 Ways to pay", "3 By card", "3 In cash", "2 Ways to leave"])
  }

  @Test func `numbered titles may stand right over their text`() throws {
    let guide = try plainGuide(
      "Drawbacks\n\nThere are two of them.\n\n"
        + "1. Redness and Swelling\nFor a few hours the skin may look red and slightly puffy, like "
        + "mild sunburn. This is normal and settles by itself within a day or two.\n\n"
        + "2. Cost\nA session costs from £45, and most people need six or eight of them, which the "
        + "insurance does not pay for in any case that we know of.\n\nThat is all of it.\n")
    #expect(guide.sections.map(\.title) == ["Drawbacks", "1. Redness and Swelling", "2. Cost"])
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " })
  }
}
