import Guides
import TextAnalysis
import Retrieval

/// Cuts quotes out of passages: whole sentences or whole list items, with their lines.
struct QuoteMaker {
  /// The most words of a quote that is not a list.
  static let wordLimit = 60

  let library: Library
  let reading: QuestionReading
  let weights: EvidenceWeights

  /// The quote of a ranked passage.
  func quote(_ ranked: RankedPassage, role: Quote.Role) -> Quote {
    let guide = library.guide(of: ranked.id)
    let passage = library.passage(ranked.id)
    if let list = wholeList(around: ranked.id) {
      return listQuote(list, guide: guide, ranked: ranked, role: role)
    }
    let sentences = excerpt(passage)
    let first = sentences.first?.lines.lowerBound ?? passage.lines.lowerBound
    let last = sentences.last?.lines.upperBound ?? first
    let text = sentences.map(\.text).joined(separator: " ")
    return Quote(
      role: role, text: text, file: guide.file, section: library.section(of: ranked.id).path,
      lines: first...max(first, last), score: scaled(ranked.score), matched: matched(in: text),
      place: library.place(of: ranked.id), guideTitle: library.guideTitle(of: ranked.id))
  }

  /// The list to quote whole, if the passage belongs to one that the question wants.
  ///
  /// A question for a list or for steps wants it; one that names a topic wants it where the passage
  /// only leads into it.
  func wholeList(around id: Int) -> PassageList? {
    let guide = library.guide(of: id)
    let local = library.places[id].passage
    let wantsList = reading.kind == .list || reading.kind == .procedure
    if wantsList, let place = guide.passages[local].place { return guide.lists[place.list] }
    guard wantsList || reading.kind == .topic else { return nil }
    return guide.lists.first { $0.leadIn == local }
  }

  private func listQuote(
    _ list: PassageList, guide: Guide, ranked: RankedPassage, role: Quote.Role
  ) -> Quote {
    var place = library.place(of: ranked.id)
    place.section = list.section
    let items = list.items.map { guide.passages[$0] }
    let text = items.map(\.text).joined(separator: "\n")
    let first = items.first?.lines.lowerBound ?? 1
    let last = items.last?.lines.upperBound ?? first
    return Quote(
      role: role, text: text, file: guide.file, section: guide.sections[list.section].path,
      lines: first...max(first, last), score: scaled(ranked.score), matched: matched(in: text),
      isList: true, firstNumber: list.isOrdered ? items.first?.place?.number ?? 1 : nil,
      place: place, guideTitle: library.guideTitle(of: ranked.id))
  }

  /// The sentences to quote: all of a short passage, else the best one and what fits around it.
  private func excerpt(_ passage: Passage) -> [Sentence] {
    let lengths = passage.sentences.map { Self.wordCount($0.text) }
    guard lengths.reduce(0, +) > Self.wordLimit else { return passage.sentences }
    let scores = passage.sentences.map { score(of: $0) }
    var best = 0
    for index in scores.indices where scores[index] > scores[best] { best = index }
    var range = best..<best + 1
    var words = lengths[best]
    while true {
      if range.upperBound < lengths.count, words + lengths[range.upperBound] <= Self.wordLimit {
        words += lengths[range.upperBound]
        range = range.lowerBound..<range.upperBound + 1
      } else if range.lowerBound > 0, words + lengths[range.lowerBound - 1] <= Self.wordLimit {
        words += lengths[range.lowerBound - 1]
        range = range.lowerBound - 1..<range.upperBound
      } else {
        return Array(passage.sentences[range])
      }
    }
  }

  /// How much of what was asked a sentence says: the idf of the concepts it holds.
  func score(of sentence: Sentence) -> Double {
    let tokens = library.analyzer.analyze(sentence.text)
    var score = 0.0
    for concept in reading.concepts where concept.role != .subject {
      let best = concept.alternatives.filter { TermWindow.holds($0.terms, in: tokens) }
        .map(\.weight).max()
      let rarity = concept.alternatives.first.map {
        library.index.idf(documentFrequency: library.index.documentFrequency(of: $0.terms[0]))
      }
      score += (best ?? 0) * (rarity ?? 0)
    }
    return score
  }

  /// Words of the text that met the question, as the guide writes them, each once.
  private func matched(in text: String) -> [String] {
    let tokens = library.analyzer.analyze(text)
    var places: Set<Int> = []
    for concept in reading.concepts where concept.role != .subject {
      for alternative in concept.alternatives {
        places.formUnion(TermWindow.places(of: alternative.terms, in: tokens))
      }
    }
    var seen: Set<String> = []
    return places.sorted().map { tokens[$0].token.text }.filter { seen.insert($0).inserted }
  }

  private func scaled(_ score: Double) -> Double { min(1, max(0, score / weights.scale)) }

  private static func wordCount(_ text: String) -> Int {
    text.utf8.lazy.filter { $0 == UInt8(ascii: " ") }.count + 1
  }
}

extension QuoteMaker {
  /// The sentences that say what a concept says, in the best wording that any of them has for it;
  /// all of them where there is no concept.
  ///
  /// Where one sentence says “acne scars”, another that says “scars” speaks of something else.
  func sentences(_ sentences: [Sentence], thatBestSay concepts: [Concept]) -> [Sentence] {
    guard !concepts.isEmpty else { return sentences }
    let texts = sentences.map { library.analyzer.analyze($0.text) }
    var kept: Set<Int> = []
    for concept in concepts {
      let worths = texts.map { tokens in
        concept.wholes.filter { TermWindow.holds($0.terms, in: tokens) }.map(\.weight).max() ?? 0
      }
      guard let best = worths.max(), best > 0 else { continue }
      kept.formUnion(worths.indices.filter { worths[$0] >= Self.equallyGood * best })
    }
    return kept.sorted().map { sentences[$0] }
  }

  /// Whether a sentence says all of some concepts, of which there is at least one.
  func holds(_ sentence: Sentence, all concepts: [Concept]) -> Bool {
    guard !concepts.isEmpty else { return false }
    let tokens = library.analyzer.analyze(sentence.text)
    return concepts.allSatisfy { concept in
      concept.wholes.contains { TermWindow.holds($0.terms, in: tokens) }
    }
  }

  /// Wordings that are worth this share of the best one say the same.
  private static let equallyGood = 0.75
}
