import Guides

@testable import Answering

/// A guide of seven sentences that a reader can rank in the head.
enum TeaGuide {
  static let sections: [(title: String, phrasings: [String], sentences: [String])] = [
    ("Water", [], ["Boil fresh water for black tea.", "Green tea needs cooler water."]),
    (
      "Brewing", ["how long should it steep"],
      ["Black tea brews for three to five minutes.", "Longer brewing makes tea bitter."]
    ),
    ("Caffeine", [], ["Tea is not recommended late at night because of its caffeine."]),
    ("Milk", [], ["Milk is fine with black tea."]),
    ("Storage", [], ["Keep tea dry in a closed tin."]),
  ]

  static let guide: Guide = {
    var guide = Guide(file: "tea.md", metadata: GuideMetadata(title: "Tea", language: "en"))
    var line = 1
    for (title, phrasings, sentences) in sections {
      let start = guide.passages.count
      let index = guide.sections.count
      for (offset, sentence) in sentences.enumerated() {
        let at = line + 1 + offset
        guide.passages.append(
          Passage(
            section: index, form: .paragraph,
            sentences: [Sentence(text: sentence, lines: at...at)]))
      }
      guide.sections.append(
        Section(
          title: title, path: [title], level: 2, lines: line...line + sentences.count,
          phrasings: phrasings, passages: start..<guide.passages.count))
      line += sentences.count + 1
    }
    return guide
  }()

  static let knowledge = KnowledgeBase(guides: [guide])
}
