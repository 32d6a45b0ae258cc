import Collection
import Guides
import TextAnalysis
import Understanding

/// A list that was quoted, or a part of it, to which a person can go back.
struct QuotedList: Sendable, Equatable {
  /// The ids of its items' passages, in order.
  var items: [Int]
  /// Which item was quoted alone; nil where the whole list was, or what leads into it.
  var current: Int?

  /// The list of the first of some quotes that stands in one or leads into it; nil where none does.
  init?(of quotes: [Quote], ids: [Int], in collection: GuideCollection) {
    for (quote, id) in zip(quotes, ids) {
      guard let list = collection.list(around: id) ?? collection.list(ledInBy: id),
        list.items.count > 1
      else { continue }
      let first = collection.passages(ofGuide: collection.place(id).guide).lowerBound
      items = list.items.map { first + $0 }
      current = quote.isList ? nil : items.firstIndex(of: id)
      return
    }
    return nil
  }

  /// Which item a part is; nil where there is no telling, as what comes after the whole.
  func index(of part: ListPart) -> Int? {
    switch part {
    case .number(let number): number - 1
    case .last: items.count - 1
    case .next: current.map { $0 + 1 }
    case .previous: current.map { $0 - 1 }
    }
  }
}

extension KnowledgeBase {
  /// The part of the list quoted last that a line goes back to; nil where it goes back to none.
  func listPart(_ text: ClassedWords, in conversation: inout Conversation) -> Answer? {
    let line = text.text
    guard let part = ListPartReader.read(text), let turn = conversation.lastAnswered,
      var list = turn.list, let index = list.index(of: part)
    else { return nil }
    let readAs = TalkWords.part(index + 1, of: turn.listed ?? turn.question)
    guard list.items.indices.contains(index) else {
      return Answer(
        question: line, readAs: readAs, kind: turn.kind, outcome: .unanswered,
        summary: TalkWords.noPart(index + 1, count: list.items.count))
    }
    list.current = index
    let id = list.items[index]
    let quote = quote(listItem: id, of: turn)
    let summary = collection.passage(id).text
    conversation.add(
      Conversation.Turn(
        question: line, asked: turn.asked, kind: turn.kind,
        ranked: turn.ranked, quoted: [id], summary: summary, list: list,
        listed: turn.listed ?? turn.question))
    return Answer(
      question: line, readAs: readAs, kind: turn.kind, outcome: .answered, summary: summary,
      passages: [quote], notice: collection.cover(of: id).metadata.notice)
  }

  /// An item by itself, with its number where the guide numbers it.
  private func quote(listItem id: Int, of turn: Conversation.Turn) -> Quote {
    let question = AskedQuestion(turn.question, own: turn.asked, type: .topic)
    let ranked = turn.ranked.first { $0.id == id } ?? turn.ranked.first
    let passage = WeighedPassage(
      id: id, evidence: Evidence(), bestSentence: 0, sentenceShares: [], met: [], body: [],
      probability: ranked?.probability ?? 0)
    var quote = QuoteCutter(collection: collection, question: question)
      .quote(passage, role: .answer)
    if let list = collection.list(around: id), list.isOrdered {
      quote.isList = true
      quote.text = QuoteCutter.listed(quote.text)
      quote.firstNumber = collection.passage(id).place?.number
    }
    return quote
  }
}

extension GuideCollection {
  /// The list that a passage is an item of.
  fileprivate func list(around id: Int) -> PassageList? {
    passage(id).place.flatMap { list($0.list, ofGuide: place(id).guide) }
  }

  /// The list that begins behind a passage which leads into it.
  fileprivate func list(ledInBy id: Int) -> PassageList? {
    let place = place(id)
    guard passages(ofGuide: place.guide).contains(id + 1) else { return nil }
    return list(around: id + 1).flatMap { $0.leadIn == place.passage ? $0 : nil }
  }
}
