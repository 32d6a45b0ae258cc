import Answering
import Guides
import TextAnalysis
import Understanding

/// Fits what signs of a verdict weigh to questions with the sentences that answer them.
///
/// One logistic model a verdict, against the others, with L2 (“one versus rest”).
package struct VerdictFitting: Sendable {
  /// A line of the table: a sign and what it weighs for each verdict.
  private let lines: [(sign: String, weights: [Double])]
  /// The share of pairs that were held back and are told right by what was fitted to the others.
  package let heldBack: Double

  /// Fits to the pairs of files.
  ///
  /// - Throws: ``EvaluationError`` with the file and line that cannot be used.
  package init(files: [String]) throws(EvaluationError) {
    var examples: [(names: Set<String>, verdict: PolarityVerdict)] = []
    for file in files {
      for pair in try SmallGuides.verdictPairs(inFile: file) {
        let names = pair.signs
        if !names.isEmpty { examples.append((names, pair.verdict)) }
      }
    }
    var counts: [String: Int] = [:]
    for example in examples { for name in example.names { counts[name, default: 0] += 1 } }
    let names = counts.filter { $0.value >= Self.leastCount }.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    let vectors = examples.enumerated().map { number, example in
      Vector(
        places: example.names.compactMap { places[$0] }.sorted(),
        verdict: example.verdict, group: number % Self.groups)
    }
    let some = Self.weights(vectors.filter { $0.group > 0 }, names)
    let held = vectors.filter { $0.group == 0 }
    heldBack =
      Double(held.count { Self.verdict(of: $0, some) == $0.verdict }) / Double(max(1, held.count))
    let all = Self.weights(vectors, names)
    lines = (names + ["bias"]).enumerated().map { place, name in
      (name, all.map { $0[place] })
    }.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }

  /// The table, a sign a line, in the order of the lines' bytes; signs of next to no weight are left out.
  package var table: String {
    lines.filter { $0.weights.contains { abs($0) >= Self.leastWeight } }.map { sign, weights in
      sign + "\t" + weights.map { Figures.fixed($0, decimals: 2) }.joined(separator: " ") + "\n"
    }.joined()
  }

  /// A sign that fewer pairs have tells too little.
  private static let leastCount = 6
  private static let leastWeight = 0.02
  private static let groups = 10
  /// λ: of 3, 10 and 30 about the same.
  private static let penalty = 10.0

  private struct Vector: Sendable {
    var places: [Int]
    var verdict: PolarityVerdict
    var group: Int
  }

  private static func verdict(of vector: Vector, _ weights: [[Double]]) -> PolarityVerdict? {
    let odds = weights.map { weights in
      vector.places.reduce(weights.last ?? 0) { $0 + weights[$1] }
    }
    return zip(PolarityVerdict.allCases, odds).max { $0.1 < $1.1 }?.0
  }

  private static func weights(_ vectors: [Vector], _ names: [String]) -> [[Double]] {
    PolarityVerdict.allCases.map { verdict in
      var examples = Examples(names: names)
      for vector in vectors {
        var values = [Float](repeating: 0, count: names.count)
        for place in vector.places { values[place] = 1 }
        examples.add(
          [(values, vector.verdict == verdict ? .right : .wrong)], guide: 0, weight: 1)
      }
      return LogisticLoss(examples: examples, listFactor: 0, penalty: penalty).fitted()
    }
  }

  /// Writes the table to a file, in place of what it held.
  ///
  /// - Throws: ``EvaluationError/unwritable(path:code:)`` with the system's error number.
  package func writeTable(to path: String) throws(EvaluationError) {
    try FileBytes.write(Array(table.utf8), to: path)
  }
}
