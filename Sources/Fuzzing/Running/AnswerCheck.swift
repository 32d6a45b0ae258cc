import Answering
import Guides

/// What holds of every answer.
enum AnswerCheck {
  static func check(_ answer: Answer, guides: [Guide]) throws(FuzzFault) {
    let hasQuotes = !answer.passages.isEmpty
    switch answer.outcome {
    case .unanswered, .conversational:
      if hasQuotes { throw FuzzFault("\(answer.outcome), with quotes") }
    case .answered, .partial:
      if !hasQuotes { throw FuzzFault("\(answer.outcome), without quotes") }
    }
    if (answer.outcome == .partial) == answer.missing.isEmpty, answer.outcome != .unanswered {
      throw FuzzFault("\(answer.outcome), missing \(answer.missing.count) things")
    }
    if answer.summary.isEmpty { throw FuzzFault("no summary") }
    for quote in answer.passages {
      if quote.text.isEmpty { throw FuzzFault("a quote of no words") }
      if !(0...1).contains(quote.score) { throw FuzzFault("a score of \(quote.score)") }
      if !guides.contains(where: { $0.file == quote.file }) {
        throw FuzzFault("a quote from no file")
      }
    }
  }
}
