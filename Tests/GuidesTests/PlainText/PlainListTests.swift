import Guides
import Testing

@Suite struct PlainListTests {
  @Test(arguments: ["•", "-", "*", "–", "▪", "\u{FFFD}"])
  func `bullets are items, wrapped lines joined`(_ bullet: String) throws {
    let guide = try plainGuide(
      "Wear:\n\(bullet) a wide\n  hat. Always.\n\(bullet) a scarf\nof wool\n\nEnd here.\n")
    #expect(guide.texts(.listItem) == ["a wide hat. Always.", "a scarf of wool"])
    #expect(guide.texts(.paragraph) == ["End here."])
    #expect(
      guide.passages[0].context == [ContextLine(kind: .leadIn, text: "Wear:", lines: 1...1)])
    #expect(guide.passages[0].sentences.map(\.lines) == [2...3, 3...3])
  }

  @Test(arguments: [("1.", "2."), ("1)", "2)"), ("(1)", "(2)"), ("a)", "b)"), ("1.", "2)")])
  func `steps are numbered items`(_ first: String, _ second: String) throws {
    let guide = try plainGuide("Do this:\n\(first) Wash.\n\(second) Dry.\n")
    #expect(guide.texts(.listItem) == ["Wash.", "Dry."])
    #expect(guide.passages.compactMap { $0.place?.number } == [1, 2])
    #expect(guide.lists.map(\.isOrdered) == [true])
  }

  @Test func `deeper or other marks nest`() throws {
    let guide = try plainGuide(
      "1. Wash\n   - water\n   - soap\n2. Dry\n• towel\n3. Wait\n\n    For a day.\n")
    #expect(guide.texts(.listItem) == ["Wash", "water", "soap", "Dry", "towel", "Wait For a day."])
    #expect(guide.passages.compactMap { $0.place?.depth } == [0, 1, 1, 0, 1, 0])
    #expect(guide.lists.map(\.leadIn) == [nil, 0, 3])
  }

  @Test func `a blank line and another mark begin another list`() throws {
    let guide = try plainGuide("- a\n- b\n\n1. c\n2. d\n\n1. e\n2. f\n")
    #expect(guide.lists.map(\.items) == [[0, 1], [2, 3], [4, 5]])
  }

  @Test func `a wrapped line may begin like a step or with a dash`() throws {
    let guide = try plainGuide("It was found in the year\n198. Then it was lost\n– and found.\n")
    #expect(guide.lists.isEmpty)
    #expect(guide.passages.count == 1)
  }

  @Test func `paragraphs are joined, an indented line opens one`() throws {
    let guide = try plainGuide("One is\nwrapped.\n  Two is indented\nand wrapped.\n\n\nThree.\n")
    #expect(
      guide.texts(.paragraph) == ["One is wrapped.", "Two is indented and wrapped.", "Three."])
    #expect(guide.passages.map(\.lines) == [1...2, 3...4, 7...7])
  }

  @Test func `words and bullets of Windows-1252`() throws {
    let bytes: [UInt8] = [
      0x49, 0x74, 0x92, 0x73, 0x20, 0x96, 0x20, 0x6F, 0x6B, 0x85, 0x0A, 0x95, 0x20, 0x61,
    ]
    let guide = try GuideReader.read(bytes, file: "a.txt")
    #expect(guide.sentenceTexts == ["It’s – ok…", "a"])
    #expect(guide.lists.count == 1)
  }
}
