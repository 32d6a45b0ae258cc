/// What stands before the items of a list.
struct Bullets {
  /// Spaces as wide as a bullet, before an item's other lines.
  let hanging: String
  private let first: Int?
  private let digits: Int
  private let bullet: String

  /// Bullets for so many items, numbered from `first` if there is one; nil items means no list.
  init(count: Int?, first: Int?, plain: Bool) {
    guard let count else {
      (self.first, digits, bullet, hanging) = (nil, 0, "", "")
      return
    }
    self.first = first
    bullet = plain ? "- " : "• "
    guard let first else {
      (digits, hanging) = (0, "  ")
      return
    }
    let last = first.addingReportingOverflow(max(0, count - 1)).partialValue
    digits = max(String(first).count, String(last).count)
    hanging = String(repeating: " ", count: digits + 2)
  }

  /// The bullet or number of an item, space included; numbers are aligned at their points.
  subscript(index: Int) -> String {
    guard let first else { return bullet }
    let number = String(first.addingReportingOverflow(index).partialValue)
    return String(repeating: " ", count: max(0, digits - number.count)) + number + ". "
  }
}
