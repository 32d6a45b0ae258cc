import Testing

@testable import Answering

@Suite struct VocabularyTests {
  @Test func countsTheWordsOfPassagesAndHeadings() {
    let counts = Vocabulary(guides: [TeaGuide.guide]).counts
    // Heading, two sentences of “Water” and no other.
    #expect(counts["water"] == 3)
    #expect(counts["caffeine"] == 2)
    #expect(counts["tin"] == 1)
    #expect(counts["Milk"] == nil)
    // Phrasings are the author's guess of other people's words.
    #expect(counts["steep"] == nil)
  }

  @Test func kinAreOfTheSameFamily() {
    let guide = smallGuide(
      nil, [SmallSection(title: "Allergies", sentences: ["Pregnancy. Allergic reactions. Pre."])])
    let vocabulary = Vocabulary(guides: [guide])
    #expect(vocabulary.kin(of: "pregnant") == ["pregnancy"])
    #expect(vocabulary.kin(of: "allergy").contains("allergic"))
    #expect(vocabulary.kin(of: "pregnancy").isEmpty)
    #expect(vocabulary.kin(of: "preface").isEmpty)
    #expect(vocabulary.kin(of: "").isEmpty)
    #expect(vocabulary.kin(of: "pre").isEmpty)
  }

  @Test func noGuideHasNoWords() {
    #expect(Vocabulary(guides: []).counts.isEmpty)
  }
}
