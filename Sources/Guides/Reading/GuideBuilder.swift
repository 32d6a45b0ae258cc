/// Puts a guide together from headings, paragraphs and lists as they come.
struct GuideBuilder {
  private let file: String
  var metadata: GuideMetadata
  private(set) var sections: [Section] = []
  /// What was left out so far.
  var furniture: [Furniture] = []
  /// Where reading was in doubt so far.
  var doubts: [ReadingDoubt] = []
  var passages: [Passage] = []
  var lists: [PassageList] = []
  /// The lists and items that are open, outermost first.
  var openLists: [OpenList] = []
  /// The paragraph that a list right after it would be led in by.
  var leadIn: Int?
  /// Whether a comment now would stand directly under a heading.
  private var takesNotes = true
  private var earlyKey: String?
  private var earlyPhrasings: [String] = []
  /// Indices of the sections that are open, outermost first.
  private var ancestors: [Int] = []

  /// Starts a guide.
  init(file: String, metadata: GuideMetadata = GuideMetadata()) {
    self.file = file
    self.metadata = metadata
  }

  /// Opens a section; a heading without words is none.
  mutating func addHeading(_ title: String, level: Int, line: Int) {
    guard title.utf8.contains(where: { $0 > .space }) else {
      interrupt()
      return
    }
    if sections.isEmpty, level == 1, metadata.title == nil { metadata.title = title }
    while let last = ancestors.last, sections[last].level >= level { ancestors.removeLast() }
    let path = (ancestors.last.map { sections[$0].path } ?? []) + [title]
    openSection(title: title, path: path, level: level, line: line)
    ancestors.append(sections.count - 1)
    takesNotes = true
  }

  /// Takes what the author says of the section; only right under its heading.
  mutating func addNote(_ note: AuthorNote) {
    guard takesNotes else { return }
    let last = sections.count - 1
    switch note {
    case .key(let key):
      if last < 0 { earlyKey = key } else { sections[last].key = key }
    case .phrasings(let phrasings):
      if last < 0 { earlyPhrasings += phrasings } else { sections[last].phrasings += phrasings }
    }
  }

  /// Adds a passage to the open section and tells its index.
  @discardableResult
  mutating func addPassage(
    _ sentences: [Sentence], form: Passage.Form, place: ListPlace? = nil
  ) -> Int {
    if sections.isEmpty { openPreamble(line: sentences.first?.lines.lowerBound ?? 1) }
    takesNotes = false
    let section = sections.count - 1
    passages.append(
      Passage(section: section, form: form, sentences: sentences, place: place))
    sections[section].passages = sections[section].passages.lowerBound..<passages.count
    return passages.count - 1
  }

  /// Says that something without text stands between two blocks.
  mutating func interrupt() { leadIn = nil }

  /// Ends the guide.
  ///
  /// - Throws: ``GuideError/empty(path:)`` where there is no section.
  mutating func finish(lastLine: Int) throws(GuideError) -> Guide {
    guard !sections.isEmpty else { throw .empty(path: file) }
    closeSection(before: lastLine + 1)
    dropEmptyLists()
    return Guide(
      file: file, metadata: metadata, sections: sections, passages: passages, lists: lists,
      furniture: furniture, doubts: doubts)
  }

  /// Opens the section of the text that stands before the first heading.
  private mutating func openPreamble(line: Int) {
    let title = metadata.title ?? Self.baseName(of: file)
    openSection(title: title, path: [title], level: 0, line: line)
    sections[0].key = earlyKey
    sections[0].phrasings = earlyPhrasings
  }

  private mutating func openSection(title: String, path: [String], level: Int, line: Int) {
    closeSection(before: line)
    interrupt()
    let start = passages.count
    sections.append(
      Section(
        title: title, path: path, level: level, parent: ancestors.last, lines: line...line,
        passages: start..<start))
  }

  private mutating func closeSection(before line: Int) {
    guard let last = sections.indices.last else { return }
    let first = sections[last].lines.lowerBound
    sections[last].lines = first...max(first, line - 1)
  }

  /// A path's last part without its extension.
  private static func baseName(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
    let dot = name.lastIndex(of: UInt8(ascii: ".")) ?? 0
    return name.string(0..<(dot > 0 ? dot : name.count))
  }
}
