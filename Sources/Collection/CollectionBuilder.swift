import Guides
import Retrieval
import TextAnalysis

/// Numbers guides' passages, turns every field into terms, and indexes them.
struct CollectionBuilder {
  private let analyzer: Analyzer
  private let progress: ((Double) -> Void)?
  private let total: Int
  private var index = FieldedIndexBuilder()
  var terms = TermDictionary()
  var places: [CollectedPlace] = []
  var passages = PassageTerms()
  var sections: [SectionTerms] = []
  var firstPassages = [0]
  var firstSections = [0]

  /// How many passages are read between two reports of progress.
  private static let stride = 512

  init(analyzer: Analyzer, guides: [Guide], progress: ((Double) -> Void)?) {
    self.analyzer = analyzer
    self.progress = progress
    total = max(1, guides.reduce(0) { $0 + $1.passages.count })
  }

  /// Adds a guide's sections and passages.
  mutating func add(_ guide: Guide) {
    let title = terms(of: guide.metadata.title ?? "")
    let base = sections.count
    for section in guide.sections { add(section, title: title, base: base) }
    for (place, passage) in guide.passages.enumerated() {
      add(passage, place: place, section: base + passage.section, title: title)
    }
    firstPassages.append(places.count)
    firstSections.append(sections.count)
  }

  /// The index of everything that was added.
  consuming func builtIndex() -> FieldedIndex { index.build() }

  private mutating func add(_ section: Section, title: [Int32], base: Int) {
    let parent = section.parent.map { base + $0 }
    let above = parent.map { sections[$0].heading + sections[$0].ancestors } ?? title
    sections.append(
      SectionTerms(
        heading: headingTerms(of: section.title), ancestors: above,
        phrasings: section.phrasings.map { terms(of: Contractions.expanded(in: $0)) },
        parent: parent))
  }

  private mutating func add(_ passage: Passage, place: Int, section: Int, title: [Int32]) {
    let id = places.count
    if id.isMultiple(of: Self.stride) { progress?(Double(id) / Double(total)) }
    let sentences = passage.sentences.map { terms(of: $0.text) }
    let context = passage.context.flatMap { terms(of: $0.text) }
    let phrasings = passage.phrasings.map { terms(of: Contractions.expanded(in: $0)) }
    places.append(
      CollectedPlace(guide: firstPassages.count - 1, passage: place, section: section))
    passages.append(sentences: sentences, context: context, phrasings: phrasings)
    for sentence in sentences { count(sentence, in: id) }
    count(context, in: id)
    count(sections[section].heading, in: id)
    index.add(
      [
        sentences.flatMap(\.self), sections[section].heading, sections[section].ancestors, title,
        context, phrasings.flatMap(\.self) + sections[section].phrasings.flatMap(\.self),
      ].map { $0.map { terms.terms[Int($0)] } })
  }

  private mutating func count(_ field: [Int32], in id: Int) {
    for term in field { terms.count(term, passage: id) }
  }

  private mutating func terms(of text: String) -> [Int32] {
    analyzer.analyze(text).map { terms.add($0.term, folded: $0.folded) }
  }

  /// The terms of a heading; “3.” tells where a section stands, not what it says.
  private mutating func headingTerms(of title: String) -> [Int32] {
    let tokens = analyzer.analyze(title).drop { token in
      token.folded.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E }
    }
    return tokens.map { terms.add($0.term, folded: $0.folded) }
  }
}
