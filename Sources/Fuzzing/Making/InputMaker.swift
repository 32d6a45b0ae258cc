import Knowledge

/// Makes inputs: put together from pieces of markup, or a sound text that was damaged.
package struct InputMaker: Sendable {
  /// The size above which an input is cut; what takes more than linear time shows below it.
  static let longest = 1 << 16
  /// The size of the longest line that a session takes for a question.
  static let longestQuestion = 8_192

  /// What all inputs come from.
  package let seed: UInt64
  /// Which targets get inputs, in turn.
  package let targets: [FuzzTarget]
  private let saved: [UInt8]

  /// Makes a maker.
  ///
  /// - Parameters:
  ///   - seed: Any number; the same gives the same inputs.
  ///   - targets: What to feed, in turn.
  package init(seed: UInt64, targets: [FuzzTarget] = FuzzTarget.allCases) {
    self.seed = seed
    self.targets = targets.isEmpty ? FuzzTarget.allCases : targets
    saved = SavedSample.bytes
  }

  /// The input of a number, whatever was made before.
  package func input(_ number: Int) -> FuzzInput {
    var dice = Dice(seed: seed, number: number)
    let target = targets[number % targets.count]
    var bytes: [UInt8]
    if target == .saved {
      bytes = saved
      Damage.apply(to: &bytes, times: dice.skewed(3), pieces: [[0], [0xFF], [0x80]], dice: &dice)
      if !dice.oneIn(4) { SavedSample.sign(&bytes) }
    } else {
      let pieces = Fragments.of(target).map { Array($0.utf8) }
      bytes =
        dice.oneIn(3) && target != .question
        ? sample(of: target, dice: &dice) : assembled(pieces, target, dice: &dice)
      if dice.oneIn(2) {
        Damage.apply(to: &bytes, times: dice.skewed(4), pieces: pieces, dice: &dice)
      }
      if dice.oneIn(64) { bytes = bytes.flatMap { [$0, 0] } }
    }
    let bound = target == .question ? Self.longestQuestion : Self.longest
    if bytes.count > bound { bytes.removeLast(bytes.count - bound) }
    return FuzzInput(number: number, target: target, bytes: bytes)
  }

  /// Pieces in a row, now and then one many times: that is what takes too long where it does.
  private func assembled(
    _ pieces: [[UInt8]], _ target: FuzzTarget, dice: inout Dice
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    let isLong = dice.oneIn(128)
    let limit =
      isLong
      ? (target == .question ? Self.longestQuestion : Self.longest) : 1 << (3 + dice.below(8))
    let few = (0...dice.below(4)).map { _ in dice.pick(pieces, otherwise: []) }
    while bytes.count < limit {
      let piece = dice.pick(isLong ? few : pieces, otherwise: [0x61])
      let times = isLong && dice.oneIn(2) ? dice.skewed(14) : dice.oneIn(16) ? dice.skewed(6) : 1
      for _ in 0..<times where bytes.count < limit { bytes += piece }
      if piece.isEmpty { bytes.append(0x20) }
    }
    return bytes
  }

  /// A part of a sound text.
  private func sample(of target: FuzzTarget, dice: inout Dice) -> [UInt8] {
    switch target {
    case .markdown, .text:
      let guide = Bundled.guide
      return Array(guide[dice.range(in: guide.count, longest: 4_096)])
    case .html: return Array(Self.page.utf8)
    case .thesaurus:
      let all = Bundled.thesauri.flatMap(\.bytes)
      return Array(all[dice.range(in: all.count, longest: 2_048)])
    case .saved: return saved
    case .question: return []
    }
  }

  private static let page = """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Tea</title></head><body>
    <nav><ul><li><a href="#a">Pots</a></li></ul></nav><main><h1>Tea</h1><h2 id="a">Pots</h2>
    <p>Warm the <b>pot</b> first.</p><ol><li>Add leaves.</li><li>Wait.<ul><li>Not long.</li></ul>
    </li></ol><table><tr><th>Tea</th><th>Minutes</th></tr><tr><td>Sencha</td><td>1&nbsp;½</td></tr>
    </table><pre>kettle --on</pre><dl><dt>Tin</dt><dd>Keeps light out.</dd></dl></main></body></html>
    """
}
