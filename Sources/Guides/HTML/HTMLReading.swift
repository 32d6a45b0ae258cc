/// Turns an HTML page's tokens into a guide.
struct HTMLReading {
  /// An element that is open and means something to what stands in it.
  enum Container {
    /// A list, with the number of its next item.
    case list(next: Int)
    case item
    /// A definition list whose terms head what stands under them.
    case topics
    case quotation
    /// A box; a warning if so called.
    case box(isCaution: Bool)
    /// A part that has a heading of its own inside the section with the index.
    case part(section: Int?, level: Int)
  }

  /// A heading that waits for what stands under it.
  struct Heading {
    var title: String
    var level: Int
    var line: Int
    /// Whether a table of contents stands under it.
    var hasContents = false
  }

  /// The part of the work, about, that is done when the tokens are known.
  private static let parsingShare = 0.5

  let tree: HTMLTree
  let parts: HTMLParts
  let isInContent: Bool
  var builder: GuideBuilder
  var paragraph = TracedText()
  var containers: [(kind: Container, end: Int)] = []
  /// The tokens of the paragraph's text.
  private var paragraphTokens: Range<Int>?
  /// The end of the emphasis that opens the paragraph.
  var emphasisEnd: Int?
  /// How long the paragraph was at the last line break.
  var lastBreak: Int?
  var heading: Heading?
  /// The title of a table or picture, until it is seen which.
  var caption: TracedText?
  /// Whether a question stands above, so that `A:` before its answer is only a mark.
  var expectsAnswer = false
  /// The section to go on with when more text comes.
  var resumed: Int?
  /// The first heading of the first level.
  var topHeading: String?

  /// Reads a guide.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func guide(
    _ source: SourceText, file: String, progress: ReadingProgress? = nil
  ) throws(GuideError) -> Guide {
    var reading = HTMLReading(tree: LibXML2.tree(of: source), file: file)
    reading.readHead()
    for range in reading.ranges { reading.read(range, progress: progress) }
    reading.finishTitle()
    let guide = try reading.builder.finish(lastLine: source.lineCount)
    // A page of nothing but headings and links only leads to others.
    if guide.passages.isEmpty { throw .empty(path: file) }
    return guide
  }

  private let ranges: [Range<Int>]

  private init(tree: HTMLTree, file: String) {
    self.tree = tree
    parts = HTMLParts(tree)
    ranges = parts.content
    isInContent = ranges != [0..<tree.tokens.count]
    builder = GuideBuilder(file: file, metadata: tree.metadata)
    builder.expect(passages: tree.tokens.count { $0.kind == .text })
  }

  /// Takes the title, and notes what stands around the content or is hidden.
  private mutating func readHead() {
    if let index = tree.tokens.firstIndex(where: { $0.kind == .open && $0.tag == .title }) {
      let title = SharedWords.bounded(text(in: index).string)
      if !title.isEmpty { builder.metadata.title = title }
    }
    var outside: [Furniture] = tree.hidden.map { Furniture(kind: .hidden, lines: $0) }
    var start = 0
    for range in ranges + [tree.tokens.count..<tree.tokens.count] {
      let before = start..<range.lowerBound
      if parts.measure[before].letters > 0, let first = tree.tokens[before].first?.line,
        let last = tree.tokens[before].last?.line
      {
        let lines = Int(first)...max(Int(first), Int(last))
        outside.append(Furniture(kind: .navigation, lines: lines))
      }
      start = range.upperBound
    }
    for piece in outside { builder.addFurniture(piece.kind, lines: piece.lines) }
  }

  private mutating func read(_ range: Range<Int>, progress: ReadingProgress?) {
    var index = range.lowerBound
    var steps = 0
    while index < range.upperBound {
      steps += 1
      if steps.isMultiple(of: ReadingProgress.stride) {
        let share = Double(index) / Double(tree.tokens.count)
        progress?.reach(Self.parsingShare + (1 - Self.parsingShare) * share)
      }
      let token = tree.tokens[index]
      switch token.kind {
      case .text:
        tree.append(token, to: &paragraph)
        paragraphTokens = (paragraphTokens?.lowerBound ?? index)..<index + 1
        index += 1
      case .open: index = open(token, at: index)
      case .close:
        close(token, at: index)
        index += 1
      }
    }
    flush()
    if let heading, !heading.hasContents { commit(heading) }
    heading = nil
  }

  /// A page's title is often its heading and the site's name: the heading alone says it.
  private mutating func finishTitle() {
    guard let topHeading else { return }
    let title = builder.metadata.title
    if title?.contains(topHeading) ?? true { builder.metadata.title = topHeading }
  }
}

extension HTMLReading {
  /// The text of an element, blocks in it divided by spaces.
  func text(in index: Int) -> TracedText {
    var result = TracedText()
    var next = index + 1
    let end = tree.tokens[index].partner
    while next < end {
      let token = tree.tokens[next]
      switch token.kind {
      case .text: tree.append(token, to: &result)
      case .open where parts.isSign(at: next): next = token.partner
      case .open where token.tag == .raised || token.tag == .lowered:
        tree.appendSign(ofElementAt: next, to: &result)
      default:
        if !token.tag.isInline || token.tag == .lineBreak { result.appendSpace() }
      }
      next += 1
    }
    result.trimEnd()
    return result
  }

  /// Ends the paragraph that is being read.
  mutating func flush() {
    defer {
      paragraph = TracedText()
      paragraphTokens = nil
      emphasisEnd = nil
      lastBreak = nil
    }
    paragraph.trimEnd()
    guard !paragraph.isEmpty else { return }
    if isAtTop, let range = paragraphTokens, leadsAway(range) {
      builder.addFurniture(.navigation, lines: paragraph.lines(of: 0..<paragraph.bytes.count))
      return builder.interrupt()
    }
    addCaption()
    add(paragraph)
  }

  /// Whether a paragraph that no element of its own holds is links and nothing else.
  ///
  /// The first link opens before its text.
  private func leadsAway(_ range: Range<Int>) -> Bool {
    let counts = parts.measure[range]
    return counts.links > 0 && counts.plain == 0 && counts.letters > 0
  }

  /// Adds a paragraph as what it is.
  mutating func add(_ text: TracedText) {
    if isHeading(text) {
      commitHeading()
      resume(at: text.firstLine)
      let title = question(text)
      builder.addSubheading(title.string, line: title.firstLine)
      return
    }
    prepare(at: text.firstLine)
    if isBoxName(text) { return }
    let text = answer(text)
    if text.isEmpty { return }
    switch form {
    case .caution: builder.addCaution(text)
    case let form: builder.addParagraph(text, form: form)
    }
  }

  /// A paragraph without the mark of an answer, where a question stands above.
  private mutating func answer(_ text: TracedText) -> TracedText {
    guard expectsAnswer else { return text }
    expectsAnswer = false
    let mark = QuestionMarks.answerLength(of: text.bytes[...], takesStop: true)
    return mark > 0 ? text.part(mark..<text.bytes.count) : text
  }

  /// Makes ready for text: headings that waited are set.
  mutating func prepare(at line: Int) {
    commitHeading()
    resume(at: line)
  }

  /// Whether text now stands directly in a section.
  var isAtTop: Bool {
    containers.allSatisfy {
      switch $0.kind {
      case .part, .topics: true
      default: false
      }
    }
  }

  /// Whether a paragraph is a bold line by itself that heads what follows.
  private func isHeading(_ text: TracedText) -> Bool {
    guard isAtTop, text.emphasisEnd == text.bytes.count, text.bytes.count <= 120 else {
      return false
    }
    guard let last = text.bytes.last, text.bytes.hasWords(in: text.bytes.indices) else {
      return false
    }
    return ![UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: ";")]
      .contains(last)
  }

  private var form: Passage.Form {
    var result = Passage.Form.paragraph
    for container in containers {
      switch container.kind {
      case .box(true): return .caution
      case .quotation: result = .quotation
      default: break
      }
    }
    return result
  }

  private mutating func commitHeading() {
    if let heading { commit(heading) }
    heading = nil
  }

  mutating func commit(_ heading: Heading) {
    resumed = nil
    builder.addHeading(heading.title, level: heading.level, line: heading.line)
  }

  private mutating func resume(at line: Int) {
    if let resumed { builder.resumeSection(resumed, line: line) }
    resumed = nil
  }

  /// A title that heads no table leads into what comes next.
  mutating func addCaption() {
    guard let text = caption else { return }
    caption = nil
    prepare(at: text.firstLine)
    builder.addCaption(text)
  }
}
