import Answering
import Guides

/// Looks through guides for what keeps questions from finding their sections.
public struct Linter: Sendable {
  /// The most words that a sentence may have without a finding.
  public static let longestSentence = 60

  /// The knowledge base and the text of its files.
  let subject: KnowledgeUnderTest

  /// Makes a linter for guides.
  public init(_ subject: KnowledgeUnderTest) {
    self.subject = subject
  }

  /// All findings, by guide, line and kind.
  ///
  /// - Complexity: O(*n* + *p*) for *n* bytes of guides and *p* phrasings, each of them asked once.
  public func findings() -> [Finding] {
    var order: [String: Int] = [:]
    for (number, guide) in subject.knowledge.guides.enumerated() { order[guide.file] = number }
    let all = structureFindings() + keyFindings() + phrasingFindings() + sentenceFindings()
    let placed = all.enumerated().map { number, finding in
      (place: (order[finding.file] ?? 0, finding.line, number), finding: finding)
    }
    return placed.sorted { $0.place < $1.place }.map(\.finding)
  }
}
