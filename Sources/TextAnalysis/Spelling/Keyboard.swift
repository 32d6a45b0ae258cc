/// Which letters are neighbours on a QWERTY keyboard.
enum Keyboard {
  /// Whether a finger that aims at one key may hit the other.
  static func areNeighbours(_ a: UInt8, _ b: UInt8) -> Bool {
    guard let index = letterIndex(a) else { return false }
    return neighbours[index].contains(b)
  }

  private static func letterIndex(_ byte: UInt8) -> Int? {
    (0x61...0x7A).contains(byte) ? Int(byte - 0x61) : nil
  }

  /// For a…z, the keys beside, above and below.
  private static let neighbours: [[UInt8]] =
    """
    qwsz vghn xdfv serfcx wsdr drtgvc ftyhbv gyujnb ujko huikmn jiolm kop njk bhjm iklp ol wa
    edft wedxza rfgy yhji cfgb qase zsdc tghu asx
    """.cutIntoWords().map { Array($0.utf8) }
}
