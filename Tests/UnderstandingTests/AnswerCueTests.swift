import Testing

@testable import Understanding

@Suite("What a sentence holds that a question may ask for")
struct AnswerCueTests {
  @Test(
    "cues are read",
    arguments: heldCases)
  func held(sentence: String, cues: AnswerCues) {
    #expect(AnswerCueReader.cues(of: sentence).isSuperset(of: cues))
  }

  @Test(
    "other cues are not read",
    arguments: notHeldCases)
  func notHeld(sentence: String, cues: AnswerCues) {
    #expect(AnswerCueReader.cues(of: sentence).isDisjoint(with: cues))
  }

  @Test(
    "what the guide is about is announced",
    arguments: [
      "This leaflet explains what a cast is and how to live with one.",
      "The following pages describe the kiln.", "This handbook is about sheep.",
      "This short guide also covers wool.",
    ])
  func announced(sentence: String) {
    let cues = AnswerCueReader.cues(of: sentence)
    #expect(cues.contains(.announcement))
    #expect(!cues.contains(.definition))
  }

  @Test(
    "what is told is not",
    arguments: [
      "A cast is a stiff bandage.", "This kiln covers two rooms.", "Read this leaflet first.",
      "The file contains a pattern a line.", "The guide dog is about two.",
      "Page the nurse, who explains it.",
    ])
  func told(sentence: String) {
    #expect(!AnswerCueReader.cues(of: sentence).contains(.announcement))
  }

  @Test("a sentence answers the types whose cue it holds")
  func answers() {
    let cues = AnswerCueReader.cues(of: "The gate is open from 9:30 to noon.")
    #expect(!cues.isDisjoint(with: .sought(by: .time)))
    #expect(cues.isDisjoint(with: .sought(by: .cause)))
    #expect(AnswerCues.sought(by: .yesNo).isEmpty)
  }

  @Test("a price is money or nothing, and what must not be is forbidden")
  func prices() {
    let sought = AnswerCues.sought(by: .quantity, of: ["what", "does", "the", "tube", "cost"])
    #expect(AnswerCueReader.cues(of: "It comes in tubes of 60 g.").isDisjoint(with: sought))
    #expect(!AnswerCueReader.cues(of: "The tube is £4.").isDisjoint(with: sought))
    #expect(!AnswerCueReader.cues(of: "Entry is free.").isDisjoint(with: sought))
    let denied = AnswerCues.sought(by: .who, of: ["who", "should", "not", "have", "it"])
    #expect(!AnswerCueReader.cues(of: "Do not use it under 18.").isDisjoint(with: denied))
    #expect(AnswerCueReader.cues(of: "Ask the nurse.").isDisjoint(with: denied))
    let amount = AnswerCues.sought(by: .quantity, of: ["how", "much", "do", "i", "use"])
    #expect(amount.contains(.number))
  }

  private static let heldCases: [(String, AnswerCues)] = [
    ("The room opens at 9:30 a.m. on Mondays.", [.clockTime, .weekday, .number]),
    ("Open from 18:00 to 22:00.", [.clockTime]), ("We close at 5 pm.", [.clockTime]),
    ("Lunch is at noon.", [.clockTime]), ("It ends at six o'clock.", [.clockTime]),
    ("The meeting is in November.", [.date, .season]), ("It begins on 3 May.", [.date]),
    ("It begins on May 3rd, 2024.", [.date]), ("Founded in 1987.", [.date]),
    ("Due by 01/02/2025.", [.date]), ("The gate is shut in winter.", [.season]),
    ("It takes half an hour.", [.duration]), ("Rest it for seven nights.", [.duration, .number]),
    ("Bake for 90 seconds.", [.duration, .number]), ("Wait two to three days.", [.duration]),
    ("It lasts a few weeks.", [.duration]), ("Allow a week.", [.duration]),
    ("A 30-minute walk.", [.duration]), ("Come the next day.", [.moment]),
    ("Pay as soon as it arrives.", [.moment]),
    ("Check 24 hours beforehand.", [.duration, .moment]),
    ("The light flashes every nine seconds.", [.frequency]),
    ("Twice a week is enough.", [.frequency]),
    ("It is cleaned daily.", [.frequency]), ("Water it once a month.", [.frequency]),
    ("The fee is £5.", [.money, .number]), ("It costs 20 euros.", [.money, .cost]),
    ("Ten dollars a head.", [.money]), ("A ticket is €3.50.", [.money]),
    ("It costs $ 7.", [.money]),
    ("Entry is free.", [.free]), ("Delivery is free of charge.", [.free]),
    ("Free for members.", [.free]), ("Several sessions are needed.", [.number]),
    ("Use 0.5 mm needles.", [.number, .instruction]), ("Seven boats are kept.", [.number]),
    ("The fuse box is in the basement.", [.place]),
    ("It hangs next to the front door.", [.place]),
    ("Call the caretaker.", [.contact, .person, .instruction]),
    ("Ask your doctor first.", [.contact, .instruction]),
    ("Phone 020 7946 0000.", [.contact]), ("Children pay half.", [.person]),
    ("It beeps because the lid is open.", [.cause]),
    ("Dry it so that it does not rust.", [.cause]),
    ("Due to frost the path is shut.", [.cause]), ("Press the button.", [.instruction]),
    ("If it leaks, close the valve.", [.instruction, .condition]),
    ("Do not open the lid.", [.instruction, .prohibition]),
    ("Sourdough is a bread made with wild yeast.", [.definition]),
    ("A fob, also called a tag, opens the door.", [.definition]),
    ("You can stay unless it rains.", [.condition, .permission]),
    ("Every room except the attic is heated.", [.condition]),
    ("Beware of the dog.", [.warning]), ("Risk of burns.", [.warning]),
    ("Dogs are allowed on deck.", [.permission]), ("You do not have to book.", [.permission]),
    ("Members may bring a guest.", [.permission]), ("Cats are not allowed.", [.prohibition]),
    ("Smoking is forbidden.", [.prohibition]), ("No dogs allowed.", [.prohibition]),
    ("Dogs are not really allowed.", [.prohibition]), ("On no account open it.", [.prohibition]),
    ("It takes a couple of hours.", [.duration]), ("You must wear a helmet.", [.obligation]),
    ("Soft is better than hard.", [.comparison]), ("Some redness is normal.", [.reassurance]),
  ]

  private static let notHeldCases: [(String, AnswerCues)] = [
    ("The second day is fine.", [.duration]),
    ("It may cause a rash.", [.permission, .date]),
    ("You may keep it.", [.date, .season]), ("Feel free to ask.", [.free]),
    ("Take it twice a day.", [.duration]), ("Dogs are welcome.", [.prohibition, .number]),
    ("One can swim.", [.number]), ("It is sugar free from now on.", [.free]),
    ("I am here.", [.clockTime]), ("No dogs allowed.", [.permission]),
    ("Ring 2 at any hour.", [.duration]),
    ("You need no ticket.", [.obligation]), ("It is £9 an hour.", [.duration]),
    ("Water is cut off.", [.instruction]),
    ("You do not have to book.", [.prohibition]), ("The lid is red.", [.definition, .cause]),
    ("Room 12 is big.", [.money, .duration, .date]), ("", [.number, .instruction]),
  ]
}
