import Answering

/// What the numbers on the screen stand for: those of the last answer, or of the last list.
struct Numbering: Equatable {
  /// Something with a number before it.
  enum Entry: Equatable {
    /// A quote of an answer.
    case quote(Quote)
    /// A section of a guide.
    case section(SectionAddress)
    /// A question, to be asked.
    case question(String)
    /// A guide, to be asked alone: its index among all that were opened.
    case guide(Int)
  }

  private(set) var entries: [Entry]
  /// The entries' numbers, ascending.
  private(set) var numbers: [Int]

  /// Numbers entries from 1.
  init(_ entries: [Entry] = []) {
    self.entries = entries
    numbers = Array(1..<entries.count + 1)
  }

  /// Sections, with the numbers that they have in the contents.
  init(sections: [SectionAddress], of contents: [SectionAddress]) {
    let all = Set(sections)
    let found = contents.indices.filter { all.contains(contents[$0]) }
    entries = found.map { .section(contents[$0]) }
    numbers = found.map { $0 + 1 }
  }

  /// Guides, with the numbers that they have among all that were opened.
  init(guides: [Int]) {
    entries = guides.map(Entry.guide)
    numbers = guides.map { $0 + 1 }
  }

  /// What a number stands for; nil where nothing has that number.
  subscript(number: Int) -> Entry? {
    numbers.firstIndex(of: number).map { entries[$0] }
  }

  /// Numbers further quotes behind the others, and tells the first of their numbers.
  mutating func add(_ quotes: [Quote]) -> Int {
    let first = (numbers.last ?? 0) + 1
    entries += quotes.map(Entry.quote)
    numbers += first..<first + quotes.count
    return first
  }

  /// The numbers in words, such as “1 to 4” or “3, 7 and 12”; nil where there are none.
  var range: String? {
    guard let first = numbers.first, let last = numbers.last else { return nil }
    if first == last { return "\(first)" }
    if numbers.count > 2, last - first + 1 == numbers.count { return "\(first) to \(last)" }
    let some = numbers.dropLast().prefix(Self.mostNamed).map(String.init)
    let rest = numbers.count - 1 > Self.mostNamed ? " … " : " "
    return some.joined(separator: ", ") + rest + "and \(last)"
  }

  private static let mostNamed = 8

  /// Whether nothing but ways to go on has a number, and no quote.
  var isOffer: Bool {
    !entries.contains {
      if case .quote = $0 { true } else { false }
    }
  }
}
