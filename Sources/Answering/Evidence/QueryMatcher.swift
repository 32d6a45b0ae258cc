import Collection
import Understanding

/// Finds what passages and headings hold of one question.
struct QueryMatcher {
  let query: ExpandedQuestion
  let library: GuideCollection
  let table: AlternativeTable
  private let seen: SeenTerms

  init(_ query: ExpandedQuestion, library: GuideCollection) {
    self.query = query
    self.library = library
    table = AlternativeTable(query)
    seen = SeenTerms(table.entries.count)
  }

  /// Which terms of each alternative were seen in the text at hand; used again for the next text.
  private final class SeenTerms {
    var bits: [UInt8]
    var touched: [Int32] = []

    init(_ count: Int) { bits = [UInt8](repeating: 0, count: count) }
  }

  /// What a list of terms holds of the question.
  func match(_ terms: some Sequence<Int32>) -> FieldMatch {
    var result = FieldMatch(words: query.words.count)
    for term in terms {
      table.forEachSlot(of: term) { slot in
        let number = Int(slot.alternative)
        if seen.bits[number] == 0 { seen.touched.append(slot.alternative) }
        seen.bits[number] |= slot.bit
        let entry = table.entries[number]
        guard seen.bits[number] == entry.whole else { return }
        result.meet(entry.word, entry.value, number)
      }
    }
    for number in seen.touched { seen.bits[Int(number)] = 0 }
    seen.touched.removeAll(keepingCapacity: true)
    return result
  }

  /// What a section's headings hold.
  func match(section number: Int) -> SectionMatch {
    let terms = library.sections[number]
    return SectionMatch(heading: match(terms.heading), ancestors: match(terms.ancestors))
  }

  /// What a passage holds, given what its section's headings hold.
  func match(passage id: Int, under section: SectionMatch) -> PassageMatch {
    let terms = library.passages.terms(of: id)
    let sentences = terms.sentences.map { match($0) }
    var body = FieldMatch(words: query.words.count)
    for sentence in sentences { body.formUnion(sentence) }
    let context = match(terms.context)
    var all = body
    all.formUnion(section.heading)
    all.formUnion(section.ancestors)
    all.formUnion(context)
    return PassageMatch(
      id: id, sentences: sentences, body: body, heading: section.heading,
      ancestors: section.ancestors, context: context, all: all, terms: terms)
  }
}
