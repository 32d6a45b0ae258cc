import Understanding

/// What can be said of a question whatever passage is looked at.
struct WholeQuestion {
  var unknownShare: Float = 0
  var unknownMost: Float = 0
  var relatedOnlyShare: Float = 0
  var contentCount = 0
  var bestSection: Float = 0
  var bestMet: Float = 0

  init(
    _ question: AskedQuestion, matches: [Int: PassageMatch], sectionShares: [Int: Float],
    mass: Float
  ) {
    let content = question.contentWords
    contentCount = content.count
    for word in content {
      switch word.bestRelation {
      case nil:
        unknownShare += word.mass / mass
        unknownMost = max(unknownMost, word.importance)
      case .related, .kind: relatedOnlyShare += word.mass / mass
      default: break
      }
    }
    bestSection = sectionShares.values.max() ?? 0
    bestMet = (matches.values.map { $0.all.sum }.max() ?? 0) / mass
  }
}
