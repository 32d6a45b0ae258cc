import Guides
import Retrieval
import TextAnalysis

/// Numbers guides' passages, turns every field into terms, and indexes them, guide after guide.
///
/// Each guide may be forgotten once it was added: what answers need of it is held in flat buffers.
struct CollectionBuilder {
  let analyzer: Analyzer
  private var reader: TermReader
  private var index = FieldedIndexBuilder()
  private var document = DocumentTerms()
  /// The index's numbers of terms, by the dictionary's; good for one generation of the index.
  private var indexNumbers: [UInt32] = []
  private var indexGeneration = 0
  private let terms = TermDictionaryBuilder()
  private var passages = RecordTableBuilder()
  private var sections = RecordTableBuilder()
  private var lists = RecordTableBuilder()
  private var guides = RecordTableBuilder()
  private let firsts = GrowingBytes()
  private(set) var summary = CollectionSummary()
  /// The terms of the current guide's sections.
  private var own: [SectionTerms] = []

  /// How many passages are read between two reports of progress.
  private static let stride = 512

  init(analyzer: Analyzer) {
    self.analyzer = analyzer
    reader = TermReader(analyzer)
  }

  /// The number of passages so far.
  var passageCount: Int { passages.count }

  /// Adds a guide's sections and passages.
  ///
  /// - Parameter progress: Told now and then how many of its passages were added.
  mutating func add(_ guide: Guide, progress: (Int) -> Void = { _ in }) {
    appendFirsts()
    summarize(guide.metadata)
    let base = sections.count
    let title = terms(of: guide.metadata.title ?? "")
    own.removeAll(keepingCapacity: true)
    for section in guide.sections { add(section, title: title) }
    for (place, passage) in guide.passages.enumerated() {
      if place.isMultiple(of: Self.stride) { progress(place) }
      add(passage, section: base + passage.section, title: title)
    }
    for list in guide.lists {
      lists.bytes.append(list)
      lists.endRecord()
    }
    guides.bytes.append(GuideCover(file: guide.file, metadata: guide.metadata))
    guides.bytes.append(guide.furniture, guide.doubts)
    guides.endRecord()
  }

  /// The buffers and the index of everything that was added; the builder is spent.
  mutating func finish() -> (parts: CollectionParts, index: FieldedIndex, analyzer: Analyzer) {
    appendFirsts()
    let vocabulary = VocabularyBuilder.vocabulary(of: reader)
    reader.forget()
    let built = index.build()
    index = FieldedIndexBuilder()
    let parts = CollectionParts(
      summary: summary, guides: GuideTable(records: guides.finish(), firsts: firsts.finish()),
      sections: sections.finish(), passages: passages.finish(), lists: lists.finish(),
      terms: terms.frozen(passages: passages.count), vocabulary: vocabulary)
    return (parts, built, analyzer)
  }

  private func appendFirsts() {
    for count in [passages.count, sections.count, lists.count] {
      firsts.append(fixed: UInt32(truncatingIfNeeded: count))
    }
  }

  private mutating func summarize(_ metadata: GuideMetadata) {
    summary.language = summary.language ?? metadata.language
    summary.urgent = summary.urgent ?? metadata.urgent
    if let name = metadata.thesaurus, !summary.thesauri.contains(name) {
      summary.thesauri = (summary.thesauri + [name]).sorted()
    }
  }

  private mutating func add(_ section: Section, title: [Int32]) {
    let above = section.parent.map { own[$0].heading + own[$0].ancestors } ?? title
    let fields = SectionTerms(
      heading: headingTerms(of: section.title), ancestors: above,
      phrasings: section.phrasings.map { terms(of: Contractions.expanded(in: $0)) })
    own.append(fields)
    sections.bytes.append(fields)
    sections.bytes.append(section)
    sections.endRecord()
  }

  private mutating func add(_ passage: Passage, section: Int, title: [Int32]) {
    let sentences = passage.sentences.map { terms(of: $0.text, counting: true) }
    let context = passage.context.flatMap { terms(of: $0.text) }
    let phrasings = passage.phrasings.map { terms(of: Contractions.expanded(in: $0)) }
    let bytes = passages.bytes
    bytes.append(varint: section)
    bytes.append(varint: sentences.reduce(0) { $0 + $1.count })
    bytes.append(varint: sentences.count)
    for sentence in sentences { bytes.append(terms: sentence) }
    bytes.append(terms: context)
    bytes.append(varint: phrasings.count)
    for phrasing in phrasings { bytes.append(terms: phrasing) }
    bytes.append(passage)
    let around = own[passage.section]
    for sentence in sentences { count(sentence) }
    count(context)
    count(around.heading)
    passages.endRecord()
    index(
      sentences, around, title: title, context: context,
      phrasings: phrasings + around.phrasings)
  }

  private mutating func count(_ field: [Int32]) {
    for term in field { terms.count(term, passage: passages.count) }
  }

  /// Adds a passage's fields to the index, in the order of ``IndexField``.
  private mutating func index(
    _ sentences: [[Int32]], _ section: SectionTerms, title: [Int32], context: [Int32],
    phrasings: [[Int32]]
  ) {
    if indexGeneration != index.generation {
      indexGeneration = index.generation
      indexNumbers.removeAll(keepingCapacity: true)
    }
    document.removeAll()
    for sentence in sentences { append(sentence) }
    document.endField()
    for field in [section.heading, section.ancestors, title, context] {
      append(field)
      document.endField()
    }
    for phrasing in phrasings { append(phrasing) }
    document.endField()
    index.add(document)
  }

  private mutating func append(_ field: [Int32]) {
    for term in field {
      let place = Int(term)
      while indexNumbers.count <= place { indexNumbers.append(.max) }
      if indexNumbers[place] == .max { indexNumbers[place] = index.number(of: terms.term(term)) }
      document.append(indexNumbers[place])
    }
  }

  private mutating func terms(of text: String, counting: Bool = false) -> [Int32] {
    var numbers: [Int32] = []
    numbers.reserveCapacity(text.utf8.count / 5 + 1)
    reader.read(
      text, counting: counting, numbering: { [terms] in terms.number(of: $0, folded: $1) }
    ) {
      numbers.append(Int32(bitPattern: $0))
    }
    return numbers
  }

  /// The terms of a heading; “3.” tells where a section stands, not what it says.
  private mutating func headingTerms(of title: String) -> [Int32] {
    reader.count(title)
    let tokens = analyzer.analyze(title).drop { token in
      token.folded.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E }
    }
    return tokens.filter { !$0.term.isEmpty }.map {
      Int32(bitPattern: terms.number(of: $0.term, folded: $0.folded))
    }
  }
}

extension GrowingBytes {
  fileprivate func append(_ furniture: [Furniture], _ doubts: [ReadingDoubt]) {
    append(varint: furniture.count)
    for piece in furniture {
      append(UInt8(Furniture.Kind.allCases.firstIndex(of: piece.kind) ?? 0))
      append(piece.lines, after: 1)
    }
    append(varint: doubts.count)
    for doubt in doubts {
      append(UInt8(ReadingDoubt.Kind.allCases.firstIndex(of: doubt.kind) ?? 0))
      append(varint: doubt.line)
    }
  }
}
