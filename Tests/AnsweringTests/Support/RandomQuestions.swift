import Collection
import Knowledge
import TestSupport
import TextAnalysis

@testable import Answering

/// Questions of words of the guide, of the thesaurus and of nobody, with odd bytes among them.
enum RandomQuestions {
  static func make(count: Int, seed: UInt64, knowledge: KnowledgeBase) -> [String] {
    var random = SplitMix64(seed: seed)
    let pools = [
      knowledge.chooser.vocabulary.counts.map(\.word).sorted(),
      BundledWords.all.targetWords(), openings, nonsense,
    ]
    return (0..<count).map { _ in
      let length = Int.random(in: 1...14, using: &random)
      var bytes: [UInt8] = []
      for place in 0..<length {
        if place > 0 { bytes += Array((gaps.randomElement(using: &random) ?? " ").utf8) }
        let pool = pools.randomElement(using: &random) ?? openings
        bytes += Array((pool.randomElement(using: &random) ?? "").utf8)
        if Int.random(in: 0..<24, using: &random) == 0 {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private static let openings = [
    "how long", "can I", "is it", "what is", "why", "who", "where", "when can I", "does it", "and",
    "or", "what about", "how many", "should I avoid", "right", "normal", "list", "steps",
  ]
  private static let nonsense = [
    "zyxomil", "qwrtp", "ſtrange", "naïve", "Σίσυφος", "皮膚", "🧴", "0.5mm", "spf50", "e.g.",
    "x\u{301}", "\u{200D}", "\u{0}", "—", "''", "’", "-", "...", "%", "№7",
  ]
  private static let gaps = [" ", " ", " ", " ", "  ", "-", ", ", "? ", ". ", "\t", "/"]
}
