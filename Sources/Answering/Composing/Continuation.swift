import Guides

/// Finds a place in what was just quoted, for “and then?” and “the second step?”.
struct Continuation {
  let library: Library

  /// The ids of the passages at a place in what a turn quoted first, and of those behind it;
  /// empty where there is no such place.
  func passages(at place: PlaceAsked, in turn: Conversation.Turn) -> [Int] {
    guard let lead = turn.quoted.first else { return [] }
    let items = series(of: lead)
    switch place {
    case .next:
      // Of a list that was quoted whole, what comes next is what comes after its first item.
      guard let position = items.firstIndex(of: lead) else { return items }
      return Array(items[(position + 1)...])
    case .item(let number):
      return number <= items.count ? Array(items[(number - 1)...]) : []
    case .last: return Array(items.suffix(1))
    }
  }

  /// The list that a passage belongs to or leads into, else the passages of its section.
  private func series(of id: Int) -> [Int] {
    let guide = library.guide(of: id)
    let offset = library.offsets[library.places[id].guide]
    let local = library.places[id].passage
    if let place = guide.passages[local].place {
      return guide.lists[place.list].items.map { $0 + offset }
    }
    if let list = guide.lists.first(where: { $0.leadIn == local }) {
      return list.items.map { $0 + offset }
    }
    return library.passages(in: library.sectionID(of: id)).map { $0 }
  }

  /// A ranking in which these passages come first, in their order.
  static func leading(_ ids: [Int], in ranking: PassageRanking) -> PassageRanking {
    var result = ranking
    let best = ranking.passages.first?.score ?? 1
    let leading = ids.map { id in
      var passage =
        ranking.passages.first { $0.id == id }
        ?? RankedPassage(id: id, score: 0, lexical: 0, evidence: [], shares: [])
      passage.score = max(best, 0.5)
      return passage
    }
    result.passages = leading + ranking.passages.filter { !ids.contains($0.id) }
    return result
  }
}
