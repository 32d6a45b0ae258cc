import Testing

@testable import Answering

@Suite struct QuestionKindReaderTests {
  @Test(arguments: [
    ("will it hurt", QuestionKind.yesNo),
    ("i have psoriasis can i have it done", .yesNo),
    ("rosacea safe?", .yesNo),
    ("how long does a session take", .duration),
    ("how often should I go", .frequency),
    ("when can I wear make-up", .time),
    ("how many sessions do I need", .quantity),
    ("why does my skin peel", .cause),
    ("who should not have it", .who),
    ("where can I have it done", .where),
    ("what are the benefits", .list),
    ("what is collagen", .definition),
    ("what should I do afterwards", .advice),
    ("how does it work", .procedure),
    ("clinic vs home", .comparison),
    ("downtime", .topic),
  ])
  func readsTheForm(question: String, kind: QuestionKind) {
    let words = QuestionWords(question, lexicon: TeaGuide.knowledge.reader.lexicon).words
    #expect(QuestionKindReader.kind(of: words) == kind)
  }
}
