import Guides
import TextAnalysis

/// Writes the line that a person sees first, which says nothing that the quotes do not bear out.
struct SummaryWriter {
  /// The most words of a sentence that can stand as a summary.
  private static let sentenceLimit = 32

  let library: Library
  let reading: QuestionReading
  /// What was said last, for a question that goes on about it.
  var saidBefore: String?

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

  /// The summary of further quotes on the last question.
  static let more = "More that the guide says on it:"

  /// The summary where there is nothing more to quote.
  static let exhausted = "The guide has nothing more on it."

  /// The summary where the guide does not answer.
  ///
  /// - Parameters:
  ///   - missing: What it does not mention, as typed.
  ///   - advice: The guide's own words on whom to ask.
  ///   - hasNearest: Whether places to look are listed.
  static func declining(missing: [String], advice: String? = nil, hasNearest: Bool) -> String {
    let what =
      missing.isEmpty
      ? "The guide does not say." : "The guide does not mention \(joined(missing))."
    let nearest = hasNearest ? "The nearest it has is listed below." : nil
    return [what, advice, nearest].compactMap(\.self).joined(separator: " ")
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
    let type = sentences.map(answersKind)
    let fresh = sentences.map { saidBefore?.contains($0.text) != true }
    guard
      let best = sentences.indices.max(by: { first, second in
        let (one, other) = (maker.score(of: sentences[first]), maker.score(of: sentences[second]))
        if fresh[first] != fresh[second] { return fresh[second] }
        if type[first] != type[second] { return type[second] }
        return one == other ? first > second : one < other
      })
    else { return quote.text }
    return sentences[best].text
  }

  /// Whether a sentence holds what the question asks for: a time, a number, a reason.
  private func answersKind(_ sentence: Sentence) -> Bool {
    let facts = PassageFacts(tokens: library.analyzer.analyze(sentence.text))
    return switch reading.kind {
    case .duration, .frequency, .time, .quantity, .where: facts.answers(reading.kind)
    case .cause: facts.contains(.cause) || !facts.contains(.instruction) && saidBefore != nil
    default: true
    }
  }

  /// Words in quotation marks, as a list in a sentence.
  static func joined(_ words: [String]) -> String {
    let quoted = words.map { "“\($0)”" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
  }
}
