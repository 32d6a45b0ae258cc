import Guides
import TextAnalysis

/// Writes the line that a person sees first, which says nothing that the quotes do not bear out.
struct SummaryWriter {
  /// The most words of a sentence that can stand as a summary.
  private static let sentenceLimit = 32

  let library: Library
  let reading: QuestionReading

  /// The summary of an answer.
  func summary(
    verdict: Verdict?, chosen: [RankedPassage], quotes: [Quote], missing: [String]
  ) -> String {
    let line = mainLine(verdict: verdict, chosen: chosen, quotes: quotes)
    let main = line.isEmpty ? "The passages that come nearest are quoted below." : line
    guard !missing.isEmpty else { return main }
    return "The guide does not mention \(Self.joined(missing)). " + main
  }

  /// The summary of a line that is not a question in English.
  static let unreadable = "I cannot read that as a question in English, so I looked nothing up."

  /// The summary where the guide does not answer.
  static func declining(missing: [String], hasNearest: Bool) -> String {
    let what =
      missing.isEmpty
      ? "The guide does not say." : "The guide does not mention \(joined(missing))."
    return hasNearest ? what + " The nearest it has is listed below." : what
  }

  private func mainLine(verdict: Verdict?, chosen: [RankedPassage], quotes: [Quote]) -> String {
    guard let lead = chosen.first, let quote = quotes.first else { return "" }
    if quote.isList { return listLine(quote) }
    let sentence = keySentence(of: lead, quote: quote)
    switch verdict {
    case .yes: return "Yes. " + sentence
    case .no: return "No. " + sentence
    case .caution: return "Take care: it depends. " + sentence
    case nil: return sentence
    }
  }

  private func listLine(_ quote: Quote) -> String {
    let count = quote.text.split(separator: "\n").count
    let what = quote.firstNumber == nil ? "points" : "steps"
    return "The guide lists \(count) \(what) under “\(quote.section.last ?? quote.file)”."
  }

  /// The quoted sentence that says most of what was asked; of a label the sentence after it.
  private func keySentence(of lead: RankedPassage, quote: Quote) -> String {
    let maker = QuoteMaker(library: library, reading: reading, weights: EvidenceWeights())
    let passage = library.passage(lead.id)
    let sentences = passage.sentences.filter {
      quote.text.holdsBytes(of: $0.text) && $0.text != passage.place?.label
    }
    guard var best = sentences.first else { return quote.text }
    var bestScore = maker.score(of: best)
    for sentence in sentences.dropFirst() {
      let score = maker.score(of: sentence)
      if score > bestScore { (best, bestScore) = (sentence, score) }
    }
    return best.text
  }

  /// Words in quotation marks, as a list in a sentence.
  static func joined(_ words: [String]) -> String {
    let quoted = words.map { "“\($0)”" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
