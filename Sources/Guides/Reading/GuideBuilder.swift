/// Puts a guide together from headings, paragraphs and lists as they come.
struct GuideBuilder {
  private let file: String
  var metadata: GuideMetadata
  private(set) var sections: [Section] = []
  /// What was left out so far.
  private var furniture: [Furniture] = []
  /// Where reading was in doubt so far.
  private var doubts: [ReadingDoubt] = []
  var passages: [Passage] = []
  var lists: [PassageList] = []
  /// The lists and items that are open, outermost first.
  var openLists: [OpenList] = []
  /// The list that ended last, with nothing after it but notes.
  var endedList: EndedList?
  /// The table that is open.
  var openTable: OpenTable?
  /// The paragraph that a list, code or table right after it would be led in by: the last passage.
  var leadIn: Int?
  /// The passage that is the title of what comes right after it.
  var caption: Int?
  /// Phrasings that wait for the passage or list they stand above.
  var waitingPhrasings: [String] = []
  /// Whether a note now would stand directly under a heading.
  private var takesNotes = true
  private var earlyKey: String?
  private var earlyPhrasings: [String] = []
  /// Indices of the sections that are open, outermost first.
  private var ancestors: [Int] = []
  /// The headings that the last section but the outermost stands under, which its neighbours share.
  private var outerPath: (parent: Int, path: [String])?
  /// The line that leads into headings of a level, such as “There are two ways:”.
  private var ledHeadings: (level: Int, leadIn: ContextLine)?
  /// The same for the first passage under the last heading, until it comes.
  private var headingLeadIn: ContextLine?
  /// How many of the open sections at the end are subheadings, which have no level of their own.
  private var openSubheadings = 0
  /// Whether text now goes on with the section that was open before the last one.
  private var resumes = false
  /// What the passage before has beside its text; most passages of a list have the same.
  private var lastExtras = Passage.Extras()
  /// How many passages share their memory already.
  private var packed = 0

  /// Starts a guide.
  init(file: String, metadata: GuideMetadata = GuideMetadata()) {
    self.file = file
    self.metadata = metadata
  }

  /// Makes room for the passages that there are at most; what is not needed is never touched.
  ///
  /// An array that grows is in memory twice. A small one is not worth room that it may not need.
  mutating func expect(passages count: Int) {
    if count > Self.packing { passages.reserveCapacity(count) }
  }

  /// Opens a section; a heading without words is none.
  mutating func addHeading(_ title: String, level: Int, line: Int) {
    guard title.utf8.contains(where: { $0 > .space }) else {
      interrupt()
      return
    }
    if sections.isEmpty, level == 1, metadata.title == nil {
      metadata.title = SharedWords.bounded(title)
    }
    openSubheadings = 0
    open(title, level: level, line: line)
  }

  /// Opens a section for a heading that shows no level, such as a bold line or a question.
  ///
  /// It stands under the last heading that has one, beside other subheadings.
  mutating func addSubheading(_ title: String, line: Int) {
    guard title.utf8.contains(where: { $0 > .space }) else {
      interrupt()
      return
    }
    ancestors.removeLast(openSubheadings)
    openSubheadings = 0
    open(title, level: (ancestors.last.map { sections[$0].level } ?? 1) + 1, line: line)
    openSubheadings = 1
  }

  /// The headings that are open at a place of the text.
  struct Place {
    fileprivate var ancestors: [Int]
    fileprivate var openSubheadings: Int
    fileprivate var sectionCount: Int
  }

  /// Where text is added now.
  var place: Place {
    Place(ancestors: ancestors, openSubheadings: openSubheadings, sectionCount: sections.count)
  }

  /// Says that what stood since a place has ended with its headings, as `</details>` does.
  ///
  /// Text after it stands in a section that repeats the heading that was open at the place.
  mutating func goBack(to place: Place) {
    interrupt()
    guard sections.count > place.sectionCount, place.sectionCount > 0 else { return }
    ancestors = place.ancestors
    openSubheadings = place.openSubheadings
    resumes = true
  }

  /// The level of the open section, 0 where none is.
  var level: Int { ancestors.last.map { sections[$0].level } ?? 0 }

  /// Goes on with a section after parts of it that had headings of their own.
  ///
  /// What follows is a section of its own under the same heading.
  mutating func resumeSection(_ index: Int, line: Int) {
    guard sections.indices.contains(index), index < sections.count - 1 else { return }
    let section = sections[index]
    ancestors = []
    openSubheadings = 0
    var parent = section.parent
    while let next = parent {
      ancestors.insert(next, at: 0)
      parent = sections[next].parent
    }
    openSection(title: section.title, level: section.level, line: line)
    if section.level > 0 { ancestors.append(sections.count - 1) }
    takesNotes = false
  }

  /// Takes what the author says.
  ///
  /// A key, and phrasings before the section's first passage, are the section's; other phrasings
  /// are those of the passage or list that follows.
  ///
  /// - Parameter opensPassage: Whether the note stands right above text, set off from the heading.
  mutating func addNote(_ note: AuthorNote, opensPassage: Bool = false) {
    let last = sections.count - 1
    switch note {
    case .key(let key):
      guard takesNotes else { return }
      if last < 0 { earlyKey = key } else { sections[last].key = key }
    case .phrasings(let phrasings):
      if opensPassage || !takesNotes {
        waitingPhrasings += phrasings
        endedList?.isNoted = true
      } else if last < 0 {
        earlyPhrasings += phrasings
      } else {
        sections[last].phrasings += phrasings
      }
    }
  }

  /// Takes note of lines that are no passage.
  mutating func addFurniture(_ kind: Furniture.Kind, lines: ClosedRange<Int>) {
    furniture.append(Furniture(kind: kind, lines: lines))
  }

  /// Takes note of a place where reading was in doubt; once for a kind in a line.
  mutating func addDoubt(_ kind: ReadingDoubt.Kind, line: Int) {
    let doubt = ReadingDoubt(kind: kind, line: line)
    if doubts.last != doubt { doubts.append(doubt) }
  }

  /// Adds a passage to the open section and tells its index.
  @discardableResult
  mutating func addPassage(
    _ sentences: [Sentence], form: Passage.Form, place: ListPlace? = nil,
    context: [ContextLine] = [], phrasings: [String] = []
  ) -> Int {
    let line = sentences.first?.lines.lowerBound ?? 1
    if resumes { resume(line: line) }
    if sections.isEmpty { openPreamble(line: line) }
    takesNotes = false
    endedList = nil
    let section = sections.count - 1
    let phrasings = phrasings + takeWaitingPhrasings()
    let context = headingLeadIn.map { [$0] + context } ?? context
    headingLeadIn = nil
    passages.append(
      Passage(
        section: section, form: form, sentences: Sentences(sentences), number: place?.number ?? 0,
        extras: extras(context, phrasings, place)))
    if passages.count - packed > Self.packing { pack() }
    sections[section].passages = sections[section].passages.lowerBound..<passages.count
    return passages.count - 1
  }

  /// So many passages are put together into one piece of memory.
  private static let packing = 4_096

  /// Lets passages share their memory; only the last may still change.
  private mutating func pack() {
    let range = packed..<max(packed, passages.count - 1)
    var writer = SentenceWriter()
    writer.reserve(
      bytes: range.reduce(0) { $0 + passages[$1].sentences.byteCount },
      sentences: range.reduce(0) { $0 + passages[$1].sentences.count })
    for index in range { passages[index].sentences.write(to: &writer) }
    let store = writer.store
    var start = 0
    for index in range {
      let end = start + passages[index].sentences.count
      passages[index].sentences = Sentences(store, start..<end)
      start = end
    }
    packed = range.upperBound
  }

  private mutating func extras(
    _ context: [ContextLine], _ phrasings: [String], _ place: ListPlace?
  ) -> Passage.Extras? {
    if context.isEmpty, phrasings.isEmpty, place == nil { return nil }
    let extras = Passage.Extras(context: context, phrasings: phrasings, place: place)
    if extras != lastExtras { lastExtras = extras }
    return lastExtras
  }

  /// Takes back the last passage, which turned out to be only a lead-in.
  mutating func removeLastPassage() {
    guard let passage = passages.popLast() else { return }
    sections[passage.section].passages =
      sections[passage.section].passages.lowerBound..<passages.count
    if let place = passage.place { lists[place.list].removeLastItem() }
  }

  /// The phrasings that waited, which wait no longer.
  mutating func takeWaitingPhrasings() -> [String] {
    defer { waitingPhrasings = [] }
    return waitingPhrasings
  }

  /// Says that something without text stands between two blocks.
  mutating func interrupt() {
    leadIn = nil
    endedList = nil
  }

  /// Ends the guide.
  ///
  /// - Throws: ``GuideError/empty(path:)`` where there is no section.
  mutating func finish(lastLine: Int) throws(GuideError) -> Guide {
    guard !sections.isEmpty else { throw .empty(path: file) }
    closeSection(before: lastLine + 1)
    dropEmptyLists()
    pack()
    return Guide(
      file: file, metadata: metadata, sections: sections, passages: passages, lists: lists,
      furniture: furniture, doubts: doubts)
  }
}

extension GuideBuilder {
  /// Opens the section of the text that stands before the first heading.
  private mutating func openPreamble(line: Int) {
    let title = SharedWords.bounded(metadata.title ?? Self.baseName(of: file))
    openSection(title: title, level: 0, line: line)
    guard sections.count == 1 else { return }
    sections[0].key = earlyKey
    sections[0].phrasings = earlyPhrasings
  }

  private mutating func open(_ title: String, level: Int, line: Int) {
    while let last = ancestors.last, sections[last].level >= level { ancestors.removeLast() }
    openSection(title: SharedWords.bounded(title), level: level, line: line)
    ancestors.append(sections.count - 1)
    takesNotes = true
  }

  /// Opens a section with the heading of the innermost that is open.
  private mutating func resume(line: Int) {
    guard let outer = ancestors.popLast() else { return openPreamble(line: line) }
    let section = sections[outer]
    openSection(title: section.title, level: section.level, line: line)
    ancestors.append(sections.count - 1)
  }

  /// Opens a section under the headings that are open.
  private mutating func openSection(title: String, level: Int, line: Int) {
    takeLeadIn(toHeadingsOfLevel: level)
    closeSection(before: line)
    interrupt()
    resumes = false
    if let parent = ancestors.last, outerPath?.parent != parent {
      outerPath = (parent, sections[parent].path)
    }
    let start = passages.count
    sections.append(
      Section(
        title: title, outer: ancestors.isEmpty ? [] : outerPath?.path ?? [], level: level,
        parent: ancestors.last, lines: line...line, passages: start..<start))
    headingLeadIn = ledHeadings?.level == level ? ledHeadings?.leadIn : nil
  }

  /// Turns a paragraph that ends in a colon into context, where headings inside its section are what
  /// it leads into.
  private mutating func takeLeadIn(toHeadingsOfLevel level: Int) {
    if let led = ledHeadings, level < led.level { ledHeadings = nil }
    guard let last = sections.indices.last, leadIn == passages.count - 1, isLedIn,
      passages[passages.count - 1].section == last,
      ancestors.last == last || sections[last].level == 0
    else { return }
    var context: [ContextLine] = []
    waitingPhrasings += takeLeadIn(into: &context, takesShort: false).phrasings
    ledHeadings = context.first.map { (level, $0) }
  }

  private mutating func closeSection(before line: Int) {
    guard let last = sections.indices.last else { return }
    let first = sections[last].lines.lowerBound
    // In HTML the next heading may stand in the line of the section's last words.
    let end = sections[last].passages.isEmpty ? first : passages.last?.lines.upperBound ?? first
    sections[last].lines = first...max(first, line - 1, end)
    // A note with nothing under it says more of its section than of the next.
    if !takesNotes { sections[last].phrasings += takeWaitingPhrasings() }
  }

  /// A path's last part without its extension.
  private static func baseName(of path: String) -> String {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map(Array.init) ?? []
    let dot = name.lastIndex(of: UInt8(ascii: ".")) ?? 0
    return name.string(0..<(dot > 0 ? dot : name.count))
  }
}
