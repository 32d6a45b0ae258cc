import Collection
import Understanding

extension KnowledgeBase {
  /// The names of the signs that the guides give of a verdict, where their first passage answers.
  package func verdictSigns(of text: String) -> Set<String> {
    let question = chooser.read(text)
    guard let lead = chooser.weigh(question).first ?? firstPassage(for: question) else { return [] }
    let selector = PassageSelector(
      collection: collection, question: question, cues: chooser.cues(of:), limit: 1)
    let chooser = VerdictChooser(question: question, earlierQuestions: [], selector: selector)
    return chooser.signs(of: lead)?.names ?? []
  }

  /// The first passage, that meets nothing of the question.
  private func firstPassage(for question: AskedQuestion) -> WeighedPassage? {
    guard collection.passages.count > 0 else { return nil }
    let nothing = [Int32](repeating: -1, count: question.own.words.count)
    return WeighedPassage(
      id: 0, evidence: Evidence(), bestSentence: 0, sentenceShares: [], met: nothing, body: nothing)
  }
}
