import Guides
import Testing

@Suite struct ListTests {
  @Test func `an item is a passage, nested items are a list of their own`() throws {
    let guide = try guide(
      """
      Lead in.

      3. One. More
         of it.

         Second paragraph.
         - a
         - b
      4. Two
      """)
    #expect(
      guide.texts(.listItem) == ["One. More of it. Second paragraph.", "a", "b", "Two"])
    #expect(guide.passages.map { $0.place?.number } == [nil, 3, 1, 2, 4])
    #expect(guide.passages.map { $0.place?.depth } == [nil, 0, 1, 1, 0])
    #expect(guide.lists.map(\.items) == [[1, 4], [2, 3]])
    #expect(guide.lists.map(\.isOrdered) == [true, false])
    // The outer list is led in by the paragraph, the inner one by the item it stands in.
    #expect(guide.lists.map(\.leadIn) == [0, 1])
  }

  @Test(arguments: [
    "Lead.\n\n***\n\n- a", "Lead.\n\n# H\n\n- a", "Lead.\n\n> Quote.\n\n- a", "- b\n\n* a",
    "Lead.\n\n    code\n\n- a", "|Lead|\n|---|\n\n- a",
  ])
  func `only a paragraph right before a list leads it in`(_ text: String) throws {
    let guide = try guide(text)
    #expect(guide.lists.last?.leadIn == nil)
    #expect(guide.lists.count >= 1)
  }

  @Test(arguments: [
    ("- **Sunscreen.** Wear it.", "Sunscreen.", ["Sunscreen.", "Wear it."]),
    ("- **Sunscreen**: wear it.", "Sunscreen:", ["Sunscreen: wear it."]),
    ("- *Sunscreen:* wear it.", "Sunscreen:", ["Sunscreen: wear it."]),
    ("- ***Why?*** Because.", "Why?", ["Why?", "Because."]),
    ("- **Keep dry.** for a day.", "Keep dry.", ["Keep dry.", "for a day."]),
    ("- **Sunscreen** helps.", nil, ["Sunscreen helps."]),
    ("- Wear **it.** Now.", nil, ["Wear it.", "Now."]),
  ])
  func `emphasis that opens an item is its label`(
    _ text: String, _ label: String?, _ sentences: [String]
  ) throws {
    let guide = try guide(text)
    #expect(guide.passages[0].place?.label == label)
    #expect(guide.sentenceTexts == sentences)
  }

  @Test func `an item without text is none, and task boxes are marks`() throws {
    let guide = try guide("- - nested\n-\n- [ ] task\n\n\n1)\n")
    #expect(guide.texts(.listItem) == ["nested", "task"])
    #expect(guide.passages.map { $0.place?.number } == [1, 3])
    #expect(guide.lists.map(\.items) == [[1], [0]])
  }

  @Test func `code and quotations in an item belong to the item`() throws {
    let guide = try guide("- Run:\n\n  ```\n  ls\n  ```\n\n  > Quoted.\n")
    #expect(guide.passages.count == 1)
    #expect(guide.sentenceTexts == ["Run:", "ls", "Quoted."])
  }
}
