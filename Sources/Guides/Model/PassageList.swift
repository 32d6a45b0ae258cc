/// A list of a guide: its items are passages.
///
/// Small, as a guide may have millions of lists of one item.
public struct PassageList: Sendable, Equatable {
  private var first: UInt32 = 0
  private var count: UInt32 = 0
  /// All items, where they do not follow each other.
  private var scattered: [UInt32] = []
  private var sectionNumber: Int32
  private var leader: Int32
  /// Whether the source numbers the items.
  public var isOrdered: Bool

  /// Makes a list.
  public init(isOrdered: Bool, section: Int, items: [Int], leadIn: Int? = nil) {
    self.isOrdered = isOrdered
    sectionNumber = Int32(clamping: section)
    leader = leadIn.map { Int32(clamping: $0) } ?? -1
    self.items = items
  }

  /// Index of the section the list stands in.
  public var section: Int {
    get { Int(sectionNumber) }
    set { sectionNumber = Int32(clamping: newValue) }
  }

  /// Indices of the items' passages, in order, without nested items.
  ///
  /// - Complexity: O(*n*) in the number of items.
  public var items: [Int] {
    get { scattered.isEmpty ? run.map(Int.init) : scattered.map(Int.init) }
    set {
      (first, count, scattered) = (0, 0, [])
      for item in newValue { addItem(item) }
    }
  }

  /// Index of the passage that leads into the list: the paragraph right before it.
  public var leadIn: Int? {
    get { leader < 0 ? nil : Int(leader) }
    set { leader = newValue.map { Int32(clamping: $0) } ?? -1 }
  }
}

extension PassageList {
  private var run: Range<UInt32> { first..<first + count }

  var isEmpty: Bool { count == 0 && scattered.isEmpty }

  var lastItem: Int? {
    if let last = scattered.last { return Int(last) }
    return run.last.map(Int.init)
  }

  /// Adds an item at the end.
  mutating func addItem(_ passage: Int) {
    let passage = UInt32(clamping: passage)
    if !scattered.isEmpty {
      scattered.append(passage)
    } else if count == 0 || passage == run.upperBound {
      if count == 0 { first = passage }
      count += 1
    } else {
      scattered = run + [passage]
      count = 0
    }
  }

  mutating func removeLastItem() {
    if scattered.popLast() == nil, count > 0 { count -= 1 }
  }
}

/// Where a list item stands.
public struct ListPlace: Sendable, Equatable {
  /// Index into the guide's lists.
  public var list: Int
  /// The item's number as the source gives it for ordered lists, else its 1-based position.
  public var number: Int
  /// 0 for an item of an outermost list.
  public var depth: Int
  /// The bold words that open the item, such as “Sunscreen.”, without the marks.
  public var label: String?

  /// Makes a place.
  public init(list: Int, number: Int, depth: Int = 0, label: String? = nil) {
    self.list = list
    self.number = number
    self.depth = depth
    self.label = label
  }
}
