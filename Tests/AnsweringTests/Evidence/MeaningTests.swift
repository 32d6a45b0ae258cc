import Testing
import Collection
import Guides
import TextAnalysis

@testable import Answering

/// A passage that is about what is asked speaks for itself, whatever its words.
@Suite struct MeaningTests {
  private static let sentences = [
    "Refunds are made within a week.", "The pool opens at nine.", "Puppies may come in on a lead.",
  ]

  private func weighed(
    _ question: String, of sentences: [String] = Self.sentences
  ) throws -> [Int: WeighedPassage] {
    let knowledge = try smallKnowledge(of: sentences)
    let asked = knowledge.chooser.read(question)
    let passages = knowledge.chooser.weigh(asked)
    return Dictionary(uniqueKeysWithValues: passages.map { ($0.id, $0) })
  }

  @Test func theNearestOfTheCandidatesIsTheMeasure() throws {
    let passages = try weighed("can i get my money back if the pool is shut")
    let nearest = try #require(passages.values.map { $0.evidence[.passageMeaning] }.max())
    #expect(nearest > 0)
    for passage in passages.values where passage.evidence[.passageMeaning] == nearest {
      #expect(passage.evidence[.passageMeaningRelative] == 1)
    }
    #expect(passages.values.allSatisfy { $0.evidence[.sentenceMeaningRelative] <= 1 })
  }

  @Test func aboutTheSameIsNearerThanAboutAnother() throws {
    let passages = try weighed("is my dog allowed at the pool")
    let puppies = try #require(passages[2]?.evidence[.sentenceMeaning])
    let refunds = passages[0]?.evidence[.sentenceMeaning] ?? 0
    #expect(puppies > refunds)
  }

  @Test func aPassageWithoutWordsIsAboutNothing() throws {
    let knowledge = try smallKnowledge(of: ["x"])
    let store = VectorStore(knowledge.collection)
    let asked = knowledge.chooser.read("what does it cost")
    // Nothing of the guide is known to the table: no meaning, and no crash.
    let match = PassageMatch(
      id: 0, sentences: [], body: FieldMatch(words: 0), heading: FieldMatch(words: 0),
      ancestors: FieldMatch(words: 0), context: FieldMatch(words: 0), all: FieldMatch(words: 0),
      terms: .init(sentences: [], context: []))
    let meaning = store.meaning(of: asked, matches: [0: match]).passages[0]
    #expect(meaning?.sentence == 0)
    #expect(meaning?.passage == 0)
  }

  @Test func whatTheGuideIsAboutIsNearerThanWhatElsePeopleAskAbout() throws {
    let dogs = [
      "Puppies may come in on a lead.", "Dogs have to be washed before they swim.",
      "A kennel costs ten pounds a night, food included.",
    ]
    let near = try weighed("where does my dog sleep, in a kennel", of: dogs)
    let far = try weighed("must the tax return include food", of: dogs)
    let own = try #require(near.values.first)
    let other = try #require(far.values.first)
    for feature in [Feature.guideMeaning, .leadOverSubjects] {
      #expect(own.evidence[feature] > other.evidence[feature])
    }
    #expect(own.evidence[.subjectsNearer] < other.evidence[.subjectsNearer])
  }

  @Test func everySubjectIsADirection() {
    #expect(SubjectVectors.all.count == 256)
    #expect(SubjectVectors.all.allSatisfy { abs($0.length - 1) < 0.05 })
  }

  @Test func inAnotherLanguageNothingIsMadeOfChance() throws {
    var guide = smallGuide(
      "Bad", [SmallSection(title: "Alles", sentences: ["Hunde dürfen herein."])])
    guide.metadata.language = "de"
    let knowledge = KnowledgeBase(guides: [guide])
    let asked = knowledge.chooser.read("dürfen Hunde herein")
    let passage = try #require(knowledge.chooser.weigh(asked).first)
    #expect(passage.evidence[.sentenceMeaning] == 0)
  }
}
