import Testing
import Understanding

/// A question with a guide's sentence and what the sentence amounts to.
struct VerdictPair: CustomTestStringConvertible, Sendable {
  let question: String
  let sentences: [String]
  let verdict: PolarityVerdict?
  var heading: [String] = []
  var earlier: [String] = []

  var testDescription: String { question + " · " + sentences.joined(separator: " ") }

  init(
    _ question: String, _ sentences: String..., is verdict: PolarityVerdict?,
    under heading: String? = nil,
    after earlier: String? = nil
  ) {
    self.question = question
    self.sentences = sentences
    self.verdict = verdict
    self.heading = heading.map { [$0] } ?? []
    self.earlier = earlier.map { [$0] } ?? []
  }

  /// Words that stand for one another in these pairs.
  private static let pairs: Set<[String]> = [
    ["hens", "chickens"], ["begin", "start"], ["nursing", "breastfeeding"], ["bikes", "bicycles"],
    ["visitors", "guests"], ["pricey", "expensive"],
  ]

  var read: ReadVerdict {
    VerdictReader.verdict(
      question: question, earlier: earlier, heading: heading,
      sentences: sentences.map { ($0, true) },
      synonyms: { Self.pairs.contains([$0, $1]) || Self.pairs.contains([$1, $0]) })
  }

  /// Permission asked.
  static let permission: [VerdictPair] = [
    .init("can i bring my dog", "Dogs are welcome on the terrace.", is: .yes),
    .init("can i bring my dog", "Dogs are not allowed in the hall.", is: .no),
    .init("am i allowed to park here overnight", "Overnight parking is forbidden.", is: .no),
    .init("is parking banned at weekends", "Parking is forbidden at weekends.", is: .yes),
    .init("is smoking allowed", "Smoking is not permitted anywhere on the site.", is: .no),
    .init("may I take photos", "You may take photos for your own use.", is: .yes),
    .init("can i take photos", "You may not take photos of the paintings.", is: .no),
    .init("can i cancel my booking", "Bookings cannot be cancelled.", is: .no),
    .init(
      "can i use the pool", "The pool may be used by residents if they have signed the register.",
      is: .caution),
    .init(
      "can my son use the gym", "Children must be accompanied by an adult in the gym.",
      is: .caution),
    .init(
      "can my son use the gym on his own",
      "Children must be accompanied by an adult in the gym.", is: .no),
    .init("allowed to bring dogs?", "No dogs in the building, please.", is: .no),
    .init("dogs ok?", "Dogs are welcome.", is: .yes),
    .init("can I wash it in the machine", "Never put the jacket in the machine.", is: .no),
    .init("can i put it in the tumble dryer", "Do not tumble dry.", is: .no),
    .init("can i pay cash", "We only take cards.", is: .no),
    .init(
      "can i use soap", "Wipe the lens with water, not with soap.", is: .no),
    .init("can i use bleach on it", "Use vinegar instead of bleach.", is: .no),
    .init(
      "can i bring food", "Food is welcome everywhere except in the library.", is: .caution),
    .init(
      "can i eat in the library", "You may eat everywhere except in the library.", is: .no),
    .init("so I can't bring a guest?", "Members may bring one guest.", is: .no),
    .init("so I can't bring a guest?", "Guests are not allowed.", is: .yes),
    .init("isn't it allowed to swim there", "Swimming is allowed until dusk.", is: .yes),
    .init("can we light a fire", "Fires are prohibited.", is: .no),
    .init("any chance of getting in early", "Entry before nine is not possible.", is: .no),
    .init("is it ok to touch the animals", "Please do not touch the animals.", is: .no),
    .init("can i leave my bikes inside", "Bicycles must stay outside.", is: .no),
    .init(
      "and on sundays?", "The gym is closed on Sundays.", is: .no, after: "is the gym open late"),
    .init(
      "even if it's raining?", "The tour does not take place in rain.", is: .no,
      after: "does the tour run every day"),
    .init("can i come in without a ticket", "Nobody is admitted without a ticket.", is: .no),
  ]

  /// Duties asked about.
  static let obligation: [VerdictPair] = [
    .init("do i have to book", "Booking is not necessary.", is: .no),
    .init("do i have to book", "You must book at least a week ahead.", is: .yes),
    .init("do I need a licence", "A licence is required for boats over six metres.", is: .yes),
    .init("must I wear a helmet", "Helmets are compulsory.", is: .yes),
    .init("must I wear a helmet", "Helmets are optional.", is: .no),
    .init("do i need to register", "There is no need to register.", is: .no),
    .init("is a deposit required", "No deposit is required.", is: .no),
    .init("is breakfast optional", "Breakfast is optional.", is: .yes),
    .init("is breakfast optional", "Breakfast is compulsory for all guests.", is: .no),
    .init("do i not have to sign anything", "You must sign the register.", is: .yes),
    .init("should i stir it", "Stir the sauce every five minutes.", is: .yes),
    .init("should i stir it", "Do not stir the sauce.", is: .no),
    .init("should I avoid salt", "Avoid salt for two days.", is: .yes),
  ]

  /// Harm and safety asked about.
  static let harm: [VerdictPair] = [
    .init("does it hurt", "The treatment is painless.", is: .no),
    .init("is it painful", "The treatment can be painful.", is: .yes),
    .init("does it sting", "It may sting a little at first.", is: .yes),
    .init("is it safe", "It is harmless.", is: .yes),
    .init("is it safe for children", "It is dangerous for children.", is: .no),
    .init("is it dangerous", "It is dangerous for children.", is: .yes),
    .init("is it dangerous", "The gas is harmless.", is: .no),
    .init(
      "is it safe", "It is generally safe, but consult a doctor first.", is: .caution),
    .init(
      "is it safe when pregnant", "It is not recommended in pregnancy, when pregnant or nursing.",
      is: .no),
    .init("is it ok if I have asthma", "Asthma may get worse with it.", is: .caution),
    .init(
      "is it suitable for me if i have epilepsy",
      "People with epilepsy should consult a doctor first.", is: .caution),
    .init(
      "does coffee stain them", "Coffee and tea stain the plastic, so do not drink them.", is: .yes),
    .init("will it damage the paint", "The spray does not damage paint.", is: .no),
    .init("is it normal to feel tired", "Feeling tired is normal.", is: .yes),
    .init("are rashes common", "Rashes are rare.", is: .no),
  ]

  /// Facts asked about.
  static let fact: [VerdictPair] = [
    .init("is it open on mondays", "The museum is closed on Mondays.", is: .no),
    .init("is it shut on mondays", "The museum is closed on Mondays.", is: .yes),
    .init("is there a charge for guests", "Guests are free.", is: .no),
    .init("is entry free", "Entry costs £4.", is: .no),
    .init("is entry free", "Entry is free for everyone.", is: .yes),
    .init("is it pricey", "A course can be expensive.", is: .yes),
    .init("are results guaranteed", "No result is guaranteed.", is: .no),
    .init("is the stain permanent", "The stain is only temporary.", is: .no),
    .init("do they numb it", "Numbing cream is often applied first.", is: .yes),
    .init("is it covered by insurance", "Insurance does not cover it.", is: .no),
    .init("isn't the lift working", "The lift is not working.", is: .no),
    .init("it isn't covered, right?", "Repairs are not covered.", is: .yes),
    .init("there isn't a fee, is there?", "There is no fee.", is: .no),
    .init("does it reduce wrinkles", "It can reduce wrinkles.", is: .yes),
    .init("does it increase noise", "The cover reduces noise.", is: .no),
    .init("is it possible to change seats", "Changing seats is impossible.", is: .no),
    .init("do i lose my points", "Points expire after a year.", is: .yes),
  ]

  /// Amounts asked about.
  static let amount: [VerdictPair] = [
    .init("is 30 minutes enough", "Let it rest for at least 4 hours.", is: .no),
    .init("is 5 hours enough", "Let it rest for at least 4 hours.", is: .yes),
    .init("can I wait 5 days", "Return the form within 3 days.", is: .no),
    .init("can I wait 2 days", "Return the form within 3 days.", is: .yes),
    .init("can i bring 4 guests", "Each member may bring up to 2 guests.", is: .no),
    .init("can i bring 2 guests", "Each member may bring up to 2 guests.", is: .yes),
    .init("can i borrow 12 books", "No more than 10 books may be borrowed.", is: .no),
  ]

  /// Answers that begin with yes or no.
  static let answered: [VerdictPair] = [
    .init("can i keep hens", "No.", "Bees are fine.", is: .no, under: "Can I keep hens?"),
    .init("can i keep hens", "Yes, up to six.", is: .yes, under: "Can I keep hens?"),
    .init("are hens forbidden", "No, they are fine.", is: .no, under: "Are hens forbidden?"),
    .init("are hens forbidden", "Yes, up to six.", is: .no, under: "Are hens allowed?"),
    .init("can i replace it", "Yes and no.", is: .caution, under: "Can it be replaced?"),
    .init("so i can't keep hens?", "No. Bees are fine.", is: .yes, under: "Can I keep hens?"),
  ]

  /// Several sentences, of which one is about the thing.
  static let several: [VerdictPair] = [
    .init(
      "are dogs allowed on deck", "Dogs are welcome on deck.", "Cats are not allowed on deck.",
      is: .yes),
    .init(
      "are cats allowed on deck", "Dogs are welcome on deck.", "Cats are not allowed on deck.",
      is: .no),
    .init(
      "is smoking allowed in the garden", "Smoking is allowed in the garden.",
      "Smoking is not allowed in the rooms.", is: .yes),
    .init(
      "is smoking allowed in the rooms", "Smoking is allowed in the garden.",
      "Smoking is not allowed in the rooms.", is: .no),
    .init(
      "is smoking allowed", "Smoking is allowed in the garden.",
      "Smoking is not allowed in the rooms.", is: .caution),
    .init(
      "can i bring my dog", "Assistance dogs are welcome; other animals must stay outside.",
      is: .caution),
    .init(
      "does coffee stain them",
      "Coffee, tea and turmeric discolour the plastic, so do not drink them with the trays in",
      is: .yes),
    .init(
      "can i keep hens", "Bees are fine.", "Hens and other poultry are not allowed.", is: .no),
  ]
}
