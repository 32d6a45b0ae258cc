import Answering
import Guides
import Knowledge
import Retrieval
import TextAnalysis

/// Feeds inputs to what they are for, and checks what comes out of it.
///
/// That a reader refuses an input is no fault. A crash, a loop without end, and an outcome against
/// the contract are.
struct FuzzFeeder {
  /// Every so many guides are made ready for questions, too, which takes longer than reading them.
  private static let indexed = 8
  private static let mostQuestions = 8
  private static let questions = ["how long is it", "is a pot safe", "tea vs a, why?"]

  private let bundled: KnowledgeBase
  private let tea: Guide
  private let file: ScratchFile?

  /// Makes ready what does not depend on inputs.
  ///
  /// - Throws: What the reader of guides throws, which it does not for these.
  init() throws(GuideError) {
    bundled = try KnowledgeBase.bundled()
    tea = try GuideReader.read(Array("# Tea\n\nWarm the pot.\n".utf8), file: "tea.md")
    file = ScratchFile()
  }

  /// Feeds an input.
  ///
  /// - Throws: ``FuzzFault`` where the outcome is not as it has to be.
  func feed(_ input: FuzzInput) throws(FuzzFault) {
    switch input.target {
    case .markdown: try guide(input, file: "a.md")
    case .text: try guide(input, file: "a.txt")
    case .html: try guide(input, file: "a.html")
    case .thesaurus: try thesaurus(input)
    case .saved: try saved(input)
    case .question: try question(input)
    }
  }

  private func guide(_ input: FuzzInput, file: String) throws(FuzzFault) {
    guard let guide = try? GuideReader.read(input.bytes, file: file) else { return }
    try GuideCheck.check(guide, bytes: input.bytes)
    guard input.number / FuzzTarget.allCases.count % Self.indexed == 0 else { return }
    let knowledge = KnowledgeBase(guides: [guide])
    var conversation = Conversation()
    for question in Self.questions {
      try AnswerCheck.check(knowledge.answer(question, in: &conversation), guides: [guide])
    }
  }

  private func thesaurus(_ input: FuzzInput) throws(FuzzFault) {
    guard let thesaurus = try? Thesaurus(input.bytes, file: "a.synonyms") else { return }
    guard input.number / FuzzTarget.allCases.count % Self.indexed == 0 else { return }
    let knowledge = KnowledgeBase(guides: [tea], thesauri: [thesaurus])
    var conversation = Conversation()
    for question in Self.questions {
      try AnswerCheck.check(knowledge.answer(question, in: &conversation), guides: [tea])
    }
  }

  private func saved(_ input: FuzzInput) throws(FuzzFault) {
    guard let file, file.put(input.bytes) else { return }
    // Unchecked, as a large file is: damage may give wrong answers, never more.
    guard let opened = try? SectionFile(path: file.path, checkedSize: 0),
      let index = try? FieldedIndex(opened, stamp: SavedSample.stamp)
    else { return }
    let words = ["w1", "w14", "h2", "none"].map { term in
      FieldedQuery.Word(alternatives: [FieldedQuery.Alternative(terms: [term])])
    }
    let found = index.top(FieldedQuery(words: words), limit: 10)
    if found.count > 10 { throw FuzzFault("more found than asked for") }
    _ = index.terms(within: 2, of: "w12")
    _ = index.documentFrequency(of: "w3")
  }

  /// A line is a question, the lines together a conversation.
  private func question(_ input: FuzzInput) throws(FuzzFault) {
    var conversation = Conversation()
    let lines = input.bytes.split(separator: UInt8(ascii: "\n"), maxSplits: Self.mostQuestions)
    for line in lines.prefix(Self.mostQuestions) {
      let question = String(decoding: line, as: UTF8.self)
      try AnswerCheck.check(
        bundled.answer(question, in: &conversation), guides: bundled.guides)
    }
  }
}
