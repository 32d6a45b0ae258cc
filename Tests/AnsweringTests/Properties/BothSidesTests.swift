import Testing

@testable import Answering

/// What the bundled guide says in two places that belong together is shown together.
@Suite struct BothSidesTests {
  private let knowledge: KnowledgeBase

  init() throws { knowledge = try Asked.bundled.get() }

  /// The pairs that pull in two directions, each asked for from both ends, and the words that each
  /// half has to show.
  @Test(arguments: [
    // Fading dark spots, and making them worse.
    ("does it help hyperpigmentation", ["helps hyperpigmentation", "worse"]),
    ("can it make hyperpigmentation worse", ["worse in others", "helps hyperpigmentation"]),
    // Fading scars, and leaving new ones.
    ("does it help with scars", ["can fade", "new scars"]),
    ("can it leave scars", ["new scars"]),
    // Generally safe, and not with these conditions.
    ("is it safe if I have rosacea", ["may get worse", "generally safe"]),
    ("is it safe with eczema", ["may get worse", "generally safe"]),
    // Acne scars, and active acne.
    ("i've got acne and acne scars, will it help", ["Acne scars", "worse"]),
    // At home, and cleaner in trained hands.
    ("is it safe to do at home with a derma roller", ["at home"]),
    // Numbing cream, and still a prickling.
    ("does the numbing cream take all the pain away", ["Numbing cream", "still feel"]),
    // Many do well, and no result is guaranteed.
    ("does it really work", ["do well", "no result is guaranteed"]),
    // Safe for all skin types, and not in pregnancy.
    ("can i have it while pregnant", ["not recommended in pregnancy", "too few studies"]),
    // Sensitive skin: stronger redness, and serums that irritate it.
    ("is it ok for sensitive skin", ["stronger", "irritate"]),
  ])
  func bothHalvesAreShown(question: String, halves: [String]) {
    let answer = knowledge.answer(to: question)
    let shown = answer.passages.prefix(3).map(\.text).joined(separator: "\n")
    for half in halves { #expect(shown.contains(half), "\(question): \(shown)") }
  }

  /// Pairs of which a half stands too far down to be shown.
  @Test(arguments: [
    // Real benefits, and drawbacks to know.
    ("is it worth it", ["no result is guaranteed", "drawbacks"]),
    // Little downtime, and red for days.
    ("is there any downtime", ["little downtime", "may be red"]),
    // Several sessions, and their cost.
    ("do the results last", ["regular follow-up treatments", "cost"]),
  ])
  func aHalfIsStillMissed(question: String, halves: [String]) {
    let shown = knowledge.answer(to: question).passages.map(\.text).joined(separator: "\n")
    withKnownIssue { #expect(halves.allSatisfy(shown.contains)) }
  }

  @Test(arguments: [
    "is it safe if I have rosacea", "is it safe with eczema", "is it safe with psoriasis",
    "can i have it with active acne", "is it ok with keloid scars", "can i have it while pregnant",
    "is it safe for dark skin", "is it ok for sensitive skin", "can i do it while breastfeeding",
    "is it safe with dermatitis", "is it fine with lichen planus", "can i touch my face afterwards",
    "can i wear foundation straight after", "i've got acne and acne scars, will it help",
    "is it guaranteed to work", "are the results permanent", "can i go in the sun",
    "is it safe to do at home with a derma roller", "can i hit the tanning bed after",
  ])
  func aWarningIsNeverAnsweredYes(question: String) {
    #expect(knowledge.answer(to: question).verdict != .yes)
  }
}
