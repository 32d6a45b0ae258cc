/// Endings that the rules look for.
enum Ending {
  private static func list(_ table: String) -> [[UInt8]] {
    table.cutIntoWords().map { Array($0.utf8) }
  }

  static let e = Array("e".utf8)
  static let s = Array("s".utf8)
  static let er = Array("er".utf8)
  static let qu = Array("qu".utf8)
  static let ll = Array("ll".utf8)
  static let `is` = Array("is".utf8)
  static let vowels = Array("aeiou".utf8)
  static let afterRe = list("ed ing")
  static let afterDoubledL = list(
    "ed ing er ers ings or ors ous ously ist ists est "
      + "ize ized izer izers izing izes ise ised iser isers ising ises")
  static let afterIs = list(
    "e es ed er ers ing ings ingly edly ation ations ational able ability ably ement ements ance ant"
  )
}
