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
  /// The section's number times eight and the form's.
  private var sectionAndForm: UInt32
  /// The number of a list's item.
  private var number: Int32

  /// Makes a passage.
  public init(
    section: Int, form: Form, sentences: [Sentence], place: ListPlace? = nil,
    context: [ContextLine] = [], phrasings: [String] = []
  ) {
    self.init(
      section: section, form: form, sentences: Sentences(sentences), number: place?.number ?? 0,
      extras: Extras(context: context, phrasings: phrasings, place: place))
  }

  init(section: Int, form: Form, sentences: Sentences, number: Int, extras: Extras?) {
    self.sentences = sentences
    self.extras = extras?.isEmpty ?? true ? nil : extras
    self.number = Int32(clamping: number)
    sectionAndForm = Self.packed(section, form)
  }

  private static func packed(_ section: Int, _ form: Form) -> UInt32 {
    UInt32(clamping: min(section, 1 << 29 - 1)) << 3 | form.code
  }

  /// Index of the section the passage stands in.
  public var section: Int {
    get { Int(sectionAndForm >> 3) }
    set { sectionAndForm = Self.packed(newValue, form) }
  }

  /// What the passage is in the source.
  public var form: Form {
    get { Form(code: sectionAndForm & 7) }
    set { sectionAndForm = Self.packed(section, newValue) }
  }

  /// The place in a list, for list items.
  public var place: ListPlace? {
    get {
      guard let extras, extras.list >= 0 else { return nil }
      return ListPlace(
        list: Int(extras.list), number: Int(number), depth: Int(extras.depth), label: extras.label)
    }
    set {
      number = Int32(clamping: newValue?.number ?? 0)
      change(Extras(context: context, phrasings: phrasings, place: newValue))
    }
  }

  /// What the passage is understood by beside its headings, outermost first; verbatim.
  public var context: [ContextLine] {
    get { extras?.context ?? [] }
    set { change(Extras(context: newValue, phrasings: phrasings, place: place)) }
  }

  /// The author's phrasings of this very passage; indexed, never quoted.
  public var phrasings: [String] {
    get { extras?.phrasings ?? [] }
    set { change(Extras(context: context, phrasings: newValue, place: place)) }
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
    /// Index into the guide's lists; below 0 for what is no item.
    let list: Int32
    let depth: UInt16
    let label: String?

    init(context: [ContextLine] = [], phrasings: [String] = [], place: ListPlace? = nil) {
      self.context = context
      self.phrasings = phrasings
      list = place.map { Int32(clamping: $0.list) } ?? -1
      depth = place.map { UInt16(clamping: $0.depth) } ?? 0
      label = place?.label
    }

    var isEmpty: Bool { context.isEmpty && phrasings.isEmpty && list < 0 }

    /// The same for an item of another list.
    func moved(toList number: Int32) -> Extras {
      let place = ListPlace(list: Int(number), number: 0, depth: Int(depth), label: label)
      return Extras(context: context, phrasings: phrasings, place: place)
    }

    static func == (one: Extras, other: Extras) -> Bool {
      one === other
        || (one.list == other.list && one.depth == other.depth && one.label == other.label
          && one.context == other.context && one.phrasings == other.phrasings)
    }
  }

  private mutating func change(_ new: Extras) { extras = new.isEmpty ? nil : new }

  /// What the passage before was given for what it had, which those after it mostly share.
  struct Renumbered {
    fileprivate var old: Extras?
    fileprivate var new: Extras?
  }

  /// Gives an item's list another number.
  ///
  /// - Parameter numbers: The new number of each list.
  mutating func renumberList(by numbers: [Int32], last: inout Renumbered) {
    guard let extras, numbers.indices.contains(Int(extras.list)) else { return }
    let number = numbers[Int(extras.list)]
    guard number != extras.list else { return }
    if last.old !== extras { last = Renumbered(old: extras, new: extras.moved(toList: number)) }
    self.extras = last.new
  }
}

extension Passage.Form {
  fileprivate init(code: UInt32) {
    switch code {
    case 1: self = .listItem
    case 2: self = .tableRow
    case 3: self = .quotation
    case 4: self = .code
    case 5: self = .caution
    default: self = .paragraph
    }
  }

  fileprivate var code: UInt32 {
    switch self {
    case .paragraph: 0
    case .listItem: 1
    case .tableRow: 2
    case .quotation: 3
    case .code: 4
    case .caution: 5
    }
  }
}
