import Guides
import TextAnalysis

/// The words that guides are written in, as people would type them.
struct Vocabulary: Sendable {
  /// Folded words with the number of their occurrences in passages and headings.
  let counts: [String: Int]
  /// The words by their first letters, each list sorted.
  private let byPrefix: [String: [String]]
  private static let prefixLength = 3

  init(guides: [Guide]) {
    var counts: [String: Int] = [:]
    for guide in guides {
      for section in guide.sections { Self.count(section.title, in: &counts) }
      for passage in guide.passages {
        for sentence in passage.sentences { Self.count(sentence.text, in: &counts) }
      }
    }
    self.counts = counts
    byPrefix = Dictionary(grouping: counts.keys.sorted()) {
      String($0.prefix(Self.prefixLength))
    }
  }

  /// The words of the same family that a stemmer leaves apart, such as “pregnancy” for “pregnant”.
  func kin(of folded: String) -> [String] {
    guard folded.utf8.count > Self.prefixLength else { return [] }
    return (byPrefix[String(folded.prefix(Self.prefixLength))] ?? []).filter {
      $0 != folded && WordForms.related(folded, $0)
    }
  }

  private static func count(_ text: String, in counts: inout [String: Int]) {
    for token in Tokenizer.tokens(in: text) {
      counts[Folding.fold(token.text), default: 0] += 1
    }
  }
}
