import Answering
import Guides
import TextAnalysis

/// Looks through guides and thesauri for what keeps questions from finding their sections.
public struct Linter: Sendable {
  /// The most words that a sentence may have without a finding.
  public static let longestSentence = 60

  /// The knowledge base and the text of its files.
  let subject: KnowledgeUnderTest

  /// The thesauri to look through as well.
  let thesauri: [Thesaurus]

  /// Makes a linter for guides and the thesauri that were added to them.
  ///
  /// - Parameters:
  ///   - subject: The guides.
  ///   - includesBundled: Whether to look through the embedded thesaurus too, which is made for any
  ///     guide of its field, so that one guide need not have all its words.
  public init(_ subject: KnowledgeUnderTest, includesBundled: Bool = false) {
    self.subject = subject
    thesauri = subject.thesauri + (includesBundled ? [KnowledgeBase.bundledThesaurus] : [])
  }

  /// All findings, by guide, line and kind; those in thesauri last.
  ///
  /// - Complexity: O(*n* + *p*) for *n* bytes of guides and *p* phrasings, each of them asked once.
  public func findings() -> [Finding] {
    var order: [String: Int] = [:]
    for (number, guide) in subject.knowledge.guides.enumerated() { order[guide.file] = number }
    let all =
      readingFindings() + structureFindings() + keyFindings() + phrasingFindings()
      + sentenceFindings()
      + synonymFindings()
    let placed = all.enumerated().map { number, finding in
      (place: (order[finding.file] ?? order.count, finding.line, number), finding: finding)
    }
    return placed.sorted { $0.place < $1.place }.map(\.finding)
  }
}
