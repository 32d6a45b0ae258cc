import Guides
import TextAnalysis

/// The analysed text of guides, field by field.
struct GuideAnalysis {
  /// Terms of the titles that stand in at least this share of passages name the subject.
  private static let subjectShare = 0.3

  let subjectTerms: Set<String>
  /// The tokens of each guide's passages.
  let bodies: [[[AnalyzedToken]]]
  /// The tokens of each guide's section titles.
  let headings: [[[AnalyzedToken]]]
  /// The tokens of each phrasing of each guide's sections, contractions spelt out as questions are.
  let phrasings: [[[[AnalyzedToken]]]]

  init(guides: [Guide], analyzer: Analyzer, progress: IndexingProgress? = nil) {
    progress?.begin(.analysis)
    var bodies = guides.map { guide in
      guide.passages.map { passage in
        progress?.advance()
        return analyzer.analyze(passage.text)
      }
    }
    let subject = Self.subjectTerms(of: guides, bodies: bodies, analyzer: analyzer)
    subjectTerms = subject
    // One by one, so that the text is not held twice.
    for guide in bodies.indices {
      for passage in bodies[guide].indices {
        bodies[guide][passage] = Self.dropParts(ofSubject: subject, from: bodies[guide][passage])
      }
    }
    self.bodies = bodies
    headings = guides.map { guide in
      guide.sections.map {
        Self.dropParts(
          ofSubject: subject, from: Self.withoutNumber(analyzer.analyze($0.title)))
      }
    }
    phrasings = guides.map { guide in
      guide.sections.map { section in
        section.phrasings.map {
          Self.dropParts(ofSubject: subject, from: Self.words(of: $0, analyzer: analyzer))
        }
      }
    }
  }

  /// The words of a question or title, contractions spelt out.
  static func words(of text: String, analyzer: Analyzer) -> [AnalyzedToken] {
    let words = analyzer.analyze(text)
    // Few have a contraction, and spelling out takes longer than finding that out.
    guard words.contains(where: { Analyzer.expandContraction($0.folded) != nil }) else {
      return words
    }
    return analyzer.analyze(Contractions.expanded(in: text))
  }

  /// Leaves out the numbers that open a title: “3.” tells where a section stands, not what it says.
  private static func withoutNumber(_ title: [AnalyzedToken]) -> [AnalyzedToken] {
    Array(title.drop { $0.folded.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E } })
  }

  private static func subjectTerms(
    of guides: [Guide], bodies: [[[AnalyzedToken]]], analyzer: Analyzer
  ) -> Set<String> {
    var subject: Set<String> = []
    for (guide, passages) in zip(guides, bodies) where !passages.isEmpty {
      let title = analyzer.analyze(guide.metadata.title ?? "")
      let compounds = title.filter(\.isCompound).map(\.token.range)
      let candidates = Set(
        title.filter { token in
          token.isCompound || !compounds.contains { $0.overlaps(token.token.range) }
        }.map(\.term))
      for term in candidates where !StopWords.isFunctionWord(term) {
        let holding = passages.lazy.filter { $0.contains { $0.term == term } }.count
        if Double(holding) >= subjectShare * Double(passages.count) { subject.insert(term) }
      }
    }
    return subject
  }

  /// Leaves out the parts of a compound that names the subject.
  ///
  /// A guide to micro-needling says “needling” in every sentence; its needles should not drown.
  static func dropParts(
    ofSubject subject: Set<String>, from tokens: [AnalyzedToken]
  ) -> [AnalyzedToken] {
    let named = tokens.filter { $0.isCompound && subject.contains($0.term) }.map(\.token.range)
    guard !named.isEmpty else { return tokens }
    return tokens.filter { token in
      token.isCompound || !named.contains { $0.overlaps(token.token.range) }
    }
  }
}
