import Answering

/// A judged question as it is put for fitting.
struct FittingQuestion: Sendable {
  /// How it is put.
  enum Setting: Sendable, Equatable {
    /// After the questions that it was judged with.
    case asJudged
    /// One that stands alone, after another of its set that stands alone.
    case afterUnrelated
    /// One that goes on, by itself.
    case alone
    /// To a guide that it was not asked of.
    case elsewhere
    /// The same, after one of the guide's own that stands alone.
    case elsewhereAfterOwn
  }

  var question: JudgedQuestion
  var setting: Setting
  /// What was asked before.
  var context: [String]

  /// So many questions of the other guides each guide is asked.
  private static let mostElsewhere = 40
  /// A set that has fewer questions that stand alone gives no unrelated turns.
  private static let leastStandingAlone = 8

  /// All that a guide is asked.
  static func questions(for guide: FittingGuide, among guides: [FittingGuide]) -> [Self] {
    let own = guide.files.flatMap { file in
      let standing = file.questions.filter { $0.context.isEmpty && $0.kind == .answerable }
      return file.questions.enumerated().flatMap { settings(of: $1, number: $0, standing) }
    }
    guard !guide.lacksPhrasings else { return own }
    let elsewhere = elsewhere(from: guide, among: guides)
    return own + elsewhere + afterOwn(elsewhere, of: guide)
  }

  private static func settings(
    of question: JudgedQuestion, number: Int, _ standing: [JudgedQuestion]
  ) -> [Self] {
    let judged = Self(question: question, setting: .asJudged, context: question.context)
    if !question.context.isEmpty {
      return [judged, Self(question: question, setting: .alone, context: [])]
    }
    guard standing.count >= leastStandingAlone else { return [judged] }
    // Steps of 7 part questions that a writer put beside one another for being alike.
    let other = standing[(number * 7 + 3) % standing.count]
    guard other.id != question.id else { return [judged] }
    return [
      judged, Self(question: question, setting: .afterUnrelated, context: [other.question]),
    ]
  }

  /// Questions of the other guides, as many of each, spread over its files.
  private static func elsewhere(from guide: FittingGuide, among guides: [FittingGuide]) -> [Self] {
    let others = guides.filter { $0.number != guide.number && !$0.lacksPhrasings }
    guard !others.isEmpty else { return [] }
    let share = (mostElsewhere + others.count - 1) / others.count
    return others.flatMap { other in
      let pool = other.files.flatMap(\.questions)
        .filter { $0.context.isEmpty && $0.kind == .answerable }
      return (0..<min(share, pool.count)).map { number in
        var question = pool[(2 * number + 1) * pool.count / (2 * share) % pool.count]
        question.kind = .offTopic
        question.gold = .sections(right: [], needs: nil)
        return Self(question: question, setting: .elsewhere, context: [])
      }
    }.prefix(mostElsewhere).map(\.self)
  }

  /// The same questions in the middle of a talk about the guide.
  private static func afterOwn(_ elsewhere: [Self], of guide: FittingGuide) -> [Self] {
    let own = guide.files.flatMap(\.questions)
      .filter { $0.context.isEmpty && $0.kind == .answerable }
    guard !own.isEmpty else { return [] }
    return elsewhere.enumerated().map { number, other in
      Self(
        question: other.question, setting: .elsewhereAfterOwn,
        context: [own[(number * 7 + 3) % own.count].question])
    }
  }
}
