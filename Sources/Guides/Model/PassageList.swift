/// A list of a guide: its items are passages.
public struct PassageList: Sendable, Equatable {
  /// Whether the source numbers the items.
  public var isOrdered: Bool
  /// Index of the section the list stands in.
  public var section: Int
  /// Indices of the items' passages, in order, without nested items.
  public var items: [Int]
  /// Index of the passage that leads into the list: the paragraph right before it.
  public var leadIn: Int?

  /// Makes a list.
  public init(isOrdered: Bool, section: Int, items: [Int], leadIn: Int? = nil) {
    self.isOrdered = isOrdered
    self.section = section
    self.items = items
    self.leadIn = leadIn
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
