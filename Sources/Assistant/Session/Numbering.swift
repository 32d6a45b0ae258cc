import Answering

/// What the numbers on the screen stand for: those of the last answer, or of the last list.
struct Numbering: Equatable {
  /// Something with a number before it.
  enum Entry: Equatable {
    /// A quote of an answer.
    case quote(Quote)
    /// A section of a guide.
    case section(SectionAddress)
  }

  private(set) var entries: [Entry]

  /// Numbers entries from 1.
  init(_ entries: [Entry] = []) { self.entries = entries }

  /// Numbers sections from 1.
  init(sections: [SectionAddress]) { self.init(sections.map(Entry.section)) }

  /// How many numbers there are.
  var count: Int { entries.count }

  /// What a number stands for; nil where nothing has that number.
  subscript(number: Int) -> Entry? {
    entries.indices.contains(number - 1) ? entries[number - 1] : nil
  }

  /// Numbers further quotes behind the others, and tells the first of their numbers.
  mutating func add(_ quotes: [Quote]) -> Int {
    entries += quotes.map(Entry.quote)
    return entries.count - quotes.count + 1
  }
}
