import Answering
import Guides
import Rendering

/// Questions that show a newcomer what a guide can be asked.
enum StarterQuestions {
  /// How many are shown.
  private static let count = 2
  /// How many are tried at most; a person waits for them.
  private static let mostTried = 12
  /// Longer ones do not look like something to type.
  private static let longest = 60
  /// In larger guides none is tried: an answer may take long there.
  private static let mostPassages = 10_000

  /// A question, and the sections that may answer it.
  private struct Candidate {
    var question: String
    var section: SectionAddress
    var worth: Double
  }

  /// Two questions of different sections that the guides answer best from there: in the author's
  /// words, else headings that are questions, else questions for what a heading names.
  static func choose(for knowledge: KnowledgeBase) -> [String] {
    let guides = knowledge.guides
    guard guides.reduce(0, { $0 + $1.passages.count }) <= mostPassages else { return [] }
    let contents = SectionAddress.all(in: guides)
    var chosen: [Candidate] = []
    for kind in [phrasing, heading, topic] where chosen.count < count {
      var tried: [Candidate] = []
      for address in contents where tried.count < mostTried {
        guard let question = kind(address, guides), question.count <= longest,
          !(chosen + tried).contains(where: { isNear($0.section, address, in: guides) })
        else { continue }
        let worth = worth(of: question, from: address, knowledge)
        tried.append(Candidate(question: question, section: address, worth: worth))
      }
      let best = tried.indices.filter { tried[$0].worth > 0 }
        .sorted { (-tried[$0].worth, $0) < (-tried[$1].worth, $1) }
      chosen += best.prefix(count - chosen.count).map { tried[$0] }
    }
    return chosen.map(\.question)
  }

  /// How well the guides answer a question with a quote from a section or one nested in it, 0 to 1;
  /// 0 where they do not.
  private static func worth(
    of question: String, from address: SectionAddress, _ knowledge: KnowledgeBase
  ) -> Double {
    var conversation = Conversation()
    let answer = knowledge.answer(question, in: &conversation)
    guard answer.outcome == .answered, let quote = answer.passages.first, let place = quote.place,
      place.guide == address.guide
    else { return 0 }
    let path = knowledge.guides[place.guide].sections[place.section].path
    return path.starts(with: address.path(in: knowledge.guides)) ? quote.score : 0
  }

  /// Whether two sections stand under one outermost heading; a title over everything is none.
  private static func isNear(
    _ first: SectionAddress, _ second: SectionAddress, in guides: [Guide]
  ) -> Bool {
    func top(_ address: SectionAddress) -> [String] {
      let path = address.path(in: guides)
      return Array(path.prefix(path.first == guides[address.guide].metadata.title ? 2 : 1))
    }
    return first.guide == second.guide && top(first) == top(second)
  }

  /// A question in the words of the author, for the section or a passage of it.
  private static func phrasing(_ address: SectionAddress, _ guides: [Guide]) -> String? {
    let guide = guides[address.guide]
    let section = guide.sections[address.section]
    let all = guide.passages[section.passages].flatMap(\.phrasings) + section.phrasings
    return all.first { $0.count <= longest && $0.split(separator: " ").count > 2 }
  }

  private static func heading(_ address: SectionAddress, _ guides: [Guide]) -> String? {
    let title = address.entry(in: guides).title
    return title.hasSuffix("?") ? title : nil
  }

  private static func topic(_ address: SectionAddress, _ guides: [Guide]) -> String? {
    let guide = guides[address.guide]
    guard !guide.sections[address.section].passages.isEmpty else { return nil }
    return Words.topicQuestion(address.entry(in: guides).title)
  }
}
