import Retrieval
import TextAnalysis

/// A number for what terms are made with: the stemmer, the folding, the tables of English.
enum AnalysisStamp {
  /// The number for this program with the libraries that it runs with.
  static let current: UInt64 = {
    let analyzer = Analyzer(language: "en")
    let terms = analyzer.analyze(probes).map { $0.folded + "\u{1}" + $0.term }
    let rarities = ["the", "kettle", "tea", "mortgage", "serum"].map {
      String(WordFrequencies.rarity(of: $0).bitPattern, radix: 16)
    }
    let text = ([Stemmer.fingerprint] + terms + rarities).joined(separator: "\u{2}")
    return Array(text.utf8).withUnsafeBytes { Checksum.of($0) }
  }()

  /// Words that pass through every part of the analysis.
  private static let probes = """
    Teeth, children’s colours and the café’s follow-up: don't organise 24-hour well-being; \
    Straße ANÆMIA went worse, naïve knives, grey tyres e-mail's 3.5 programmes
    """
}
