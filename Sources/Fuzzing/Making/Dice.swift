/// Random numbers that a seed and an input's number give, the same on every machine.
///
/// SplitMix64 (Steele, Lea and Flood, 2014).
struct Dice {
  private var state: UInt64

  init(seed: UInt64, number: Int) {
    state = seed
    // Mixed, so that neighbouring seeds do not give each other's inputs.
    state = next() ^ UInt64(truncatingIfNeeded: number) &* 0xD1B5_4A32_D192_ED03
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 to below a bound; 0 for bounds below 1.
  mutating func below(_ bound: Int) -> Int {
    bound > 0 ? Int(next() % UInt64(bound)) : 0
  }

  /// Whether one of so many chances came up.
  mutating func oneIn(_ chances: Int) -> Bool { below(chances) == 0 }

  /// A number from 1, twice the size half as often, up to 2 to the given power.
  mutating func skewed(_ power: Int) -> Int { 1 + below(1 << below(power + 1)) }

  mutating func pick<Element>(_ elements: [Element], otherwise: Element) -> Element {
    elements.isEmpty ? otherwise : elements[below(elements.count)]
  }

  mutating func range(in count: Int, longest: Int) -> Range<Int> {
    let start = below(count)
    return start..<min(count, start + 1 + below(longest))
  }
}
