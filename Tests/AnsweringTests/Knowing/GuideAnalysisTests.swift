import Guides
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
    let first = analysis.fields(guide: 0, passage: 0)[PassageFields.body].map(\.term)
    #expect(!first.contains(analyzer.term("brewing")))
    #expect(first.contains(analyzer.term("coldbrewing")))
    let second = analysis.fields(guide: 0, passage: 1)[PassageFields.body].map(\.term)
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
    let fields = GuideAnalysis(guides: [guide], analyzer: analyzer).fields(guide: 0, passage: 3)
      .map { $0.map(\.folded) }
    #expect(fields.count == PassageFields.all.count)
    #expect(fields[PassageFields.body] == ["four"])
    #expect(fields[PassageFields.heading] == ["inner"])
    #expect(fields[PassageFields.ancestors] == ["middle", "outer"])
    #expect(PassageFields.contextReach == 2)
    #expect(fields[PassageFields.context] == ["two", "three", "five", "six"])
  }

  @Test func surroundingsEndWithTheSection() {
    let fields = GuideAnalysis(guides: [TeaGuide.guide], analyzer: analyzer)
      .fields(guide: 0, passage: 5)
    #expect(fields[PassageFields.context].isEmpty)
  }
}
