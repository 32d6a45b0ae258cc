/// A share of a whole as a bar of blocks.
enum ShareBar {
  /// Columns of a whole.
  static let columns = 10
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// The bar of a share from 0 to 1, in steps of an eighth of a column.
  static func bar(_ share: Double) -> String {
    guard share.isFinite else { return "" }
    let steps = Int((min(1, max(0, share)) * Double(columns * 8)).rounded())
    return String(repeating: "█", count: steps / 8) + eighths[steps % 8]
  }
}
