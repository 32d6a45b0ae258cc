import Answering
import Evaluation
import Guides
import Testing

@Suite struct KnowledgeUnderTestTests {
  static let lines = [
    "# Pain", "Stamping hurts **a little**.", "# Cost", "A session is expensive.",
  ]

  /// Two sections of a sentence each, which share no word.
  let guide = Guide(
    file: "g.md",
    sections: [
      Section(title: "Pain", path: ["Pain"], level: 1, lines: 1...2, passages: 0..<1),
      Section(title: "Cost", path: ["Cost"], level: 1, lines: 3...4, key: "money", passages: 1..<2),
    ],
    passages: [
      Passage(
        section: 0, form: .paragraph,
        sentences: [Sentence(text: "Stamping hurts a little.", lines: 2...2)]),
      Passage(
        section: 1, form: .paragraph,
        sentences: [Sentence(text: "A session is expensive.", lines: 4...4)]),
    ])

  private func subject(_ lines: [String] = lines) -> KnowledgeUnderTest {
    KnowledgeUnderTest(
      KnowledgeBase(guides: [guide]), texts: [Array(lines.joined(separator: "\r\n").utf8)])
  }

  private func question(
    _ text: String, sections: [String], context: [String] = []
  ) -> JudgedQuestion {
    JudgedQuestion(
      id: text, context: context, question: text, kind: .answerable,
      gold: .sections(right: sections, needs: nil))
  }

  @Test func quotesAndRankingAreKnownByTheirSections() throws {
    let trial = subject().trial(of: question("is a session expensive", sections: ["money"]))
    #expect(trial.shown.first?.section == "money")
    #expect(trial.ranking.first?.section == "money")
    #expect(Metric.rightFirst.measure(trial) == earned)
    #expect(Metric.meanReciprocalRank.measure(trial) == earned)
  }

  @Test func quotesAreCheckedAgainstTheFile() throws {
    let asked = question("does stamping hurt", sections: ["pain"])
    #expect(subject().trial(of: asked).shown.map(\.isVerbatim) == [true])
    var changed = Self.lines
    changed[1] = "Stamping hurts a lot."
    #expect(!subject(changed).trial(of: asked).shown.contains { $0.isFound })
    #expect(subject(changed).trial(of: asked).shown.map(\.isVerbatim) == [false])
  }

  @Test func earlierQuestionsAreAskedFirst() {
    let followUp = question(
      "and stamping?", sections: ["pain"], context: ["is a session expensive"])
    let alone = question("and stamping?", sections: ["pain"])
    let subject = subject()
    var conversation = Conversation()
    _ = subject.knowledge.answer("is a session expensive", in: &conversation)
    let expected = subject.knowledge.answer("and stamping?", in: &conversation)
    #expect(subject.trial(of: followUp).answer == expected)
    #expect(subject.trial(of: alone).answer != expected)
  }

  @Test func aReportHoldsATrialAQuestion() {
    let file = QuestionFile(
      name: "few",
      questions: [
        question("is a session expensive", sections: ["money", "nowhere"]),
        question("does stamping hurt", sections: ["pain"]),
      ])
    let report = subject().report(on: file, explains: true, withBaseline: true)
    #expect(report.trials.map(\.question) == file.questions)
    #expect(report.trials.first?.decisions.first?.isRight == true)
    #expect(report.baseline["first"] == Tally(earned: 2, possible: 2))
    #expect(subject().unknownGold(in: file) == ["nowhere"])
  }

  @Test func piecesThatTheFileDoesNotHaveAreNamed() {
    let pieces = ["hurts a little", "A session", "is cheap"].map(GoldPiece.init)
    let file = QuestionFile(
      name: "few",
      questions: [
        JudgedQuestion(
          id: "1", question: "?", kind: .answerable, gold: .pieces(right: pieces, all: [pieces]))
      ])
    #expect(subject().unknownGold(in: file) == ["is cheap"])
  }

  @Test func theBundledGuideQuotesItself() throws {
    let bundled = try KnowledgeUnderTest(guides: [])
    let trial = bundled.trial(of: question("what is micro-needling", sections: ["what-is"]))
    #expect(!trial.shown.isEmpty)
    #expect(trial.shown.allSatisfy { $0.isVerbatim })
    #expect(!bundled.sampleQuestions.isEmpty)
  }

  @Test func headingsAreAskedWhereThereAreNoPhrasings() {
    #expect(subject().sampleQuestions == ["Pain", "Cost"])
  }

  @Test func aThesaurusThatIsNotThereIsNamed() {
    let error = #expect(throws: LoadingError.self) {
      try KnowledgeUnderTest(guides: [], thesauri: ["/no/such/file"])
    }
    #expect(error?.description == "/no/such/file: cannot be read: No such file or directory")
  }
}
