import Guides

/// A guide to tea with a list, a nested section, and a heading that stands twice.
enum Samples {
  static let guide = Guide(
    file: "tea.md", metadata: GuideMetadata(title: "Tea"),
    sections: [
      Section(title: "Tea", path: [], level: 0, lines: 1...2, passages: 0..<1),
      Section(title: "Brewing", path: ["Brewing"], level: 2, lines: 3...4, passages: 1..<2),
      Section(
        title: "Green tea", path: ["Brewing", "Green tea"], level: 3, parent: 1, lines: 5...9,
        passages: 2..<5),
      Section(title: "Kinds", path: ["Kinds"], level: 2, lines: 10...10, passages: 5..<5),
      Section(
        title: "Green tea", path: ["Kinds", "Green tea"], level: 3, parent: 3, lines: 11...13,
        passages: 5..<7),
    ],
    passages: [
      passage("Tea is a drink.", section: 0, line: 1),
      passage("Brewing takes care.", section: 1, line: 4),
      passage("Heat water.", section: 2, line: 6, .listItem, ListPlace(list: 0, number: 1)),
      passage("Pour it.", section: 2, line: 7, .listItem, ListPlace(list: 0, number: 2)),
      passage("Then wait.", section: 2, line: 9),
      passage("Sencha | mild", section: 4, line: 12, .tableRow),
      passage("Matcha | strong", section: 4, line: 13, .tableRow),
    ],
    lists: [PassageList(isOrdered: true, section: 2, items: [2, 3])])

  private static func passage(
    _ text: String, section: Int, line: Int, _ form: Passage.Form = .paragraph,
    _ place: ListPlace? = nil
  ) -> Passage {
    Passage(
      section: section, form: form, sentences: [Sentence(text: text, lines: line...line)],
      place: place)
  }
}
