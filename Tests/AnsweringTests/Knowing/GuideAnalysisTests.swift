import Guides
import Retrieval
import Testing
import TextAnalysis

@testable import Answering

@Suite struct GuideAnalysisTests {
  private let analyzer = Analyzer(language: "en")

  private func analysis(_ title: String?, _ sentences: String...) -> GuideAnalysis {
    let guide = smallGuide(title, [SmallSection(title: "All", sentences: sentences)])
    return GuideAnalysis(guides: [guide], analyzer: analyzer)
  }

  @Test func aTitlesWordThatStandsNearlyEverywhereIsTheSubject() {
    // “tea” stands in two of three sentences, “pot” in none.
    let analysis = analysis("The tea pot", "Tea is hot.", "Salt.", "Drink tea.")
    #expect(analysis.subjectTerms == [analyzer.term("tea")])
  }

  @Test func aTitlesWordThatStandsInFewIsNot() {
    let analysis = analysis("Tea", "Tea is hot.", "Salt.", "Sugar.", "Pepper.")
    #expect(analysis.subjectTerms.isEmpty)
  }

  @Test func functionWordsAreNoSubject() {
    #expect(analysis("The and of", "The one of it and that.").subjectTerms.isEmpty)
  }

  @Test func aGuideWithoutATitleHasNoSubject() {
    #expect(analysis(nil, "Tea is hot.").subjectTerms.isEmpty)
  }

  @Test func aCompoundIsTheSubjectAndItsPartsAreNot() {
    let analysis = analysis("Cold-brewing", "Cold-brewing is slow.", "Brewing hot is quick.")
    #expect(analysis.subjectTerms == [analyzer.term("coldbrewing")])
    // The parts of the subject are left out of its sentence, not of another.
    let first = analysis.bodies[0][0].map(\.term)
    #expect(!first.contains(analyzer.term("brewing")))
    #expect(first.contains(analyzer.term("coldbrewing")))
    let second = analysis.bodies[0][1].map(\.term)
    #expect(second.contains(analyzer.term("brewing")))
  }

  @Test func theFieldsAreBodyHeadingAncestorsAndSurroundings() {
    let guide = smallGuide(
      nil,
      [
        SmallSection(title: "Outer"), SmallSection(title: "Middle", parent: 0),
        SmallSection(
          title: "Inner", sentences: ["One.", "Two.", "Three.", "Four.", "Five.", "Six."],
          parent: 1),
      ])
    let library = Library(guides: [guide], analyzer: analyzer)
    #expect(PassageFields.contextReach == 2)
    #expect(held(by: 3, in: PassageFields.body, of: library) == ["four"])
    #expect(held(by: 3, in: PassageFields.heading, of: library) == ["inner"])
    #expect(held(by: 3, in: PassageFields.ancestors, of: library) == ["middle", "outer"])
    #expect(held(by: 3, in: PassageFields.context, of: library) == ["two", "three", "five", "six"])
  }

  @Test func surroundingsEndWithTheSection() {
    // Passage 5 is the only one of its section.
    let library = Library(guides: [TeaGuide.guide], analyzer: analyzer)
    #expect(library.index.terms.allSatisfy { !library.index.holds($0, field: 3, passage: 5) })
  }

  /// Which of the small guide's words a field of a passage holds.
  private func held(by passage: Int, in field: Int, of library: Library) -> [String] {
    ["one", "two", "three", "four", "five", "six", "inner", "middle", "outer"].filter {
      library.index.holds(analyzer.term($0), field: field, passage: passage)
    }
  }
}
