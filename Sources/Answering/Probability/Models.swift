import Knowledge

/// The models that choose answers.
package struct Models: Sendable {
  /// P(answers) of a passage, of its ``Evidence``.
  package var passage: LogisticModel
  /// P(the guides answer at all), of the ``Outlook``.
  package var outlook: LogisticModel
  /// P(a question goes on from the turn before), of ``GoingOn``.
  package var goingOn: LogisticModel

  /// Reads them from one table.
  package init(table: some Sequence<UInt8>) {
    let table = Array(table)
    passage = LogisticModel(
      table: table, model: "passage", features: Feature.allCases.map(\.name))
    outlook = LogisticModel(table: table, model: "outlook", features: Outlook.names)
    goingOn = LogisticModel(table: table, model: "going-on", features: GoingOn.names)
  }

  /// The models that are embedded.
  package static let embedded = Models(table: Bundled.weights)

  /// The models without the features of some parts, to measure what these add.
  func leavingOut(_ parts: Set<ModelPart>) -> Models {
    var copy = self
    for feature in Feature.allCases where parts.contains(feature.part) {
      copy.passage.weights[feature.rawValue] = 0
    }
    return copy
  }
}
