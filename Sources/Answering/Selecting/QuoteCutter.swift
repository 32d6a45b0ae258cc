import Collection
import Guides
import TextAnalysis
import Understanding

/// Cuts quotes out of passages: whole sentences or whole list items, with their lines.
struct QuoteCutter {
  /// The most words of a quote that is not a list.
  static let wordLimit = 60

  let collection: GuideCollection
  let question: AskedQuestion

  /// The quote of a passage.
  func quote(_ weighed: WeighedPassage, role: Quote.Role) -> Quote {
    let passage = collection.passage(weighed.id)
    if let list = wholeList(around: weighed.id) {
      return quote(list, weighed: weighed, role: role)
    }
    let range = excerpt(passage, around: weighed.bestSentence)
    let sentences = passage.sentences[range]
    let first = sentences.first?.lines.lowerBound ?? passage.lines.lowerBound
    let last = sentences.last?.lines.upperBound ?? first
    // Sentences may have no end.
    let text = AnswerBounds.cut(passage.shownText(of: sentences), to: AnswerBounds.line)
    return Quote(
      role: role, text: text, file: collection.cover(of: weighed.id).file,
      section: collection.section(of: weighed.id).path,
      lines: first...max(first, last), score: Double(weighed.probability),
      matched: matched(in: text), isCode: passage.form == .code,
      place: collection.place(of: weighed.id),
      guideTitle: collection.guideTitle(of: weighed.id), context: Self.context(of: passage))
  }

  /// The list to quote whole, if the question wants a list or steps and the passage is in one.
  func wholeList(around id: Int) -> PassageList? {
    guard question.type == .list || question.type == .procedure else { return nil }
    guard let place = collection.passage(id).place,
      let list = collection.list(place.list, ofGuide: collection.place(id).guide)
    else { return nil }
    return list.items.count <= Self.longestList ? list : nil
  }

  /// A longer list is not quoted whole.
  private static let longestList = 14

  private func quote(
    _ list: PassageList, weighed: WeighedPassage, role: Quote.Role
  ) -> Quote {
    var place = collection.place(of: weighed.id)
    place.section = list.section
    let (firstPassage, firstSection) = (
      collection.passages(ofGuide: place.guide).lowerBound,
      collection.sections(ofGuide: place.guide).lowerBound
    )
    let items = list.items.map { collection.passage(firstPassage + $0) }
    let text = items.map { Self.listed($0.shownText(of: $0.sentences)) }.joined(separator: "\n")
    let first = items.first?.lines.lowerBound ?? 1
    let last = items.last?.lines.upperBound ?? first
    return Quote(
      role: role, text: text, file: collection.cover(ofGuide: place.guide).file,
      section: collection.section(firstSection + list.section).path,
      lines: first...max(first, last), score: Double(weighed.probability),
      matched: matched(in: text), isList: true,
      firstNumber: list.isOrdered ? items.first?.place?.number ?? 1 : nil,
      place: place, guideTitle: collection.guideTitle(of: weighed.id),
      context: items.contains(where: \.isFragment) ? items.first.map(Self.context) ?? [] : [])
  }

  /// An item as one of a list, where a line that begins with blanks goes on with the one above.
  static func listed(_ item: String) -> String { item.replacing("\n", with: "\n  ") }

  /// What an item or row cannot be understood without.
  static func context(of passage: Passage) -> [String] {
    switch passage.form {
    case .tableRow, .code: passage.context.map(\.text)
    case .listItem: passage.isFragment ? passage.context.map(\.text) : []
    case .paragraph, .quotation, .caution: []
    }
  }

  /// The sentences to quote: all of a short passage, else the best one and what fits around it.
  private func excerpt(_ passage: Passage, around best: Int) -> Range<Int> {
    let lengths = passage.sentences.map { Self.wordCount($0.text) }
    guard lengths.reduce(0, +) > Self.wordLimit else { return 0..<lengths.count }
    let best = min(best, lengths.count - 1)
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
        return range
      }
    }
  }

  /// Words of the text that met the question, as the guide writes them, each once.
  private func matched(in text: String) -> [String] {
    let terms = Set(
      question.own.words.filter { !$0.isFunction }.flatMap(\.alternatives).flatMap(\.terms))
    var seen: Set<String> = []
    return collection.analyzer.analyze(text).filter { token in
      collection.terms.number(of: token.term).map(terms.contains) ?? false
    }.map { $0.token.text }.filter { seen.insert($0).inserted }
  }

  private static func wordCount(_ text: String) -> Int {
    text.utf8.lazy.filter { $0 == UInt8(ascii: " ") }.count + 1
  }
}

extension GuideCollection {
  /// Where a passage stands, as answers name it.
  func place(of id: Int) -> PassagePlace {
    let place: CollectedPlace = place(id)
    return PassagePlace(
      guide: place.guide, section: place.section - sections(ofGuide: place.guide).lowerBound,
      passage: place.passage)
  }

  /// The guide's title, where several guides were asked and the heading path does not say it.
  func guideTitle(of id: Int) -> String? {
    guard guideCount > 1, let title = cover(of: id).metadata.title else { return nil }
    return section(of: id).path.first?.contains(title) == true ? nil : title
  }
}

extension Passage {
  /// Whether it is no sentence of its own: begun in the middle of one, or not ended.
  var isFragment: Bool {
    guard let first = text.first, let last = text.last else { return false }
    return first.isLowercase || !".!?…:”\"’)".contains(last)
  }
}
