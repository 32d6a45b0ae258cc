import Collection
import Foundation
import Guides
import Retrieval
import TestSupport
import TextAnalysis

/// Guides with something of everything that a saved file holds.
enum SavedSample {
  static let kettle = """
    ---
    title: Kettles
    lang: en
    notice: Not for babies.
    urgent: Call the fire brigade.
    thesaurus: skin-care
    ---
    # Kettles

    <!-- key: descale -->
    ## 1. Descaling

    <!-- asked as: how do I get rid of limescale -->

    Descale the kettle once a month. Vinegar is enough for that.

    You need:

    1. **Vinegar.** Half a litre.
       - White, not brown.
    2. Water to fill it up.

    | Kettle | Price |
    |--------|-------|
    | Steel  | 40 €  |

    Run:

    ```
    kettle --descale
    ```

    > [!WARNING]
    > Never open a boiling kettle.

    [top](#kettles)
    """

  static let tea = """
    # Tea

    Café owners drink tea. Naïve people don’t.

    ## Pots

    Clay pots hold heat for hours.
    """

  static func guides() throws -> [Guide] {
    try [("kettle.md", kettle), ("tea.md", tea)].map { file, text in
      try GuideReader.read(Array(text.utf8), file: file)
    }
  }

  static func collection() throws -> GuideCollection {
    GuideCollection(guides: try guides(), analyzer: Analyzer(language: "en"))
  }

  /// The sample in a file of its own.
  static func saved(in folder: TemporaryFolder) throws -> String {
    let path = folder.path(of: "sample.knowledge")
    try collection().save(to: path, notes: ["left out 1"])
    return path
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }

  /// Reads everything that can be read of a collection.
  static func readAll(_ collection: GuideCollection) -> Int {
    var sum = collection.guides.count + collection.vocabulary.counts.count
    for id in 0..<collection.passages.count {
      sum += collection.passages.terms(of: id).sentences.count + collection.passages.length(of: id)
      sum += collection.passages.phrasings(of: id).count + collection.passage(id).text.utf8.count
      sum += collection.place(id).section + collection.section(of: id).path.count
      sum += collection.cover(of: id).file.utf8.count
      sum += collection.passages(ofSection: collection.sectionNumber(of: id)).count
    }
    for number in collection.sections.indices { sum += collection.sections[number].heading.count }
    for word in ["kettle", "pots", "zebra", "vinegar"] {
      sum += collection.terms.number(of: word).map { Int($0) } ?? 0
      sum += collection.vocabulary.kin(of: word).count
      sum += collection.vocabulary.words(beginning: word, limit: 3).count
      sum += collection.index.holds([word]) ? 1 : 0
    }
    for term in 0..<Int32(min(100, collection.terms.count)) {
      sum += collection.terms.importance(of: term) > 0.5 ? 1 : 0
      sum += collection.terms.term(term).utf8.count
    }
    return sum
  }
}
