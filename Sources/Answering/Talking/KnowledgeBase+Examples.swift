import Collection
import Guides
import Understanding

extension KnowledgeBase {
  /// How many passages the guides have.
  var passageCount: Int { collection.passages.count }

  /// Questions that show a newcomer what these guides can be asked, from different sections, that the
  /// guides answer best from there: in the author's words, else headings that are questions, else
  /// questions for what a heading names.
  ///
  /// - Complexity: A few answers; in guides of very many passages there are no examples.
  public func exampleQuestions(_ count: Int) -> [String] {
    guard passageCount <= Self.mostPassages else { return [] }
    var chosen: [Example] = []
    for kind in [phrasing, heading, topic] where chosen.count < count {
      var tried: [Example] = []
      for number in collection.sections.indices where tried.count < Self.mostTried {
        guard let question = kind(number), question.count <= Self.longestExample,
          !(chosen + tried).contains(where: { top(of: $0.section) == top(of: number) })
        else { continue }
        tried.append(
          Example(question: question, section: number, worth: worth(of: question, from: number)))
      }
      let best = tried.indices.filter { tried[$0].worth > 0 }
        .sorted { (-tried[$0].worth, $0) < (-tried[$1].worth, $1) }
      chosen += best.prefix(count - chosen.count).map { tried[$0] }
    }
    return chosen.map(\.question)
  }

  /// A question, and the section that may answer it.
  private struct Example {
    var question: String
    var section: Int
    var worth: Double
  }

  /// How many are tried at most; a person waits for them.
  private static let mostTried = 12
  /// Longer ones do not look like something to type.
  private static let longestExample = 60
  /// In larger guides none is tried: an answer may take long there.
  static let mostPassages = 10_000

  /// How well the guides answer a question with a quote from a section or one nested in it, 0…1;
  /// 0 where they do not.
  private func worth(of question: String, from number: Int) -> Double {
    // Talk would be answered with examples in turn.
    guard TalkReader.read(question) == nil else { return 0 }
    var conversation = Conversation()
    var options = AnswerOptions()
    options.offersChoices = false
    let answer = answer(question, in: &conversation, options: options)
    guard answer.outcome == .answered, let quote = answer.passages.first, let place = quote.place,
      place.guide == guide(ofSection: number),
      collection.section(collection.sections(ofGuide: place.guide).lowerBound + place.section).path
        .starts(with: collection.section(number).path)
    else { return 0 }
    return quote.score
  }

  /// The outermost heading over a section; a title over everything is none.
  private func top(of number: Int) -> [String] {
    let guide = guide(ofSection: number)
    let path = collection.section(number).path
    let isTitled = path.first == collection.cover(ofGuide: guide).metadata.title
    return [String(guide)] + path.prefix(isTitled ? 2 : 1)
  }

  func guide(ofSection number: Int) -> Int {
    collection.guide(ofSection: number)
  }

  /// A question in the words of the author, for the section or a passage of it.
  private func phrasing(_ number: Int) -> String? {
    let own = collection.passages(ofSection: number).flatMap { collection.passage($0).phrasings }
    return (own + collection.section(number).phrasings)
      .first { Self.isGoodExample($0) && Self.asks($0) }
  }

  /// Whether a question is neither too long nor too short to be typed and understood.
  static func isGoodExample(_ question: String) -> Bool {
    question.count <= longestExample && question.split(separator: " ").count > 2
  }

  /// The heading of a section that is a question.
  func heading(_ number: Int) -> String? {
    let title = collection.section(number).title
    return title.hasSuffix("?") ? title : nil
  }

  private func topic(_ number: Int) -> String? {
    let section = collection.section(number)
    return section.passages.isEmpty || section.title.isEmpty
      ? nil : TalkWords.topicQuestion(section.title)
  }
}
