import Answering
import Evaluation
import Guides
import Testing

@Suite struct SuggesterTests {
  private static let text = """
    # Tea room

    ## Money

    Customers pay with coins at the till.

    ## Times

    | day | hours |
    |---|---|
    | Sunday | closed |

    ## Garden

    In the garden there are:

    - tables
    - a pond with goldfish
    """

  /// One to whom, unless told otherwise, no answer is certain enough.
  private func suggester(file: String = "tea.md", certainty: Double = 2) throws -> Suggester {
    let bytes = Array(Self.text.utf8)
    let guide = try GuideReader.read(bytes, file: file)
    return Suggester(
      KnowledgeUnderTest(KnowledgeBase(guides: [guide]), texts: [bytes]), certainty: certainty)
  }

  private func records(_ questions: String..., readAs: String? = nil) -> [GapRecord] {
    let lines = questions.map { question in
      let read = readAs.map { "\"\($0)\"" } ?? "null"
      return
        #"{"guide":"Tea","question":"\#(question)","read_as":\#(read),"missing":[],"nearest":[]}"#
    }
    return GapLog(bytes: Array(lines.joined(separator: "\n").utf8), path: "log").records
  }

  @Test func questionsComeToTheirPassageWithTheirWordsForIt() throws {
    let suggestions = try suggester().suggestions(
      for: records(
        "do zebras juggle", "can clients pay with coins", "Can clients pay with coins"))
    #expect(suggestions.phrasings.map(\.place.line) == [5])
    #expect(suggestions.phrasings.map(\.count) == [2])
    #expect(suggestions.phrasings.first?.questions == ["can clients pay with coins"])
    #expect(suggestions.pairs.map { [$0.asked, $0.word] } == [["clients", "customer"]])
    #expect(suggestions.open.map(\.question) == ["do zebras juggle"])
    #expect(
      suggestions.text == """
        == Phrasings, where a passage does answer: put each above the line named

        tea.md:5  Tea room › Money
            Customers pay with coins at the till.
        <!-- asked as:
        can clients pay with coins
        -->

        == Synonyms, where the two mean the same here: lines for a file of synonyms

        # asked 2 times
        clients => customer

        == No passage comes near enough: write one, or leave the question alone

        do zebras juggle

        """)
  }

  @Test func rowsAndItemsArePhrasedWhereACommentCanStand() throws {
    let suggester = try suggester()
    let row = suggester.suggestions(for: records("sunday"))
    #expect(row.phrasings.map(\.place.line) == [8])
    let item = suggester.suggestions(for: records("goldfish"))
    #expect(item.phrasings.map(\.place.line) == [17])
    #expect(item.phrasings.map(\.place.passageLine) == [18])
  }

  @Test func aFollowUpIsSuggestedAsItWasRead() throws {
    let suggestions = try suggester().suggestions(
      for: records("why", readAs: "why --  pay with -> coins"))
    #expect(suggestions.text.contains("asked as:\nwhy – pay with → coins\n-->"))
  }

  @Test func otherFormatsTakeNoPhrasings() throws {
    let suggestions = try suggester(file: "tea.txt").suggestions(for: records("goldfish"))
    #expect(suggestions.text.contains("(this format takes no phrasings"))
  }

  @Test func smallTalkAndNothingAreNoReasonToSuggest() throws {
    let suggester = try suggester()
    #expect(suggester.suggestions(for: records("thank you")).text == "Nothing to suggest.\n")
    #expect(suggester.suggestions(for: []).text == "Nothing to suggest.\n")
  }

  @Test func aPassageThatMeetsTooLittleIsShownAsNearestOnly() throws {
    let suggestions = try suggester().suggestions(
      for: records("do goldfish play chess, draughts or bridge"))
    #expect(suggestions.phrasings.isEmpty)
    #expect(suggestions.open.first?.nearest?.passageLine == 18)
    #expect(suggestions.text.contains("bridge\n    nearest: tea.md:18 a pond with goldfish\n"))
  }

  @Test func whatIsAnsweredByNowIsCountedOnly() throws {
    let suggester = try suggester(certainty: 0)
    let asked = records("do customers pay with coins", "Do customers pay with coins")
    #expect(suggester.suggestions(for: asked).text == "== 2 questions are answered by now\n")
  }
}
