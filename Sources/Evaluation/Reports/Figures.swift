/// Numbers and text as reports write them, the same on every machine.
enum Figures {
  /// A number with a fixed count of decimals, halves rounded away from zero.
  static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return "–" }
    var factor = 1.0
    for _ in 0..<decimals { factor *= 10 }
    let scaled = (abs(value) * factor).rounded()
    guard scaled < 1e15 else { return "\(value)" }
    let digits = String(Int(scaled))
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard decimals > 0 else { return sign + padded }
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// Text that stays on its line and cannot steer a terminal: control characters become U+FFFD.
  static func visible(_ text: String) -> String {
    let isControl = { (scalar: Unicode.Scalar) in scalar.properties.generalCategory == .control }
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var visible = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { visible.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(visible)
  }

  /// A share as a percentage with one decimal.
  static func percent(_ share: Double) -> String {
    fixed(share * 100, decimals: 1) + " %"
  }
}
