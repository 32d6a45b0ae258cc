import Retrieval
import TextAnalysis

/// Six one-line passages that can be ranked in the head.
///
/// “kettle” stands in two of six, “tea” in three, “limescale” in one; passage 5 shares no word
/// with the others.
enum SmallCorpus {
  static let bodies = [
    "boil water in the kettle",  // 0: kettle once
    "tea needs boiling water",  // 1: tea once
    "limescale spoils the kettle and the tea",  // 2: limescale, kettle, tea; longer
    "green tea needs cooler water than black tea",  // 3: tea twice
    "descale with vinegar",  // 4: under the heading “Kettle care”
    "milk first or last",  // 5
  ]
  static let headings = ["Boiling", "Brewing", "Kettle care", "Brewing", "Kettle care", "Milk"]

  static let body = Field(name: "body", weight: 1, slope: 0.25, countsPassages: true)
  static let heading = Field(name: "heading", weight: 0.5, slope: 0, countsPassages: false)
  static let analyzer = Analyzer(language: "en")

  static func index(fields: [Field] = [body, heading]) -> InvertedIndex {
    var builder = IndexBuilder(analyzer: analyzer, fields: fields)
    for (body, heading) in zip(bodies, headings) {
      builder.add([analyzer.analyze(body), analyzer.analyze(heading)])
    }
    return builder.build()
  }

  static func group(_ words: String..., weight: Double = 1, worth: Double = 1) -> Query.Group {
    Query.Group(
      label: words.joined(separator: " "), weight: weight,
      alternatives: [alternative(words, worth: worth)])
  }

  static func alternative(_ words: [String], worth: Double) -> Query.Alternative {
    Query.Alternative(terms: words.map { analyzer.term($0) }, weight: worth, relation: "exact")
  }
}
