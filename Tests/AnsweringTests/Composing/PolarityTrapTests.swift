import Testing

@testable import Answering

/// Words that turn a sentence round, each as people trip over it.
@Suite struct PolarityTrapTests {
  private func verdict(_ question: String, _ sentence: String) throws -> Verdict? {
    let words = TeaGuide.knowledge.words(of: question)
    let frame = try #require(PolarFrameReader.frame(of: words, isAsked: true))
    return VerdictReader.verdict(
      frame: frame, stances: [Stance(of: sentence)], isParticular: true)
  }

  @Test(arguments: [
    // may: never a promise, never a ban
    ("is it safe with a cough", "Coughs may get worse with tea.", Verdict.caution),
    ("will it make me cough", "Tea may irritate the throat.", .caution),
    // can: possible is yes to “can it”, “it depends” to “will it”
    ("can it cause a rash", "Tea can cause a rash.", .yes),
    ("does it cause a rash", "Tea can cause a rash.", .caution),
    ("could I get a rash", "Tea can cause a rash.", .caution),
    // generally: not for all
    ("is it safe", "Tea is generally safe, but ask a doctor first.", .caution),
    ("is it safe for everyone", "Tea is not recommended for everyone.", .caution),
    // not recommended, avoid, do not
    ("can I have it while pregnant", "Tea is not recommended in pregnancy.", .no),
    ("is it ok for my dog", "Avoid giving tea to dogs.", .no),
    ("can I use soap", "Do not use soap.", .no),
    ("should I avoid it while pregnant", "Tea is not recommended in pregnancy.", .yes),
    // caution
    ("is it ok with keloids", "People with keloids should be cautious about tea.", .caution),
    // guaranteed
    ("is it guaranteed", "No result is guaranteed.", .no),
    ("are the results guaranteed", "Many do well, but no result is guaranteed.", .no),
    // rare
    ("can it scald me", "Scalding is rare, but it is possible.", .caution),
    ("is scalding common", "Scalding from tea is rare.", .no),
    // not only
    ("can it help the voice", "Tea can help the voice, so it is not only for the thirst.", .yes),
    // some: a part is not all
    ("does it get rid of stains", "Tea can reduce stains.", .caution),
    ("does it reduce stains", "Tea can reduce stains.", .yes),
    // at the other end
    ("is it bad to scrub it", "Do not scrub it.", .yes),
    ("do I need to rinse it", "The pot must be rinsed.", .yes),
    ("do I need a second cup", "Some people need a second cup.", .caution),
    ("does it sting more if it is hot", "Tea stings, above all when it is hot.", .yes),
    ("is it normal", "These reactions are normal.", .yes),
  ])
  func readsTheWordAsItIsMeant(question: String, sentence: String, right: Verdict) throws {
    #expect(try verdict(question, sentence) == right)
  }

  /// A reassurance never wins over a warning in the same breath, whatever the order.
  @Test(arguments: ["is it safe", "can I have it", "is it ok with milk"])
  func neverYesBesideAWarning(question: String) throws {
    let calm = "Tea is safe and suits all."
    for warning in [
      "It may get worse with milk.", "There is a risk of burns.", "Avoid it at night.",
      "Ask a doctor first.", "People with coughs should be cautious.", "It can irritate the skin.",
    ] {
      let frame = try #require(
        PolarFrameReader.frame(of: TeaGuide.knowledge.words(of: question), isAsked: true))
      for sentences in [[calm, warning], [warning, calm]] {
        let verdict = VerdictReader.verdict(
          frame: frame, stances: sentences.map { Stance(of: $0) }, isParticular: true)
        #expect(verdict != .yes, "\(question): \(sentences)")
      }
    }
  }
}
