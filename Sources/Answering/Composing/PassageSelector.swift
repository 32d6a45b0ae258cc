import Guides
import Retrieval

/// Chooses the passages of an answer: complete and responsible within the number allowed.
struct PassageSelector {
  /// Passages with less than this share of the best score are not worth showing.
  static let floor = 0.2
  /// The same for a person who asks for more.
  static let faintest = 0.08
  /// The same for passages that do not name what is asked about.
  static let vagueFloor = 0.35
  /// The same where the lead names the very thing: what does not name it is beside the point.
  static let strangeFloor = 0.5
  /// A lead of more than this score shuts no other passage out that a lead of this one lets in.
  static let leadCeiling = 2.0
  /// A second passage of a section has to be this good, for other sections may say more.
  static let sameSectionFloor = 0.85

  let library: Library
  let reading: QuestionReading
  let limit: Int

  /// The chosen passages, best first.
  func select(from ranking: PassageRanking) -> [RankedPassage] {
    guard let lead = ranking.passages.first else { return [] }
    var chosen = [lead]
    let rest = ranking.passages.dropFirst().filter {
      $0.score >= Self.floor * min(lead.score, Self.leadCeiling)
    }
    if let caution = caution(for: chosen, in: ranking.passages) { chosen.append(caution) }
    while chosen.count < limit, let next = best(of: rest, beside: chosen) { chosen.append(next) }
    return Array(chosen.prefix(limit))
  }

  /// The first of the chosen passages; if a warning would be cut off, it takes the last place.
  func shortened(_ chosen: [RankedPassage], to count: Int) -> [RankedPassage] {
    guard count < chosen.count else { return chosen }
    var kept = Array(chosen.prefix(count))
    if reading.frame != nil, !kept.contains(where: warns),
      let warning = chosen.dropFirst(count).first(where: { warns($0) && meetsThing($0) })
    {
      kept[kept.count - 1] = warning
    }
    return kept
  }

  /// A passage that warns of the very thing asked about, if none chosen does.
  private func caution(
    for chosen: [RankedPassage], in ranking: [RankedPassage]
  ) -> RankedPassage? {
    guard let claim = reading.frame?.claim, claim == .permission || claim == .benefit else {
      return nil
    }
    guard !chosen.contains(where: { warns($0) }) else { return nil }
    if let warning = ranking.dropFirst().first(where: { warns($0) && meetsThing($0) }) {
      return warning
    }
    // Where nothing warns of the very thing, whom to ask first is what a careful person would add.
    let lead = min(ranking.first?.score ?? 0, Self.leadCeiling)
    guard claim == .permission else { return nil }
    return ranking.dropFirst().first {
      library.facts[$0.id].contains(.consults) && $0.score >= Self.floor * lead
    }
  }

  private func warns(_ passage: RankedPassage) -> Bool {
    library.facts[passage.id].contains(.warning)
  }

  /// Whether the passage meets a specific thing of the question in its own words.
  private func meetsThing(_ passage: RankedPassage) -> Bool {
    zip(reading.concepts, passage.shares).contains { concept, share in
      concept.role == .specific && share > 0 && library.holdsInBody(concept, passage: passage.id)
    }
  }

  /// The next passage: one that meets what is not met yet, else the best of another section.
  private func best(of rest: [RankedPassage], beside chosen: [RankedPassage]) -> RankedPassage? {
    let open = rest.filter { candidate in !chosen.contains { $0.id == candidate.id } }
    let unmet = reading.concepts.indices.filter { index in
      reading.concepts[index].role == .specific && !reading.concepts[index].isUnknown
        && !chosen.contains { library.holdsInBody(reading.concepts[index], passage: $0.id) }
    }
    for index in unmet {
      let holder = open.first {
        library.holdsInBody(reading.concepts[index], passage: $0.id)
          && !library.facts[$0.id].contains(.signpost)
      }
      if let holder { return holder }
    }
    let sections = Set(chosen.map { library.sectionID(of: $0.id) })
    let best = min(chosen.first?.score ?? 0, Self.leadCeiling)
    let others = open.filter {
      !sections.contains(library.sectionID(of: $0.id)) && !library.facts[$0.id].contains(.signpost)
    }
    let isNamed = asksOfKnownThing && (chosen.first.map(names) ?? false)
    let floor = isNamed ? Self.strangeFloor : Self.vagueFloor
    return others.first { $0.score >= floor * best || names($0) }
      ?? open.first {
        sections.contains(library.sectionID(of: $0.id))
          && (isNamed ? names($0) : $0.score >= Self.sameSectionFloor * best)
      }
  }

  private var asksOfKnownThing: Bool {
    reading.concepts.contains { $0.role == .specific && !$0.isUnknown }
  }

  /// Whether the passage says in its own words something that is asked about.
  private func names(_ passage: RankedPassage) -> Bool {
    return reading.concepts.contains { concept in
      concept.role == (asksOfKnownThing ? .specific : .aspect)
        && library.holdsInBody(concept, passage: passage.id)
    }
  }
}
