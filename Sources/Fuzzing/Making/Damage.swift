/// Changes to bytes, each at random places.
enum Damage {
  static func apply(
    to bytes: inout [UInt8], times: Int, pieces: [[UInt8]], dice: inout Dice
  ) {
    for _ in 0..<times where bytes.count <= InputMaker.longest {
      guard !bytes.isEmpty else { return }
      change(&bytes, pieces: pieces, dice: &dice)
    }
  }

  private static func change(_ bytes: inout [UInt8], pieces: [[UInt8]], dice: inout Dice) {
    let place = dice.below(bytes.count)
    switch dice.below(8) {
    case 0: bytes[place] = UInt8(dice.below(256))
    case 1: bytes[place] ^= 1 << UInt8(dice.below(8))
    case 2: bytes.removeSubrange(dice.range(in: bytes.count, longest: 64))
    case 3: bytes.insert(contentsOf: dice.pick(pieces, otherwise: [0]), at: place)
    case 4: bytes.insert(UInt8(dice.below(256)), at: place)
    case 5:
      let part = bytes[dice.range(in: bytes.count, longest: 256)]
      bytes.insert(contentsOf: part, at: place)
    case 6:
      let part = Array(bytes[dice.range(in: bytes.count, longest: 32)])
      let times = min(dice.skewed(10), InputMaker.longest / max(1, part.count))
      bytes.insert(
        contentsOf: repeatElement(part, count: times).joined(), at: place)
    default: bytes.removeLast(min(bytes.count, dice.skewed(8)))
    }
  }
}
