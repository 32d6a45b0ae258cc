/// A part of a sentence that makes one statement, with what limits it.
struct Clause {
  /// The words of the statement.
  var main: [PolarWord] = []
  /// The words of “if …”, “when …”, “provided that …”.
  var conditions: [PolarWord] = []
  /// The words of “except …”, “unless …”: there the statement is turned round.
  var exceptions: [PolarWord] = []
  /// The words of “instead of …”, “rather than …”: what is not meant.
  var alternatives: [PolarWord] = []
  /// Whether it begins with “but” or the like.
  var isContrast: Bool { main.first?.senses.contains(.contrast) ?? false }
  /// Whether a condition is part of it, as “unless” is.
  var isConditional = false

  /// The clauses of a text, in order.
  static func clauses(in text: PolarText) -> [Clause] {
    var splitter = ClauseSplitter(words: text.words)
    return splitter.clauses()
  }
}

/// Cuts a sentence into clauses.
private struct ClauseSplitter {
  /// Which part of a clause words go to.
  private enum Part { case main, condition, exception, alternative }

  private static let verbs: ClassMask = [.be, .do, .have, .can, .may, .must, .should, .will]
  private static let starts: ClassMask = [.contrast, .reason, .result]
  private static let moods: [Axis] = [.permit, .need, .advise]
  private static let joins: ClassMask = [.and]

  let words: [PolarWord]
  private var done: [Clause] = []
  private var current = Clause()
  private var part = Part.main
  private var hasVerb = false
  /// Whether the part began with “before” or “until”.
  private var startsInTime = false
  /// A condition at the head of the sentence, which holds for what follows.
  private var leading: [PolarWord] = []

  init(words: [PolarWord]) { self.words = words }

  mutating func clauses() -> [Clause] {
    for index in words.indices {
      let word = words[index]
      if isBoundary(index) { close(keepsCondition: word.gap != .stop || index == 0) }
      step(word, at: index)
    }
    close(keepsCondition: false)
    return done
  }

  private mutating func step(_ word: PolarWord, at index: Int) {
    let senses = word.senses
    if senses.contains(.condition) || senses.contains(.unless) {
      part = senses.contains(.unless) && !senses.contains(.until) ? .exception : .condition
      current.isConditional = current.isConditional || !senses.containsAny([.until, .temporal])
    } else if senses.contains(.until), part == .main, !current.main.isEmpty {
      part = .condition
      startsInTime = true
    } else if senses.contains(.except) {
      part = .exception
    } else if word.gap == .comma, senses.containsAny([.not, .never]), !current.main.isEmpty,
      part == .main, !verbFollows(index)
    {
      // “These are stones, not rust.”
      part = .alternative
    } else if senses.contains(.instead), !current.main.isEmpty,
      word.gap == .comma || !senses.contains(.not)
    {
      part = .alternative
      if senses.contains(.not) { current.alternatives.append(word) }
      return
    } else if part == .condition, startsInTime, word.senses.containsAny(Self.verbs), !hasVerb {
      // “Entry before nine is …”: the statement goes on.
      part = .main
    } else if part != .main, word.gap == .comma, endsPart(at: index) {
      if part == .condition, current.main.isEmpty { leading = current.conditions }
      part = .main
    }
    append(word)
  }

  private mutating func append(_ word: PolarWord) {
    switch part {
    case .main:
      current.main.append(word)
      if word.senses.containsAny(Self.verbs)
        || Self.moods.contains(where: { word.senses.side(of: $0) != nil })
      {
        hasVerb = true
      }
    case .condition: current.conditions.append(word)
    case .exception: current.exceptions.append(word)
    case .alternative: current.alternatives.append(word)
    }
  }

  /// A comma ends a condition unless it only goes on with a list.
  private func endsPart(at index: Int) -> Bool {
    part != .exception || verbFollows(index) && !words[index].senses.contains(.relative)
  }

  private func isBoundary(_ index: Int) -> Bool {
    let word = words[index]
    if word.gap == .stop { return true }
    if word.senses.containsAny(Self.starts), !current.main.isEmpty { return true }
    if word.gap == .comma, word.senses.contains(.relative), part == .main { return true }
    let joins = word.gap == .comma || word.senses.containsAny(Self.joins)
    return joins && part == .main && hasVerb && verbFollows(index)
  }

  /// Whether a verb follows soon, before the next break.
  private func verbFollows(_ index: Int) -> Bool {
    for next in index..<min(index + 7, words.count) {
      let word = words[next]
      if next > index, word.gap > .money { return false }
      if word.senses.containsAny(Self.verbs) || word.senses.contains(.imperative) { return true }
    }
    return false
  }

  private mutating func close(keepsCondition: Bool) {
    defer {
      current = Clause()
      part = .main
      hasVerb = false
      startsInTime = false
      if !keepsCondition { leading = [] }
    }
    guard !current.main.isEmpty || !current.conditions.isEmpty || !current.exceptions.isEmpty else {
      return
    }
    if current.conditions.isEmpty, !leading.isEmpty {
      current.conditions = leading
      current.isConditional = true
    }
    // “…, but only with …” belongs to what is said before.
    let saysNothing = !current.main.contains { $0.term != nil || $0.senses.containsAny(Self.verbs) }
    if saysNothing, !done.isEmpty, current.isConditional || !current.exceptions.isEmpty {
      done[done.count - 1].conditions += current.conditions
      done[done.count - 1].exceptions += current.exceptions
      done[done.count - 1].isConditional =
        done[done.count - 1].isConditional || current.isConditional
      return
    }
    if current.main.isEmpty, !done.isEmpty, current.conditions.isEmpty {
      done[done.count - 1].exceptions += current.exceptions
      return
    }
    done.append(current)
  }
}
