import Guides
import Testing

@Suite struct PlainHeadingTests {
  @Test func `a short line alone over text is a heading, the first one the title`() throws {
    let guide = try plainGuide(
      "Growing herbs\n\nBasil\n\nBasil likes the sun.\n\nMint and thyme\n\nMint likes water.\n")
    #expect(guide.outline == ["1 Growing herbs", "2 Basil", "2 Mint and thyme"])
    #expect(guide.sections[2].path == ["Growing herbs", "Mint and thyme"])
    #expect(guide.sections.map(\.lines) == [1...2, 3...6, 7...9])
    #expect(guide.metadata.title == "Growing herbs")
  }

  @Test(arguments: [
    "Good luck", "Wear a hat.", "You will need:", "as always", "by Anna, with love,",
    "This line is far too long to be a heading as it goes on and on", "www.a.org", "•", "2024",
    "First. Second", "By Anna Smith",
  ])
  func `other short lines are text`(_ line: String) throws {
    let guide = try plainGuide("Text is here.\n\n\(line)\n\nMore text.\n")
    #expect(guide.outline == ["0 guide"])
    #expect(guide.sentenceTexts.count >= 2)
  }

  @Test func `lines at the end stand over nothing`() throws {
    let guide = try plainGuide("Basil\n\nIt likes sun.\n\nHave a nice summer\n\nAnna Smith\n")
    #expect(guide.outline == ["2 Basil"])
    #expect(guide.sentenceTexts == ["It likes sun.", "Have a nice summer", "Anna Smith"])
  }

  @Test func `in a row of short lines the middle ones are text`() throws {
    let guide = try plainGuide(
      "Text.\n\nHelps with\n\nFewer lines\n\nBetter tone\n\nCost\n\nIt costs.\n")
    #expect(guide.outline == ["0 guide", "2 Helps with", "2 Cost"])
    #expect(guide.sentenceTexts == ["Text.", "Fewer lines", "Better tone", "It costs."])
  }

  @Test func `underlines make headings`() throws {
    let guide = try plainGuide(
      "=====\nHerbs\n=====\nText.\n\nBasil, and more.\n---\nSun.\n\n-----\n\nMore.\n")
    #expect(guide.outline == ["1 Herbs", "2 Basil, and more."])
    #expect(guide.sentenceTexts == ["Text.", "Sun.", "More."])
  }

  @Test func `capitals make headings, with or without a blank line after them`() throws {
    let guide = try plainGuide(
      "AFTERCARE\nKeep it clean.\n\nCOST:\n\nMuch.\n\nA LOUD\nPARAGRAPH\n\nDetails\n\nText.\n")
    #expect(guide.outline == ["1 AFTERCARE", "2 COST", "3 Details"])
    #expect(guide.sentenceTexts == ["Keep it clean.", "Much.", "A LOUD PARAGRAPH", "Text."])
  }

  @Test func `numbers alone over text make headings, nested by their dots`() throws {
    let guide = try plainGuide(
      "1. Intro\n\nText.\n\n1.1 Scope\n\nText.\n\n2) Body\n\n2.1. Part\n\nText.\n")
    #expect(guide.outline == ["2 1. Intro", "3 1.1 Scope", "2 2) Body", "3 2.1. Part"])
    #expect(guide.lists.isEmpty)
  }

  @Test func `numbered headings nest in a heading that stands before them`() throws {
    let guide = try plainGuide("Guide\n\nDrawbacks\n\nText.\n\n1. Pain\n\nText.\n\nCost\n\nText.\n")
    #expect(guide.outline == ["1 Guide", "2 Drawbacks", "3 1. Pain", "2 Cost"])
  }

  @Test func `numbered lines in a row are a list, also with blank lines between`() throws {
    let guide = try plainGuide("Text:\n\n1. Wash\n\n2. Dry\n\n3. Wait\n\nThen rest a while.\n")
    #expect(guide.texts(.listItem) == ["Wash", "Dry", "Wait"])
    #expect(guide.outline == ["0 guide"])
  }

  @Test func `marked questions are headings with a phrasing`() throws {
    let guide = try plainGuide(
      "Q: What is\nit?\nA: A thing. It works.\n\nQ2. And then\nA2. Rest.\n\nMore.\n")
    #expect(guide.sections.map(\.title) == ["What is it?", "And then"])
    #expect(guide.sections.map(\.phrasings) == [["What is it?"], ["And then"]])
    #expect(guide.sentenceTexts == ["A thing.", "It works.", "Rest.", "More."])
    #expect(guide.passages[0].lines == 3...3)
  }

  @Test func `a question alone or over its answer is a heading`() throws {
    let guide = try plainGuide("Does it hurt?\nA little.\n\nHow long does it take?\n\nAn hour.\n")
    #expect(guide.sections.map(\.title) == ["Does it hurt?", "How long does it take?"])
    #expect(guide.sentenceTexts == ["A little.", "An hour."])
  }

  @Test func `a title may touch the paragraph that it was broken off from`() throws {
    let guide = try plainGuide(
      "Watering\nWater at the base of the plant in the morning, and never\nwater the leaves.\n\n"
        + "The first of two wrapped lines that make a paragraph of\nText that goes on.\n")
    #expect(guide.outline == ["2 Watering"])
    #expect(guide.passages.count == 2)
  }

  @Test func `text that only the editor wraps has a paragraph a line`() throws {
    let long = String(repeating: "Long words go on. ", count: 10)
    let guide = try plainGuide("Title here\n\(long)\nCost\n\(long)\nShort paragraph.\n- item\n")
    #expect(guide.outline == ["1 Title here", "2 Cost"])
    #expect(guide.texts(.paragraph).count == 3)
    #expect(guide.texts(.listItem) == ["item"])
  }
}
