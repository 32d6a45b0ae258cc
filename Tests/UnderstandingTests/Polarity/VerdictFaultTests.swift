import Testing

@testable import Understanding

/// Answers that were once read the wrong way round.
@Suite struct PolarityFaultTests {
  static let pairs: [VerdictPair] = [
    .init("can i keep hens", "No. Bees are fine.", is: .no, under: "Can I keep hens?"),
    .init("may i build a shed", "Yes, up to 4 m².", is: .yes, under: "May I build a shed?"),
    .init("can i bring a dog", "Yes, on a lead.", is: .yes, under: "Can I bring a dog?"),
    .init("is the choir open", "Yes.", is: .yes, under: "Is the choir open?"),
    .init("no dogs?", "Yes, on a lead.", is: .yes, under: "Can I bring a dog?"),
    .init(
      "must the dough of 3 loaves rest", "Let the dough rest for at least 4 hours.", is: .yes),
    .init(
      "can pregnant women have it",
      "The treatment is not recommended for pregnant women or while nursing.", is: .no),
    .init(
      "is it safe if I have rosacea", "Acne, rosacea and eczema may get worse with it.",
      is: .caution),
    .init(
      "is it safe in pregnancy", "It is generally safe for all skin types.",
      "It is not recommended in pregnancy.", is: .caution),
    .init(
      "does it help wrinkles", "It can reduce fine lines and wrinkles.", is: .yes),
    .init("is factor 15 cream enough", "Use a cream of at least factor 30.", is: .no),
    .init("is factor 50 cream enough", "Use a cream of at least factor 30.", is: .yes),
    .init(
      "what if i return them late", "Late keys cost another week's rent.", is: nil),
  ]

  @Test(arguments: pairs) func pair(_ pair: VerdictPair) {
    #expect(pair.read.verdict == pair.verdict, "\(pair.read.reason)")
  }

  /// No warning or prohibition of the thing asked about gives a reassurance, wherever it stands.
  @Test(
    arguments: [
      "Hens are not allowed.", "Never keep hens.", "Hens must not be kept.", "Avoid hens.",
      "Hens are forbidden.", "Hens cannot be kept.", "You should not keep hens.",
      "Keeping hens is a risk.", "Ask us first if you want to keep hens.", "Hens are prohibited.",
    ],
    [true, false])
  func warned(_ warning: String, isMain: Bool) {
    for question in ["can i keep hens", "is it ok to keep hens", "is it safe to keep hens"] {
      let read = VerdictReader.verdict(
        question: question, earlier: [], heading: [],
        sentences: [("Hens are welcome.", true), (warning, isMain)], synonyms: { $0 == $1 })
      #expect(read.verdict != .yes, "\(question)")
    }
  }

  @Test(arguments: [
    ("do i have to trim the wick", "There is no need to trim it.", true),
    ("does the wick have to be trimmed", "There is no need to trim it.", true),
    ("is the lamp dangerous", "The lamp is not dangerous.", true),
    ("is the lamp dangerous", "Petrol lamps are not sold.", false),
    ("must i book", "Booking is not necessary.", true),
    ("must i book", "Booking is necessary.", false),
    ("can i keep hens", "Hens are welcome.", false),
  ])
  func theOtherSideDenies(question: String, sentence: String, isDenied: Bool) throws {
    let claim = try #require(Claim(question: question))
    #expect(VerdictReader.isDenied(claim, in: ["Hens eat.", sentence]) == isDenied)
  }

  @Test func sentencesThatAreNotMainReassureNobody() {
    let read = VerdictReader.verdict(
      question: "can i keep hens", earlier: [], heading: [],
      sentences: [("Hens are welcome.", false)], synonyms: { $0 == $1 })
    #expect(read == ReadVerdict(verdict: nil, sentence: nil, reason: VerdictReason.nothing.words))
  }

  @Test func theDecidingSentenceIsNamed() {
    let read = VerdictReader.verdict(
      question: "are cats allowed on deck", earlier: [], heading: [],
      sentences: [
        ("Dogs are welcome on deck.", true), ("Cats are not allowed on deck.", true),
      ], synonyms: { $0 == $1 })
    #expect(read.sentence == 1)
    #expect(read.reason.contains("permission asked, prohibition, denied read"))
  }

  @Test func longTextIsReadInBoundedTime() {
    let long = String(repeating: "if not, unless never and ", count: 20_000)
    let read = VerdictReader.verdict(
      question: "can i " + long, earlier: [long], heading: [long],
      sentences: [(long, true)], synonyms: { $0 == $1 })
    #expect(read.verdict != .yes)
  }
}
