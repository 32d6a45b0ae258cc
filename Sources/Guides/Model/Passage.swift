/// The smallest quotable thing: a paragraph's sentence group, one list item or one table row.
///
/// Small, as a guide may have millions of them.
public struct Passage: Sendable, Equatable {
  /// What a passage is in the source.
  public enum Form: String, Sendable, Equatable {
    /// A paragraph, or a group of sentences of a long one.
    case paragraph
    /// One item of a list, without the items nested in it.
    case listItem
    /// One row of a table, cells joined by ` | `.
    case tableRow
    /// A paragraph of a block quote.
    case quotation
    /// A code block, one sentence a line.
    case code
    /// A warning, caution or danger box, such as `> [!WARNING]` or a directive of that name.
    case caution
  }

  /// The passage's sentences in order; never empty.
  public var sentences: Sentences
  private var extras: Extras?
  private var sectionNumber: Int32
  private var list: Int32 = -1
  private var number: Int32 = 0
  private var depth: UInt16 = 0
  /// What the passage is in the source.
  public var form: Form

  /// Makes a passage.
  public init(
    section: Int, form: Form, sentences: [Sentence], place: ListPlace? = nil,
    context: [ContextLine] = [], phrasings: [String] = []
  ) {
    self.init(
      section: section, form: form, sentences: Sentences(sentences), place: place,
      extras: Extras(context: context, phrasings: phrasings, label: place?.label))
  }

  init(section: Int, form: Form, sentences: Sentences, place: ListPlace?, extras: Extras?) {
    self.form = form
    self.sentences = sentences
    self.extras = extras?.isEmpty ?? true ? nil : extras
    sectionNumber = Int32(clamping: section)
    set(place)
  }

  /// Index of the section the passage stands in.
  public var section: Int {
    get { Int(sectionNumber) }
    set { sectionNumber = Int32(clamping: newValue) }
  }

  /// The place in a list, for list items.
  public var place: ListPlace? {
    get {
      guard list >= 0 else { return nil }
      return ListPlace(
        list: Int(list), number: Int(number), depth: Int(depth), label: extras?.label)
    }
    set {
      set(newValue)
      change { $0.label = newValue?.label }
    }
  }

  private mutating func set(_ place: ListPlace?) {
    list = place.map { Int32(clamping: $0.list) } ?? -1
    number = place.map { Int32(clamping: $0.number) } ?? 0
    depth = place.map { UInt16(clamping: $0.depth) } ?? 0
  }

  /// What the passage is understood by beside its headings, outermost first; verbatim.
  public var context: [ContextLine] {
    get { extras?.context ?? [] }
    set { change { $0.context = newValue } }
  }

  /// The author's phrasings of this very passage; indexed, never quoted.
  public var phrasings: [String] {
    get { extras?.phrasings ?? [] }
    set { change { $0.phrasings = newValue } }
  }

  /// The verbatim text, Markdown marks removed and line breaks folded to single spaces.
  public var text: String { sentences.map(\.text).joined(separator: " ") }

  /// The text of some of its sentences as it is shown: code keeps its lines.
  public func shownText(of sentences: some Sequence<Sentence>) -> String {
    var text = ""
    var wasCode = false
    for sentence in sentences {
      if !text.isEmpty { text += wasCode || sentence.isCode ? "\n" : " " }
      text += sentence.text
      wasCode = sentence.isCode
    }
    return text
  }

  /// First and last line in the file, 1-based.
  public var lines: ClosedRange<Int> {
    let first = sentences.first?.lines.lowerBound ?? 1
    return first...max(first, sentences.last?.lines.upperBound ?? first)
  }
}

extension Passage {
  /// What most passages do not have; several that have the same share it.
  final class Extras: Sendable, Equatable {
    let context: [ContextLine]
    let phrasings: [String]
    let label: String?

    init(context: [ContextLine], phrasings: [String], label: String?) {
      self.context = context
      self.phrasings = phrasings
      self.label = label
    }

    var isEmpty: Bool { context.isEmpty && phrasings.isEmpty && label == nil }

    static func == (one: Extras, other: Extras) -> Bool {
      one === other
        || (one.context == other.context && one.phrasings == other.phrasings
          && one.label == other.label)
    }
  }

  private mutating func change(
    _ body: (inout (context: [ContextLine], phrasings: [String], label: String?)) -> Void
  ) {
    var parts = (context: context, phrasings: phrasings, label: extras?.label)
    body(&parts)
    let new = Extras(context: parts.context, phrasings: parts.phrasings, label: parts.label)
    extras = new.isEmpty ? nil : new
  }
}
