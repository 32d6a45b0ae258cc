import Guides
import Retrieval
import TextAnalysis

/// The guides and everything that was worked out from them before the first question.
struct Library: Sendable {
  let guides: [Guide]
  let index: InvertedIndex
  /// Where each passage id of the index stands.
  let places: [PassageReference]
  /// The first passage id of each guide.
  let offsets: [Int]
  let phrasings: PhrasingIndex
  let topics: TopicIndex
  private let termsBeforeNumbers: Set<String>
  /// What kinds of answer each passage can give.
  let facts: [PassageFacts]
  /// Terms of the guides' titles that stand nearly everywhere: what the guide is about.
  let subjectTerms: Set<String>

  init(guides: [Guide], analyzer: Analyzer, progress: IndexingProgress? = nil) {
    self.guides = guides
    let reading = GuideAnalysis(guides: guides, analyzer: analyzer, progress: progress)
    subjectTerms = reading.subjectTerms
    var builder = IndexBuilder(analyzer: analyzer, fields: PassageFields.all)
    progress?.begin(.numbering)
    let texts = NumberedGuides(reading, builder: &builder, progress: progress)
    progress?.begin(.collecting)
    var places: [PassageReference] = []
    var offsets: [Int] = []
    var facts: [PassageFacts] = []
    var termsBeforeNumbers: Set<String> = []
    for (number, guide) in guides.enumerated() {
      offsets.append(places.count)
      for passage in guide.passages.indices {
        places.append(PassageReference(guide: number, passage: passage))
        builder.add(parts: texts.fields(guide: guide, number: number, passage: passage))
        let body = reading.bodies[number][passage]
        Self.collectTermsBeforeNumbers(body, into: &termsBeforeNumbers)
        facts.append(PassageFacts(tokens: body))
        progress?.advance()
      }
    }
    self.places = places
    self.offsets = offsets
    self.facts = facts
    self.termsBeforeNumbers = termsBeforeNumbers
    progress?.begin(.freezing)
    index = builder.build(progress: progress.map { $0.reach })
    progress?.begin(.topics)
    topics = TopicIndex(
      guides: guides, reading: reading, analyzer: analyzer, progress: progress)
    phrasings = PhrasingIndex(guides: guides, reading: reading, analyzer: analyzer)
  }

  private static func collectTermsBeforeNumbers(
    _ tokens: [AnalyzedToken], into terms: inout Set<String>
  ) {
    for (token, next) in zip(tokens, tokens.dropFirst())
    where next.folded.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) == true {
      if !StopWords.isFunctionWord(token.folded) { terms.insert(token.term) }
    }
  }

  var analyzer: Analyzer { index.analyzer }

  func guide(of id: Int) -> Guide { guides[places[id].guide] }
  func passage(_ id: Int) -> Passage { guide(of: id).passages[places[id].passage] }
  func section(of id: Int) -> Section { guide(of: id).sections[passage(id).section] }

  /// Where a passage stands, for whoever is given a quote of it.
  func place(of id: Int) -> PassagePlace {
    PassagePlace(
      guide: places[id].guide, section: passage(id).section, passage: places[id].passage)
  }

  /// The title of a passage's guide, where there are several and its heading path does not say it.
  func guideTitle(of id: Int) -> String? {
    guard guides.count > 1, let title = guide(of: id).metadata.title else { return nil }
    return section(of: id).path.first?.contains(title) == true ? nil : title
  }

  /// Whether a number stands right after the term anywhere, as in “SPF 30”.
  func isFollowedByNumber(_ term: String) -> Bool { termsBeforeNumbers.contains(term) }

  /// A number for the section of a passage that no section of another guide shares.
  func sectionID(of id: Int) -> SectionID {
    SectionID(guide: places[id].guide, section: passage(id).section)
  }

  func section(_ id: SectionID) -> Section { guides[id.guide].sections[id.section] }

  /// The ids of the passages that stand directly in a section.
  func passages(in id: SectionID) -> Range<Int> {
    let own = section(id).passages
    return offsets[id.guide] + own.lowerBound..<offsets[id.guide] + own.upperBound
  }
}

/// A section of one of the guides.
struct SectionID: Hashable, Sendable, Comparable {
  var guide: Int
  var section: Int

  static func < (first: SectionID, second: SectionID) -> Bool {
    (first.guide, first.section) < (second.guide, second.section)
  }
}

extension Library {
  /// Whether a passage's own text, not its heading or surroundings, says what a concept says.
  func holdsInBody(_ concept: Concept, passage: Int) -> Bool {
    holdsInBody(concept.wholes, passage: passage)
  }

  /// Whether a passage's own text holds the terms of any of the alternatives.
  func holdsInBody(_ alternatives: [Query.Alternative], passage: Int) -> Bool {
    alternatives.contains { alternative in
      alternative.terms.allSatisfy { term in
        index.holds(term, field: PassageFields.body, passage: passage)
      }
    }
  }
}
