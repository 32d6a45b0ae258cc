import Guides

@testable import Answering

/// A guide of seven sentences that a reader can rank in the head.
///
/// | id | line | section | sentence |
/// |---|---|---|---|
/// | 0 | 2 | Water | Boil fresh water for black tea. |
/// | 1 | 3 | Water | Green tea needs cooler water. |
/// | 2 | 5 | Brewing | Black tea brews for three to five minutes. |
/// | 3 | 6 | Brewing | Longer brewing makes tea bitter. |
/// | 4 | 8 | Caffeine | Tea is not recommended late at night because of its caffeine. |
/// | 5 | 10 | Milk | Milk is fine with black tea. |
/// | 6 | 12 | Storage | Keep tea dry in a closed tin. |
enum TeaGuide {
  static let guide = smallGuide(
    "Tea", file: "tea.md",
    [
      SmallSection(
        title: "Water",
        sentences: ["Boil fresh water for black tea.", "Green tea needs cooler water."]),
      SmallSection(
        title: "Brewing", phrasings: ["how long should it steep"],
        sentences: [
          "Black tea brews for three to five minutes.", "Longer brewing makes tea bitter.",
        ]),
      SmallSection(
        title: "Caffeine",
        sentences: ["Tea is not recommended late at night because of its caffeine."]),
      SmallSection(title: "Milk", sentences: ["Milk is fine with black tea."]),
      SmallSection(title: "Storage", sentences: ["Keep tea dry in a closed tin."]),
    ])

  static let knowledge = KnowledgeBase(guides: [guide])
}
