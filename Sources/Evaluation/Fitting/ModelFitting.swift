import Answering
import Collection

/// Fits the models that choose answers to judged questions of several guides.
///
/// The later models look at what the earlier ones say. What they are fitted to is therefore told by
/// models that were fitted without the guide asked (Wolpert, “Stacked generalization”, 1992), as it
/// will be on a guide that nobody has seen.
package struct ModelFitting: Sendable {
  /// The guides and what they are asked.
  let asked: [(guide: FittingGuide, questions: [FittingQuestion])]
  /// How likely each passage is to answer.
  private(set) var passage: FittedWeights
  /// How likely there is an answer at all.
  private(set) var outlook: FittedWeights
  /// How likely a question goes on.
  private(set) var goingOn: FittedWeights
  /// What the passages' model was fitted to.
  let passages: Examples

  /// Fits all models.
  ///
  /// - Parameters:
  ///   - sets: The questions with their guides.
  ///   - thesauri: Files of synonyms for all guides, in addition to the embedded ones.
  /// - Throws: ``LoadingError`` with the file that cannot be used.
  package init(_ sets: [JudgedSet], thesauri: [String] = []) throws(LoadingError) {
    let guides = try FittingGuide.guides(of: sets, thesauri: thesauri)
    asked = guides.map { ($0, FittingQuestion.questions(for: $0, among: guides)) }
    let first = LessonReader(asked: asked, models: { _ in .embedded }, labelsPassages: true)
      .examples
    passages = first.passages
    let passage = CrossValidation(examples: passages, listFactor: Self.listFactor).fitted()
    let second = LessonReader(asked: asked) { guide in
      var models = Models.embedded
      models.passage = LogisticModel(passage.without[guide] ?? passage.all)
      return models
    }.examples
    let outlook = CrossValidation(examples: second.outlooks).fitted()
    let third = LessonReader(asked: asked) { guide in
      var models = Models.embedded
      models.passage = LogisticModel(passage.without[guide] ?? passage.all)
      models.outlook = LogisticModel(outlook.without[guide] ?? outlook.all)
      return models
    }.examples
    goingOn = CrossValidation(examples: third.goingsOn).fitted()
    self.passage = passage
    self.outlook = outlook
  }

  /// What a question costs beside its passages, which of them is first.
  static let listFactor = 2.0

  /// The models, fitted to all guides or to all but one.
  func models(without guide: Int? = nil) -> Models {
    let model = { (fitted: FittedWeights) in
      LogisticModel(guide.flatMap { fitted.without[$0] } ?? fitted.all)
    }
    var models = Models.embedded
    models.passage = model(passage)
    models.outlook = model(outlook)
    models.goingOn = model(goingOn)
    return models
  }

  /// The models' names, weights and λ, in the order in which they are written.
  var named: [(name: String, features: [String], weights: FittedWeights)] {
    [
      ("passage", Feature.allCases.map(\.name), passage),
      ("outlook", Outlook.names, outlook), ("going-on", GoingOn.names, goingOn),
    ]
  }
}

extension LogisticModel {
  /// A model of fitted weights, the bias last.
  init(_ weights: [Double]) {
    self.init(weights: weights.dropLast().map { Float($0) }, bias: Float(weights.last ?? 0))
  }
}
