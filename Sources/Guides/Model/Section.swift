/// A heading of a guide and the text that stands directly under it.
///
/// Small, as a guide may have a heading in each of its lines.
public struct Section: Sendable, Equatable {
  /// The heading without Markdown marks.
  public var title: String
  /// The headings around it, mostly shared with its neighbours; where the path does not end in the
  /// title, all of it.
  private var outer: [String]
  private var extras: Extras?
  private var first: UInt32
  private var last: UInt32
  private var firstPassage: UInt32
  private var passageEnd: UInt32
  private var outerNumber: Int32
  private var depth: UInt8
  private var endsInTitle: Bool

  /// Makes a section.
  public init(
    title: String, path: [String], level: Int, parent: Int? = nil, lines: ClosedRange<Int>,
    key: String? = nil, phrasings: [String] = [], passages: Range<Int>
  ) {
    self.init(
      title: title, outer: [], level: level, parent: parent, lines: lines, passages: passages)
    self.path = path
    extras = Extras(key: key, phrasings: phrasings)
  }

  /// Makes a section under headings that others stand under too.
  init(
    title: String, outer: [String], level: Int, parent: Int?, lines: ClosedRange<Int>,
    passages: Range<Int>
  ) {
    self.title = title
    self.outer = outer
    endsInTitle = true
    depth = UInt8(clamping: level)
    outerNumber = parent.map { Int32(clamping: $0) } ?? -1
    (first, last) = (UInt32(clamping: lines.lowerBound), UInt32(clamping: lines.upperBound))
    firstPassage = UInt32(clamping: passages.lowerBound)
    passageEnd = UInt32(clamping: passages.upperBound)
  }

  /// The headings from the outermost to this one.
  public var path: [String] {
    get { endsInTitle ? outer + [title] : outer }
    set {
      endsInTitle = newValue.last == title
      outer = endsInTitle ? newValue.dropLast() : newValue
    }
  }

  /// The heading's level, 1 to 6; 0 for text before the first heading.
  public var level: Int {
    get { Int(depth) }
    set { depth = UInt8(clamping: newValue) }
  }

  /// The index of the section this one is nested in.
  public var parent: Int? {
    get { outerNumber < 0 ? nil : Int(outerNumber) }
    set { outerNumber = newValue.map { Int32(clamping: $0) } ?? -1 }
  }

  /// Lines in the file, 1-based: the heading and the text directly under it, without subsections.
  public var lines: ClosedRange<Int> {
    get { Int(first)...Int(last) }
    set {
      (first, last) = (UInt32(clamping: newValue.lowerBound), UInt32(clamping: newValue.upperBound))
    }
  }

  /// Indices of the passages that stand directly in this section.
  public var passages: Range<Int> {
    get { Int(firstPassage)..<Int(passageEnd) }
    set {
      firstPassage = UInt32(clamping: newValue.lowerBound)
      passageEnd = UInt32(clamping: newValue.upperBound)
    }
  }

  /// The author's name for the section, from `<!-- key: … -->`.
  public var key: String? {
    get { extras?.key }
    set { extras = Extras(key: newValue, phrasings: phrasings) }
  }

  /// The author's phrasings, from `<!-- asked as: … -->`; indexed, never quoted.
  public var phrasings: [String] {
    get { extras?.phrasings ?? [] }
    set { extras = Extras(key: key, phrasings: newValue) }
  }
}

extension Section {
  /// What most sections do not have.
  private final class Extras: Sendable, Equatable {
    let key: String?
    let phrasings: [String]

    init?(key: String?, phrasings: [String]) {
      if key == nil, phrasings.isEmpty { return nil }
      self.key = key
      self.phrasings = phrasings
    }

    static func == (one: Extras, other: Extras) -> Bool {
      one.key == other.key && one.phrasings == other.phrasings
    }
  }
}
