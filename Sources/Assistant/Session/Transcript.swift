import Answering
import Rendering

/// What was asked and answered in a session, to be saved as Markdown.
struct Transcript {
  /// The answers in order.
  private(set) var answers: [Answer] = []

  var isEmpty: Bool { answers.isEmpty }
  var count: Int { answers.count }

  /// Adds an answer.
  mutating func add(_ answer: Answer) { answers.append(answer) }

  /// All of it, under a heading that names the guides; notices once each.
  func markdown(titles: [String]) -> String {
    var notices: Set<String> = []
    let parts = answers.map { answer in
      let isNew = answer.notice.map { notices.insert($0).inserted } ?? false
      return MarkdownRenderer.render(answer, showsNotice: isNew)
    }
    return ([MarkdownRenderer.heading(Words.transcript(of: titles))] + parts)
      .joined(separator: "\n")
  }
}
