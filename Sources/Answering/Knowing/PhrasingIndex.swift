import Guides
import Retrieval
import TextAnalysis

/// The questions that authors say a section answers, and the headings, which often are questions.
struct PhrasingIndex: Sendable {
  /// What a phrasing is.
  enum Origin: Sendable, Equatable {
    case heading
    case author
  }

  private let similarity: SimilarityIndex
  private let sections: [SectionID]
  private let texts: [String]
  /// The phrasings by their words, for questions asked in an author's very words.
  private let byWords: [String: Int]

  init(guides: [Guide], reading: GuideAnalysis, analyzer: Analyzer) {
    let field = Field(name: "phrasing", weight: 1, slope: 0, countsPassages: true)
    var builder = IndexBuilder(analyzer: analyzer, fields: [field])
    var sections: [SectionID] = []
    var texts: [String] = []
    var byWords: [String: Int] = [:]
    let subject = reading.subjectTerms
    for (place, guide) in guides.enumerated() {
      for (index, section) in guide.sections.enumerated() {
        let title = GuideAnalysis.dropParts(
          ofSubject: subject, from: GuideAnalysis.words(of: section.title, analyzer: analyzer))
        let phrasings = zip(section.phrasings, reading.phrasings[place][index])
        for (text, words) in [(section.title, title)] + phrasings {
          let number = builder.add([words])
          let key = words.filter { !$0.isCompound || subject.contains($0.term) }.map(\.folded)
            .joined()
          if !key.isEmpty, byWords[key] == nil { byWords[key] = number }
          sections.append(SectionID(guide: place, section: index))
          texts.append(text)
        }
      }
    }
    similarity = SimilarityIndex(builder.build()) { term in
      subject.contains(term) || Self.pronouns.contains(term)
        ? 0.2 : StopWords.isFunctionWord(term) ? 0.5 : 1
    }
    self.sections = sections
    self.texts = texts
    self.byWords = byWords
  }

  /// Whether an author's phrasing or a heading holds the term.
  func contains(_ term: String) -> Bool { similarity.index.contains(term) }

  /// The most alike phrasing of each section that shares anything with the query.
  ///
  /// - Parameters:
  ///   - query: What is looked for.
  ///   - words: The question's folded words; a phrasing of just these is wholly alike.
  func best(for query: Query, words: [String]) -> [SectionID: PhrasingMatch] {
    var best: [SectionID: PhrasingMatch] = [:]
    if let same = byWords[words.joined()] {
      best[sections[same]] = PhrasingMatch(
        similarity: 1, phrasing: texts[same], isVerbatim: true)
    }
    for (text, cosine) in similarity.similarities(to: query).enumerated() where cosine > 0 {
      let section = sections[text]
      if cosine > best[section]?.similarity ?? 0 {
        best[section] = PhrasingMatch(similarity: cosine, phrasing: texts[text])
      }
    }
    return best
  }

  /// Words that stand for the subject.
  static let pronouns: Set<String> = ["it"]
}

/// How like a section's phrasings a question is.
struct PhrasingMatch: Sendable, Equatable {
  /// The cosine, 0…1.
  var similarity: Double
  /// The phrasing, as the author wrote it.
  var phrasing: String
  /// Whether the question is asked in its very words.
  var isVerbatim = false
}
