/// Completes a question that lacks something from the turn before.
///
/// Only what is lacking is taken over; a question that stands on its own takes nothing.
struct EllipsisReader {
  let last: Conversation.Turn

  /// The reading, completed where it is elliptical.
  func complete(_ reading: QuestionReading) -> QuestionReading {
    let folded = reading.words.map(\.folded)
    if let place = PlaceAsked.read(reading.words) { return located(reading, at: place) }
    if let condition = Self.condition(of: folded), let added = added(reading, after: condition) {
      return added
    }
    if let opener = Self.opener(of: folded), !Self.isWhole(reading.words, from: opener) {
      return replaced(reading, after: opener)
    }
    if Self.pointsBack(folded, concepts: reading.concepts) { return continued(reading) }
    return reading
  }

  /// “and then?”: the reading of the last question, asking for a place in what it got.
  private func located(_ reading: QuestionReading, at place: PlaceAsked) -> QuestionReading {
    var result = reading
    result.concepts = carried(last.reading.concepts)
    result.kind = .other
    result.frame = nil
    result.place = place
    result.readAs = Self.trimmed(last.standalone) + " – " + Self.trimmed(reading.typed)
    return result
  }

  /// “what about eczema?”: the last question with its thing replaced.
  private func replaced(_ reading: QuestionReading, after opener: Int) -> QuestionReading {
    let own = reading.concepts.filter { $0.span.lowerBound >= opener && $0.role != .subject }
    let newThings = own.filter { $0.role == .specific }
    guard !own.isEmpty else { return continued(reading) }
    var result = reading
    let old = last.reading.concepts
    let kept = newThings.isEmpty ? old : old.filter { $0.role == .aspect }
    result.concepts = reading.concepts + carried(kept.filter { !Self.holds(reading.concepts, $0) })
    if reading.kind == .topic || reading.kind == .other || reading.frame == nil {
      result.kind = last.reading.kind
      result.frame = last.reading.frame
    }
    result.readAs = standalone(replacing: old, by: newThings, added: own)
    return result
  }

  /// “what if I have sensitive skin?”: the last question in a case of its own.
  private func added(_ reading: QuestionReading, after opener: Int) -> QuestionReading? {
    let own = reading.concepts.filter { $0.span.lowerBound >= opener && $0.role == .specific }
    // Where the last question was of a case itself, the new case takes its place.
    guard !own.isEmpty, last.reading.frame?.claim != .permission else { return nil }
    var result = reading
    result.concepts +=
      carried(last.reading.concepts.filter { !Self.holds(reading.concepts, $0) })
    result.kind = last.reading.kind
    result.frame = last.reading.frame
    result.continues = true
    result.readAs = Self.trimmed(last.standalone) + " – " + Self.trimmed(reading.typed)
    return result
  }

  /// “is that normal?”, “why?”: the question with the last one's thing added.
  private func continued(_ reading: QuestionReading) -> QuestionReading {
    let things = last.reading.concepts.filter { $0.role != .subject }
    let specific = things.filter { $0.role == .specific }
    // “why would it do that?” asks about all that was said, “is that normal?” about the thing.
    // Of “is it safe with eczema?” the eczema is what “why?” is about.
    let asksWhy = reading.kind == .cause && last.reading.frame?.claim != .permission
    let isWhole =
      specific.isEmpty || asksWhy
      || reading.kind != .cause && !reading.concepts.contains(where: Self.tells)
    let taken = (isWhole ? things : specific).filter { !Self.holds(reading.concepts, $0) }
    guard !taken.isEmpty else { return reading }
    var result = reading
    result.concepts += carried(taken)
    result.continues = true
    let names = taken.map(\.typed).joined(separator: ", ")
    result.readAs = Self.trimmed(reading.readAs ?? reading.typed) + " (about: \(names))"
    return result
  }

  private func carried(_ concepts: [Concept]) -> [Concept] {
    concepts.map { concept in
      var copy = concept
      copy.isCarried = true
      copy.isRequired = false
      return copy
    }
  }

  /// The last question with what it was about replaced, or with what is new put behind it.
  private func standalone(
    replacing old: [Concept], by new: [Concept], added: [Concept]
  ) -> String {
    let words = (new.isEmpty ? added : new).map(\.typed).joined(separator: " ")
    let text = last.standalone
    if !new.isEmpty, let thing = old.last(where: { $0.role == .specific && !$0.isCarried }),
      let range = WholeWords.range(of: corrected(thing.typed), in: Substring(text))
    {
      return text[..<range.lowerBound] + words + text[range.upperBound...]
    }
    return Self.trimmed(text) + " – " + words
  }

  /// Words of the last question as its standalone form has them.
  private func corrected(_ typed: String) -> String {
    QuestionReader.apply(last.reading.corrections.filter { typed.contains($0.typed) }, to: typed)
  }

  /// Whether a concept says something of its own.
  private static func tells(_ concept: Concept) -> Bool {
    concept.role == .specific || concept.role == .aspect
  }

  private static func holds(_ concepts: [Concept], _ other: Concept) -> Bool {
    concepts.contains { $0.alternatives == other.alternatives && $0.typed == other.typed }
  }

  private static func trimmed(_ text: String) -> String {
    var result = Substring(text)
    while let last = result.last, last == "?" || last == " " || last == "." { result.removeLast() }
    return String(result)
  }
}
