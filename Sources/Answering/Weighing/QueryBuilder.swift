import Retrieval

/// Turns what was read into queries.
struct QueryBuilder {
  let weights: EvidenceWeights

  /// A group for each concept, in order; concepts that the guide does not have weigh on the mass.
  func passageQuery(_ concepts: [Concept]) -> Query {
    Query(
      groups: concepts.map { concept in
        Query.Group(
          label: concept.typed, weight: weight(of: concept), alternatives: concept.alternatives)
      })
  }

  /// A group for each word: phrasings are compared as wholes, down to “how long” and “can I”.
  func phrasingQuery(_ reading: QuestionReading, library: Library) -> Query {
    var groups: [Query.Group] = []
    var covered: Set<Int> = []
    for concept in reading.concepts {
      covered.formUnion(concept.span)
      groups.append(phrasingGroup(concept, words: reading.words))
    }
    for (index, word) in reading.words.enumerated() where !covered.contains(index) {
      let exact = Query.Alternative(terms: [word.term], weight: 1, relation: "exact")
      groups.append(
        Query.Group(label: word.typed, weight: weight(of: word), alternatives: [exact]))
    }
    return Query(groups: groups)
  }

  /// A group for each concept, with the very words too: only phrasings may have them.
  func topicQuery(_ reading: QuestionReading) -> Query {
    Query(
      groups: reading.concepts.map { concept in
        var group = phrasingGroup(concept, words: reading.words)
        group.weight =
          concept.isUnknown && !concept.phrasings.isEmpty ? weights.specific : weight(of: concept)
        return group
      })
  }

  private func phrasingGroup(_ concept: Concept, words: [QuestionWord]) -> Query.Group {
    var alternatives = concept.alternatives + concept.phrasings
    if !concept.isCarried {
      let terms = words[concept.span].map(\.term)
      alternatives.insert(
        Query.Alternative(terms: terms, weight: 1, relation: "exact"), at: 0)
    }
    let weight = concept.role == .subject ? 0.2 : max(0.5, weight(of: concept))
    return Query.Group(label: concept.typed, weight: weight, alternatives: alternatives)
  }

  private func weight(of concept: Concept) -> Double {
    if concept.isUnknown {
      return concept.isRequired ? 1 : concept.isAside ? weights.passing : weights.unmet
    }
    let weight =
      switch concept.role {
      case .specific: weights.specific
      case .aspect: weights.aspect
      case .passing: weights.passing
      case .subject: weights.subject
      }
    return concept.isCarried || concept.isAside ? weights.carried * weight : weight
  }

  private func weight(of word: QuestionWord) -> Double {
    if PhrasingIndex.pronouns.contains(word.folded) { return 0.2 }
    if word.isFunction { return 0.5 }
    return switch word.category {
    case .generic: 0.3
    case .setting: 0.4
    case .ordinary: 0.6
    case .matter, nil: 1
    }
  }
}
