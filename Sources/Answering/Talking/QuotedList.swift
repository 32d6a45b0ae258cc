import Collection
import Guides
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
      let lists = collection.guide(of: id).lists
      let place = collection.places[id]
      let leads = lists.first { $0.leadIn == place.passage }
      guard let list = collection.passage(id).place.map({ lists[$0.list] }) ?? leads,
        list.items.count > 1
      else { continue }
      let first = collection.firstPassages[place.guide]
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
  func listPart(_ line: String, in conversation: inout Conversation) -> Answer? {
    guard let part = ListPartReader.read(line), let turn = conversation.lastAnswered,
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
    conversation.add(
      Conversation.Turn(
        question: line, asked: turn.asked, kind: turn.kind,
        ranked: turn.ranked, quoted: [id], summary: quote.text, list: list,
        listed: turn.listed ?? turn.question))
    return Answer(
      question: line, readAs: readAs, kind: turn.kind, outcome: .answered, summary: quote.text,
      passages: [quote], notice: collection.guide(of: id).metadata.notice)
  }

  /// An item by itself, with its number where the guide numbers it.
  private func quote(listItem id: Int, of turn: Conversation.Turn) -> Quote {
    let question = AskedQuestion(
      text: turn.question, own: turn.asked, earlier: ExpandedQuestion(), type: .topic)
    let ranked = turn.ranked.first { $0.id == id } ?? turn.ranked.first
    let passage = WeighedPassage(
      id: id, evidence: Evidence(), bestSentence: 0, sentenceShares: [], met: [], body: [],
      probability: ranked?.probability ?? 0)
    var quote = QuoteCutter(collection: collection, question: question)
      .quote(passage, role: .answer)
    let item = collection.passage(id)
    if let place = item.place, collection.guide(of: id).lists[place.list].isOrdered {
      quote.isList = true
      quote.firstNumber = place.number
    }
    return quote
  }
}
