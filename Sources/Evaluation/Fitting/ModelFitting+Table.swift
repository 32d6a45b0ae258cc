extension ModelFitting {
  /// The table of weights, a feature a line, as it is embedded; weights of next to nothing are left
  /// out.
  package var table: String {
    named.reduce(Self.heading) { $0 + Self.lines($1.name, $1.features, $1.weights.all) }
  }

  private static let heading =
    "# What the evidence weighs: logistic regression with L2 over judged questions of many guides.\n"

  /// The lines of one model.
  static func lines(_ model: String, _ features: [String], _ weights: [Double]) -> String {
    let bias = "\(model)\tbias\t\(Figures.fixed(weights.last ?? 0, decimals: 3))\n"
    return zip(features, weights).filter { abs($0.1) >= least }.reduce(bias) { text, line in
      text + "\(model)\t\(line.0)\t\(Figures.fixed(line.1, decimals: 3))\n"
    }
  }

  private static let least = 0.005
}

extension ModelFitting {
  /// Writes the table to a file, in place of what it held.
  ///
  /// - Throws: ``EvaluationError/unwritable(path:code:)`` with the system's error number.
  package func writeTable(to path: String) throws(EvaluationError) {
    try FileBytes.write(Array(table.utf8), to: path)
  }
}
