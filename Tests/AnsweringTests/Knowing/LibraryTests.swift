import Guides
import Testing
import TextAnalysis

@testable import Answering

@Suite struct LibraryTests {
  private let library = KnowledgeBase(guides: [
    TeaGuide.guide,
    smallGuide(
      "Sun", file: "sun.md",
      [
        SmallSection(title: "Cream", sentences: ["Use SPF 30.", "The 2 creams."]),
        SmallSection(title: "Hats", sentences: ["Wear a hat."]),
      ]),
  ]).library

  @Test func passagesAreNumberedThroughAllGuides() {
    #expect(library.places.count == 10)
    #expect(library.offsets == [0, 7])
    #expect(library.passage(7).text == "Use SPF 30.")
    #expect(library.guide(of: 7).file == "sun.md")
    #expect(library.section(of: 9).title == "Hats")
  }

  @Test func aSectionKnowsItsPassages() {
    let hats = SectionID(guide: 1, section: 1)
    #expect(library.sectionID(of: 9) == hats)
    #expect(library.passages(in: hats) == 9..<10)
    #expect(library.section(hats).path == ["Hats"])
    #expect(SectionID(guide: 0, section: 4) < SectionID(guide: 1, section: 0))
  }

  @Test func aTermIsKnownToStandBeforeANumber() {
    let term = library.analyzer.term
    #expect(library.isFollowedByNumber(term("SPF")))
    // “the” is a function word: it stands before any number.
    #expect(!library.isFollowedByNumber(term("the")))
    #expect(!library.isFollowedByNumber(term("milk")))
  }

  @Test func aBodyHoldsItsOwnWordsOnly() {
    let knowledge = TeaGuide.knowledge
    let green = knowledge.reading(of: "green").concepts[0]
    #expect(knowledge.library.holdsInBody(green, passage: 1))
    // It stands in the surroundings of passage 0, not in its own text.
    #expect(!knowledge.library.holdsInBody(green, passage: 0))
    let unknown = knowledge.reading(of: "insulin").concepts[0]
    #expect(!knowledge.library.holdsInBody(unknown, passage: 1))
  }

  @Test func progressRisesThroughAllPassages() {
    let sentences = (0..<1_000).map { "Sentence \($0)." }
    let guide = smallGuide("Much", [SmallSection(title: "All", sentences: sentences)])
    var told: [Double] = []
    let knowledge = KnowledgeBase(guides: [guide]) { told.append($0) }
    #expect(knowledge.guides == [guide])
    #expect(told.count > 10)
    #expect(told == told.sorted())
    #expect(told.first == 0)
    #expect(told.allSatisfy { (0...1).contains($0) })
  }

  @Test func noGuideAnswersNothing() {
    let empty = KnowledgeBase(guides: [])
    let answer = empty.answer(to: "can I have milk")
    #expect(answer.outcome == .unanswered)
    #expect(answer.passages.isEmpty)
    #expect(empty.ranking(of: "milk").isEmpty)
  }
}
