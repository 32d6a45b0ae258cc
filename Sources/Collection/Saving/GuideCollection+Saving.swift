package import Retrieval
import TextAnalysis

extension GuideCollection {
  /// Puts the collection into a file, from which it can be opened without reading it.
  ///
  /// - Parameters:
  ///   - notes: What is told whenever the file is opened.
  ///   - sources: What it was made of, for a file that is to be checked against it.
  ///   - replacement: What of that name it may take the place of.
  /// - Throws: ``SectionFileError/unwritable(path:code:)`` or ``SectionFileError/occupied(path:by:)``;
  ///   what stood there before stays.
  /// - Complexity: O(*n*) for a file of *n* bytes.
  package func save(
    to path: String, notes: [String] = [], sources: SourceRecord? = nil,
    replacing replacement: FileReplacement = .savedFile
  ) throws(SectionFileError) {
    var writer = SectionFileWriter(stamp: AnalysisStamp.current)
    writer.add(index)
    let head = GrowingBytes()
    head.append(varint: SavedSection.version)
    head.append(summary.language)
    head.append(summary.urgent)
    head.append(texts: summary.thesauri)
    head.append(texts: notes)
    writer.add(head.finish(), as: SavedSection.summary.rawValue)
    for (section, bytes) in savedParts { writer.add(bytes, as: section.rawValue) }
    if let sources { writer.add(sources.bytes, as: SavedSection.sources.rawValue) }
    try writer.write(to: path, replacing: replacement)
  }

  private var savedParts: [(SavedSection, Region)] {
    [
      (.guideStarts, guideTable.records.starts), (.guides, guideTable.records.bytes),
      (.firsts, guideTable.firsts), (.sectionStarts, sections.records.starts),
      (.sections, sections.records.bytes), (.passageStarts, passages.records.starts),
      (.passages, passages.records.bytes), (.listStarts, lists.records.starts),
      (.lists, lists.records.bytes), (.termStarts, terms.words.starts),
      (.terms, terms.words.bytes), (.termSlots, terms.slots), (.termFacts, terms.facts),
      (.wordStarts, vocabulary.words.starts), (.words, vocabulary.words.bytes),
      (.wordOccurrences, vocabulary.occurrences),
    ]
  }
}

/// A collection in a saved file, with what else stands there.
package struct SavedCollection: Sendable {
  /// The collection, which is read from the file as it is asked for.
  package let collection: GuideCollection
  /// What is told whenever the file is opened.
  package let notes: [String]
  /// What it was made of; nil where that is not recorded.
  package let sources: SourceRecord?

  /// Opens a file.
  ///
  /// - Parameter checkedSize: Files of at most so many bytes are checked as a whole; of larger ones
  ///   what is damaged is read as something else, or as nothing.
  /// - Throws: ``SectionFileError`` where it is no saved collection, was made with other tables of
  ///   words, or is damaged.
  /// - Complexity: O(guides), whatever the number of passages.
  package init(path: String, checkedSize: Int = 8 << 20) throws(SectionFileError) {
    let reader = SavedReader(file: try SectionFile(path: path, checkedSize: checkedSize))
    var head = try reader.records(.summary)
    let version = head.number()
    guard version == SavedSection.version else {
      throw .version(path: path, found: UInt32(clamping: version))
    }
    let summary = CollectionSummary(
      language: head.optionalText(), urgent: head.optionalText(), thesauri: head.texts())
    notes = head.texts()
    sources = reader.file.section(SavedSection.sources.rawValue).map { SourceRecord($0) }
    let index = try FieldedIndex(reader.file, stamp: AnalysisStamp.current)
    collection = GuideCollection(
      try reader.parts(summary, documents: index.documentCount), index: index,
      analyzer: Analyzer(language: summary.language), file: reader.file.whole)
  }
}

/// Takes the parts of a collection from a file and makes sure that they fit together.
struct SavedReader {
  let file: SectionFile

  func records(_ section: SavedSection) throws(SectionFileError) -> RegionReader {
    let region = try region(section)
    return RegionReader(region, 0..<region.count)
  }

  func parts(
    _ summary: CollectionSummary, documents: Int
  ) throws(SectionFileError) -> CollectionParts {
    let guides = GuideTable(
      records: try table(.guideStarts, .guides), firsts: try region(.firsts))
    let sections = try table(.sectionStarts, .sections)
    let passages = try table(.passageStarts, .passages)
    let lists = try table(.listStarts, .lists)
    guard passages.count == documents, sections.count > 0,
      guides.fits(passages: passages.count, sections: sections.count, lists: lists.count)
    else { throw damaged(.firsts) }
    return CollectionParts(
      summary: summary, guides: guides, sections: sections, passages: passages, lists: lists,
      terms: try terms(passages: documents), vocabulary: try vocabulary())
  }

  private func terms(passages: Int) throws(SectionFileError) -> TermDictionary {
    let terms = TermDictionary(
      words: try words(.termStarts, .terms), slots: try region(.termSlots),
      facts: try region(.termFacts), passageCount: passages)
    let slots = terms.slots.count / 4
    guard slots > 0, slots & (slots - 1) == 0, terms.facts.count == 8 * terms.count else {
      throw damaged(.termSlots)
    }
    return terms
  }

  private func vocabulary() throws(SectionFileError) -> Vocabulary {
    let vocabulary = Vocabulary(
      words: try words(.wordStarts, .words), occurrences: try region(.wordOccurrences))
    guard vocabulary.occurrences.count == 4 * vocabulary.words.count else {
      throw damaged(.wordOccurrences)
    }
    return vocabulary
  }

  private func table(
    _ starts: SavedSection, _ records: SavedSection
  ) throws(SectionFileError) -> RecordTable {
    let table = RecordTable(starts: try region(starts), bytes: try region(records))
    guard table.starts.count >= 8, table.starts.count % 8 == 0,
      table.starts.u64(table.starts.count - 8) == UInt64(table.bytes.count)
    else { throw damaged(starts) }
    return table
  }

  private func words(
    _ starts: SavedSection, _ bytes: SavedSection
  ) throws(SectionFileError) -> WordList {
    let words = WordList(starts: try region(starts), bytes: try region(bytes))
    guard words.starts.count >= 4, words.starts.count % 4 == 0,
      Int(words.starts.u32(words.starts.count - 4)) == words.bytes.count
    else { throw damaged(starts) }
    return words
  }

  private func region(_ section: SavedSection) throws(SectionFileError) -> Region {
    guard let region = file.section(section.rawValue) else { throw damaged(section) }
    return region
  }

  private func damaged(_ section: SavedSection) -> SectionFileError {
    .damaged(path: file.path, section: section.rawValue)
  }
}
