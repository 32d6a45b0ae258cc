extension Thesaurus {
  /// Everything the words from an index on may be replaced by, longest first, then in file order.
  ///
  /// - Parameters:
  ///   - index: Where in the question to begin; nothing is found outside of it.
  ///   - words: The folded words of the question.
  ///   - analyzer: Tells which words count as one.
  /// - Returns: Each target once a length; what the question says already is left out.
  /// - Complexity: O(*c*) for *c* entries whose first letters resemble the word's.
  public func expansions(
    at index: Int, in words: [String], analyzer: Analyzer
  ) -> [Expansion] {
    guard words.indices.contains(index) else { return [] }
    var question = QuestionWords(words: words, index: index, analyzer: analyzer)
    let joined = question.joinedForms
    var found: [Expansion] = []
    // A word holds no blank, so one joins them without loss.
    var seen: Set<String> = []
    for file in files {
      for match in file.matches(&question, joined: joined) {
        let rule = file.rules[Int(file.entries[match.entry].rule)]
        let asked = question.terms(count: match.length)
        for entry in rule.targets where entry != match.entry {
          let target = file.words(of: entry)
          guard seen.insert("\(match.length) " + target.joined(separator: " ")).inserted,
            target.map(analyzer.term) != asked
          else { continue }
          found.append(
            Expansion(
              length: match.length, target: target, relation: rule.relation, line: Int(rule.line),
              file: file.name))
        }
      }
    }
    // Sorting by length alone must keep the order of the files.
    return found.enumerated()
      .sorted { ($1.element.length, $0.offset) < ($0.element.length, $1.offset) }.map(\.element)
  }
}
