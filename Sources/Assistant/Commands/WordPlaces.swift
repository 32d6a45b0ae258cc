import Answering
import Guides

/// Every place in guides where words stand.
struct WordPlaces {
  /// The sentences, in the order of the guides, at most as many as asked for.
  private(set) var quotes: [Quote] = []
  /// The headings, likewise.
  private(set) var headings: [SectionAddress] = []
  /// How many places there are, listed or not.
  private(set) var count = 0

  /// Looks through all sentences and headings.
  ///
  /// - Complexity: O(text of the guides).
  init(of words: ExactWords, in guides: [Guide], limit: Int) {
    for (number, guide) in guides.enumerated() {
      for (index, passage) in guide.passages.enumerated() {
        let place = PassagePlace(guide: number, section: passage.section, passage: index)
        for sentence in passage.sentences {
          let found = words.matches(in: sentence.text)
          if found.isEmpty { continue }
          count += 1
          if quotes.count < limit {
            quotes.append(Self.quote(sentence, found, at: place, of: guides))
          }
        }
      }
    }
    for address in SectionAddress.all(in: guides)
    where !words.matches(in: address.title(in: guides)).isEmpty {
      count += 1
      if headings.count < limit { headings.append(address) }
    }
  }

  private static func quote(
    _ sentence: Sentence, _ found: [String], at place: PassagePlace, of guides: [Guide]
  ) -> Quote {
    let guide = guides[place.guide]
    var quote = Quote(
      role: .answer, text: sentence.text, file: guide.file,
      section: guide.sections[place.section].path, lines: sentence.lines, score: 1,
      matched: found, place: place)
    if guides.count > 1 { quote.guideTitle = guide.metadata.title }
    return quote
  }
}
