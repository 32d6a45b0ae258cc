import Guides
import Testing

/// Shapes of plain text that parted what belongs together, or joined what does not.
@Suite struct PlainShapeTests {
  @Test func `contents whose inner entries do not stand again`() throws {
    let guide = try plainGuide(
      """
      Index with questions that are answered in the chapter:

       1. Opening
            □ Who has the key?
       2. Glazing
            □ Which glaze is safe
              for bowls?
       3. Closing

      1. Opening

      The door is opened at nine.

      2. Glazing

      The green glaze is safe for food.

      3. Closing

      The last one out locks up.
      """)
    #expect(guide.outline == ["2 1. Opening", "2 2. Glazing", "2 3. Closing"])
    #expect(
      guide.sentenceTexts == [
        "The door is opened at nine.", "The green glaze is safe for food.",
        "The last one out locks up.",
      ])
  }

  @Test func `a title between spaced rules`() throws {
    let guide = try plainGuide(
      "Some words come first.\n\n= = = = = = = = = =\n\t  Files here\n= = = = = = = = = =\n\nMore.\n"
    )
    #expect(guide.outline == ["0 guide", "2 Files here"])
  }

  @Test(arguments: [
    "a c     (other)    Shows the next of\n                   the windows.",
    "--all   Shows all of the\n        windows.",
    ":x {N}\t\tGoes to the change\n\t\tafter this.",
  ])
  func `words that go on under a column`(_ text: String) throws {
    let guide = try plainGuide("The keys are these here.\n\n\(text)\n\nThe end of it all.\n")
    #expect(guide.passages.count == 3)
    #expect(guide.passages.dropFirst().first?.lines.count == 2)
  }

  @Test(arguments: [
    ("and/\nor this", "and/or this"), ("/usr/share/\ndoc/x is", "/usr/share/doc/x is"),
    ("/usr/share/\nis a folder", "/usr/share/ is a folder"),
    ("http://a.org/\nhttp://b.org/ too", "http://a.org/ http://b.org/ too"),
    ("his/\nher own", "his/her own"), ("wel-\ncome you", "welcome you"),
    ("appli-\ncation form", "application form"), ("long-\nterm loan", "long-term loan"),
    ("application-\nprovided files", "application-provided files"),
    ("input/out-\nput of it", "input/output of it"), ("no-\nwait line", "no-wait line"),
    ("dpkg-\nstatoverride is", "dpkg-statoverride is"), ("thr-\nough it", "through it"),
  ])
  func `words parted at a line's end`(_ text: String, _ shown: String) throws {
    let guide = try plainGuide("The words before it \(text) and the words behind it.\n")
    #expect(guide.sentenceTexts == ["The words before it \(shown) and the words behind it."])
  }
}
