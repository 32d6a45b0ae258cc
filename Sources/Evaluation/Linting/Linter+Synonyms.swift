import Answering
import TextAnalysis

extension Linter {
  /// Lines of thesauri that never help, go in circles, say the same twice or join opposites.
  ///
  /// - Complexity: O(*r* · *e*) look-ups for *r* lines of *e* entries.
  func synonymFindings() -> [Finding] {
    let rules = thesauri.flatMap(\.rules)
    let circles = Circles(rules)
    var first: [String: ThesaurusRule] = [:]
    return rules.flatMap { rule -> [Finding] in
      var problems: [Finding.Problem] = []
      if let same = first[Self.content(of: rule)] {
        problems.append(.duplicateSynonyms(file: same.file, line: same.line))
      } else {
        first[Self.content(of: rule)] = rule
      }
      if let other = circles.way(back: rule) {
        problems.append(.circularSynonyms(file: other.file, line: other.line))
      }
      if rule.relation == .equal, let pair = Opposites.pair(in: rule.asked) {
        problems.append(.oppositeSynonyms(pair.0, pair.1))
      }
      if !canHelp(rule) { problems.append(.uselessSynonyms) }
      return problems.map { Finding(file: rule.file, line: rule.line, problem: $0) }
    }
  }

  /// Whether the guides have anything that a line leads to.
  private func canHelp(_ rule: ThesaurusRule) -> Bool {
    rule.targets.contains { subject.knowledge.mentions($0) }
  }

  /// A line without its place, entries in a fixed order.
  private static func content(of rule: ThesaurusRule) -> String {
    let sides = [rule.asked, rule.targets].map { side in
      side.map { $0.joined(separator: " ") }.sorted().joined(separator: ",")
    }
    return "\(rule.relation) " + sides.joined(separator: "=>")
  }
}

/// Lines that lead back to where others come from.
private struct Circles {
  /// The lines that lead one way, by what they lead from and to.
  private var ways: [String: ThesaurusRule] = [:]

  init(_ rules: [ThesaurusRule]) {
    for rule in rules where rule.relation == .oneWay {
      for (from, to) in Self.ways(of: rule) where ways[Self.key(from, to)] == nil {
        ways[Self.key(from, to)] = rule
      }
    }
  }

  /// The line by which another leads back, or the line itself where it leads nowhere else.
  func way(back rule: ThesaurusRule) -> ThesaurusRule? {
    guard rule.relation == .oneWay else { return nil }
    return Self.ways(of: rule).lazy.compactMap { ways[Self.key($0.to, $0.from)] }.first
  }

  private static func ways(of rule: ThesaurusRule) -> [(from: [String], to: [String])] {
    rule.asked.flatMap { from in rule.targets.map { (from, $0) } }
  }

  private static func key(_ from: [String], _ to: [String]) -> String {
    from.joined(separator: " ") + "=>" + to.joined(separator: " ")
  }
}
