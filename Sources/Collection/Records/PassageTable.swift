package import Guides
import Retrieval

/// The passages: their terms field by field, and the passages themselves.
///
/// A record has the section over all guides and the number of terms; the number of sentences and the terms
/// of each; those of the context and of each phrasing; then the form, of an item whether some of it is
/// code, the sentences with their lines and, of such an item, whether each is code, the place in a list, the context and the phrasings.
package struct PassageTable: Sendable {
  let records: RecordTable
  let guides: GuideTable

  /// The number of passages.
  package var count: Int { records.count }

  /// The terms of a passage, as numbers of a ``TermDictionary``.
  package struct Terms: Sendable {
    /// The terms of each sentence, compounds after their parts.
    package var sentences: [[Int32]]
    /// The terms of the lead-in, the parent items and the column heads.
    package var context: [Int32]

    package init(sentences: [[Int32]], context: [Int32]) {
      self.sentences = sentences
      self.context = context
    }
  }

  /// The guide and the section of a passage, over all guides.
  func place(of id: Int) -> (guide: Int, section: Int) {
    var reader = records.reader(id)
    let guide = guides.guide(ofPassage: id)
    let sections = guides.sections(of: guide)
    return (guide, max(sections.lowerBound, min(reader.number(), sections.upperBound - 1)))
  }

  /// The number of terms in the sentences of a passage.
  package func length(of id: Int) -> Int {
    var reader = records.reader(id)
    return reader.head().length
  }

  /// The terms of a passage.
  package func terms(of id: Int) -> Terms {
    var reader = records.reader(id)
    _ = reader.head()
    let sentences = (0..<reader.count()).map { _ in reader.terms() }
    return Terms(sentences: sentences, context: reader.terms())
  }

  /// The terms of each of the author's phrasings of a passage.
  package func phrasings(of id: Int) -> [[Int32]] {
    var reader = records.reader(id)
    _ = reader.head()
    for _ in 0..<reader.count() + 1 { reader.skipTerms() }
    return (0..<reader.count()).map { _ in reader.terms() }
  }

  /// A passage as the guide has it.
  func passage(_ id: Int) -> Passage {
    var reader = records.reader(id)
    _ = reader.head()
    let (guide, section) = place(of: id)
    let sentenceCount = reader.count()
    for _ in 0..<sentenceCount + 1 { reader.skipTerms() }
    for _ in 0..<reader.count() { reader.skipTerms() }
    var passage = Passage(
      section: section - guides.sections(of: guide).lowerBound,
      form: PassageForm.decoded(reader.byte()), sentences: [])
    let isMixed = passage.form == .listItem && reader.byte() != 0
    var line = 1
    let sentences = (0..<sentenceCount).map { _ in
      let text = reader.text()
      let lines = reader.lines(after: line)
      line = lines.upperBound
      let isCode = isMixed ? reader.byte() != 0 : passage.form == .code
      return Sentence(text: text, lines: lines, isCode: isCode)
    }
    passage.sentences = Sentences(
      sentences.isEmpty ? [Sentence(text: "", lines: 1...1)] : sentences)
    if reader.byte() != 0 {
      let place = ListPlace(
        list: reader.number(), number: reader.number(), depth: reader.number(),
        label: reader.optionalText())
      if place.list < guides.lists(of: guide).count { passage.place = place }
    }
    passage.context = (0..<reader.count()).compactMap { _ in
      let kind = ContextLine.Kind.allCases.at(Int(reader.byte()))
      let (text, lines) = (reader.text(), reader.lines(after: line))
      return kind.map { ContextLine(kind: $0, text: text, lines: lines) }
    }
    passage.phrasings = reader.texts()
    return passage
  }

  /// Whether a passage is an item, a row or something else, without the rest of it.
  package func form(of id: Int) -> Passage.Form {
    var reader = records.reader(id)
    _ = reader.head()
    for _ in 0..<reader.count() + 1 { reader.skipTerms() }
    for _ in 0..<reader.count() { reader.skipTerms() }
    return PassageForm.decoded(reader.byte())
  }
}

/// The forms of passages by their numbers in records.
enum PassageForm {
  private static let all: [Passage.Form] = [
    .paragraph, .listItem, .tableRow, .quotation, .code, .caution,
  ]

  static func decoded(_ number: UInt8) -> Passage.Form { all.at(Int(number)) ?? .paragraph }

  static func encoded(_ form: Passage.Form) -> UInt8 {
    UInt8(truncatingIfNeeded: all.firstIndex(of: form) ?? 0)
  }
}

extension RegionReader {
  fileprivate mutating func head() -> (section: Int, length: Int) { (number(), number()) }

  fileprivate mutating func skipTerms() { for _ in 0..<count() { _ = number() } }
}

extension GrowingBytes {
  /// Appends a passage's record but for its head and terms.
  func append(_ passage: Passage) {
    append(PassageForm.encoded(passage.form))
    // Of items alone some sentences may be code.
    let isMixed = passage.form == .listItem && passage.sentences.contains(where: \.isCode)
    if passage.form == .listItem { append(isMixed ? 1 : 0) }
    var line = 1
    for sentence in passage.sentences {
      append(sentence.text)
      append(sentence.lines, after: line)
      line = sentence.lines.upperBound
      if isMixed { append(sentence.isCode ? 1 : 0) }
    }
    append(passage.place == nil ? 0 : 1)
    if let place = passage.place {
      append(varint: place.list)
      append(varint: place.number)
      append(varint: place.depth)
      append(place.label)
    }
    append(varint: passage.context.count)
    for context in passage.context {
      append(UInt8(ContextLine.Kind.allCases.firstIndex(of: context.kind) ?? 0))
      append(context.text)
      append(context.lines, after: line)
    }
    append(texts: passage.phrasings)
  }
}
