import Guides
import Testing

@Suite struct PlainFurnitureTests {
  @Test func `a table of contents called an index, with entries of three lines`() throws {
    let guide = try plainGuide(
      """
      INDEX

      PART 1 - BOATS
        1.1. Which boat is the one that a person who
             has never rowed before may take out on
             the lake?
        1.2. Where are the boats?

      PART 2 - OARS
        2.1. Where are the oars?

      This text is for members of the club.

      PART 1 - BOATS

      1.1. Which boat is the one that a person who has never rowed before may
           take out on the lake?

      The small one.

      1.2. Where are the boats?

      In the shed.

      PART 2 - OARS

      2.1. Where are the oars?

      In the boats.
      """)
    #expect(
      guide.sentenceTexts == [
        "This text is for members of the club.", "The small one.", "In the shed.", "In the boats.",
      ])
  }

  @Test func `an index whose words do not stand again is text`() throws {
    let guide = try plainGuide("Index\n\nAn index is a list.\nIt is sorted.\n\nMore\n\nText.\n")
    #expect(guide.sentenceTexts == ["An index is a list.", "It is sorted.", "Text."])
  }

  /// Ways to set a table of contents of two chapters.
  static let contents = [
    "Table of Contents\n\n1. Sailing\n2. Mooring\n",
    "CONTENTS\n========\n\n  Sailing\n  Mooring\n",
    "Contents:\n\n* Sailing\n* Mooring\n",
    "Sailing ................ 3\nMooring ................ 7\nEnd ................... 9\n",
    "+--------------------+\n| Table of contents  |\n| 1. Sailing         |\n| 2. Mooring         |\n"
      + "+--------------------+\n",
    "Table of Contents\n-----------------\n\nSailing . . . . . . . 3\n\nMooring . . . . . . . 7\n",
  ]

  @Test(arguments: contents)
  func `a table of contents is skipped`(_ contents: String) throws {
    let guide = try plainGuide(
      "The Boat Book\n\n\(contents)\n1. Sailing\n\nSet the sail.\n\n2. Mooring\n\nTie it up.\n")
    #expect(guide.sentenceTexts == ["Set the sail.", "Tie it up."])
    #expect(guide.sections.map(\.title) == ["The Boat Book", "1. Sailing", "2. Mooring"])
    #expect(guide.furniture.contains { $0.kind == .contents })
  }

  @Test func `a list that all stands again as headings is one, without a title`() throws {
    let guide = try plainGuide(
      """
      How do I sail?
      How do I moor the boat when the
      wind is strong?
      What is a knot?

      How do I sail?

      Set the sail.

      How do I moor the boat when the wind is strong?

      Tie it up.

      What is a knot?

      A mile an hour.
      """)
    #expect(guide.sentenceTexts == ["Set the sail.", "Tie it up.", "A mile an hour."])
    #expect(guide.sections.count == 3)
  }

  @Test func `a list that is only repeated stays`() throws {
    let guide = try plainGuide(
      "Bring:\n- a hat\n- a rope\n- a map\n\nAgain:\n- a hat\n- a rope\n- a map\n")
    #expect(guide.texts(.listItem).count == 6)
  }

  @Test func `heads and feet of pages are left out and what they part is joined`() throws {
    let page = { (number: Int, text: String) in
      "\(text)\n\n\nBoat Guide                      March 2020\n\n\n"
        + "Boat Guide                      Page \(number)\n\n\n"
    }
    let guide = try plainGuide(
      page(1, "The boat is old and its sails have been mended more than once by")
        + page(2, "those who own it.") + page(3, "Another page begins here.") + "The end is near.\n"
    )
    #expect(
      guide.sentenceTexts == [
        "The boat is old and its sails have been mended more than once by those who own it.",
        "Another page begins here.", "The end is near.",
      ])
    #expect(guide.furniture.allSatisfy { $0.kind == .pageHeader })
  }

  @Test func `boxes and rules are left out, their words stay`() throws {
    let guide = try plainGuide(
      """
      **********************
      *  Read this first.  *
      *  It is short.      *
      **********************

      =-=-=-=-=-=-=-=-=-=-=-

      ---- Sailing ----

      Set the sail.

      ────────────────

      Go.
      """)
    #expect(guide.sentenceTexts == ["Read this first.", "It is short.", "Set the sail.", "Go."])
    #expect(guide.sections.last?.title == "Sailing")
  }

  @Test(arguments: [
    "[back to top]", "Back to top", "^ Top", "Return to index", "[Contents]", "Share this page",
    "Facebook Twitter Email", "Home | About us | Contact", "Posted in Boats, Sailing",
    "Council > Parking and travel > Permits", "Skip to main content", "Next chapter: Mooring",
  ])
  func `lines that lead about are left out`(_ line: String) throws {
    let guide = try plainGuide("Set the sail at dawn.\n\n\(line)\n\nTie it up at dusk.\n")
    #expect(guide.sentenceTexts == ["Set the sail at dawn.", "Tie it up at dusk."])
    #expect(guide.sections.count == 1)
    #expect(guide.furniture == [Furniture(kind: .navigation, lines: 3...3)])
  }

  @Test(arguments: ["Home is where the boat is.", "Use File > Save As.", "Share the boat with us."])
  func `others are text`(_ line: String) throws {
    let guide = try plainGuide("Set the sail at dawn.\n\n\(line)\n\nTie it up at dusk.\n")
    #expect(guide.sentenceTexts.contains(line))
  }
}

extension PlainFurnitureTests {
  @Test(arguments: ["- 2 -", "Page 2 of 3", "Page 12"])
  func `numbers of pages are left out`(_ line: String) throws {
    let guide = try plainGuide("Set the sail.\n\n              \(line)\n\nTie it up.\n")
    #expect(guide.sentenceTexts == ["Set the sail.", "Tie it up."])
    #expect(guide.furniture == [Furniture(kind: .pageHeader, lines: 3...3)])
  }

  @Test func `numbers in brackets are those of headings`() throws {
    let guide = try plainGuide(
      "A FAQ\n\nContents\n  [1] Keys\n    [1.1] Lost keys\n\n[1] Keys\n\nEach of us has one.\n\n"
        + "[1.1] Lost keys\n\nTell us at once.\n")
    #expect(guide.sections.map(\.title) == ["A FAQ", "[1] Keys", "[1.1] Lost keys"])
    #expect(guide.sentenceTexts == ["Each of us has one.", "Tell us at once."])
  }
}
