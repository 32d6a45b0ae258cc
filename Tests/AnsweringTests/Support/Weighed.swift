@testable import Answering

extension KnowledgeBase {
  /// A question with the passages that may answer it, likeliest first.
  ///
  /// - Parameter probabilities: How likely each passage answers, by its number.
  func weighed(
    _ question: String, _ probabilities: [Float]
  ) -> (asked: AskedQuestion, passages: [WeighedPassage]) {
    let asked = chooser.read(question)
    let passages = chooser.weigh(asked).map { passage in
      var passage = passage
      passage.probability = probabilities[passage.id]
      return passage
    }
    return (asked, passages.sorted { $0.probability > $1.probability })
  }
}
