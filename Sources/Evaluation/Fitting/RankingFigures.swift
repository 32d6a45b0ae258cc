import Answering

/// How well a guide's questions are ranked, each by models that were fitted without the guide.
struct RankingFigures: Sendable {
  /// The guide's name.
  var name: String
  /// Whether it is the embedded guide.
  var isBundled: Bool
  /// Answerable questions whose likeliest passage answers.
  var first = Tally.doesNotApply
  /// Those one of whose three likeliest passages answers.
  var withinThree = Tally.doesNotApply
  /// Those that go on.
  var followUps = Tally.doesNotApply
  /// Those that stand alone, after a turn that they have nothing to do with.
  var afterUnrelated = Tally.doesNotApply

  /// Ranks the questions of a guide.
  init(_ guide: FittingGuide, _ questions: [FittingQuestion], models: Models) {
    name = guide.name
    isBundled = guide.subject.isBundled
    let pieces = PassagePieces(guide.subject.answering(by: models))
    for question in questions where question.question.kind == .answerable {
      add(question, pieces)
    }
  }

  private mutating func add(_ question: FittingQuestion, _ pieces: PassagePieces) {
    var conversation = Conversation()
    for earlier in question.context { _ = pieces.knowledge.answer(earlier, in: &conversation) }
    let likeliest = pieces.knowledge.weighed(question.question.question, after: conversation)
      .prefix(3).map { pieces.label(of: $0.id, by: question.question.gold) == .right }
    let isFirst = Tally(likeliest.first == true)
    switch question.setting {
    case .asJudged:
      first = first + isFirst
      withinThree = withinThree + Tally(likeliest.contains(true))
      if !question.context.isEmpty { followUps = followUps + isFirst }
    case .afterUnrelated: afterUnrelated = afterUnrelated + isFirst
    case .alone, .elsewhere, .elsewhereAfterOwn: break
    }
  }
}
