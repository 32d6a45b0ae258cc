import Glibc
import Knowledge

/// A probability as a logistic model of named features.
///
/// P = 1 / (1 + e^−(b + Σ wᵢ·fᵢ)); the weights stand in `Knowledge/weights.txt`, a feature a line:
/// the model's name, the feature's, and the weight, parted by tabs.
package struct LogisticModel: Sendable, Equatable {
  /// What each feature adds.
  package var weights: [Float]
  /// What is added whatever the evidence.
  package var bias: Float

  /// Makes a model.
  package init(weights: [Float], bias: Float) {
    self.weights = weights
    self.bias = bias
  }

  /// Reads a model out of a table; features without a line weigh nothing.
  ///
  /// - Parameters:
  ///   - table: The lines, as UTF-8.
  ///   - model: The name that the model's lines begin with.
  ///   - features: The names of the features in the order of the vector.
  package init(table: some Sequence<UInt8>, model: String, features: [String]) {
    var byName: [Substring: Float] = [:]
    for line in String(decoding: Array(table), as: UTF8.self).split(separator: "\n") {
      let cells = line.split(separator: "\t")
      guard cells.count == 3, cells[0] == model, let value = Float(cells[2]) else { continue }
      byName[cells[1]] = value
    }
    weights = features.map { byName[Substring($0)] ?? 0 }
    bias = byName["bias"] ?? 0
  }

  /// The sum of what the features add, the logarithm of the odds.
  package func logOdds(_ features: [Float]) -> Float {
    var sum = bias
    for (weight, value) in zip(weights, features) { sum += weight * value }
    return sum
  }

  /// How likely it is, given the features, 0…1.
  package func probability(_ features: [Float]) -> Float { 1 / (1 + expf(-logOdds(features))) }
}
