import Answering
import Guides
import Understanding

/// A yes/no question, a sentence that answers it, and what that amounts to.
struct VerdictPair: Sendable, Equatable {
  var question: String
  var answer: String
  var verdict: PolarityVerdict

  /// The names of the signs that the answer gives, as of a guide that says no more.
  var signs: Set<String> {
    guard let guide = try? GuideReader.read(Array(answer.utf8), file: "answer.txt") else {
      return []
    }
    return KnowledgeBase(guides: [guide]).verdictSigns(of: question)
  }
}
