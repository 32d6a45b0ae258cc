import Testing

@testable import Understanding

@Suite("Alarm")
struct AlarmTests {
  @Test(
    "is read where somebody is in danger now",
    arguments: toldCases)
  func told(line: String, alarm: Alarm) {
    #expect(AlarmReader.read(line) == alarm)
  }

  @Test(
    "is not read from a question in general",
    arguments: [
      "", "can it cause bleeding", "can it make the lips swell", "is bleeding normal",
      "is swelling of the lips normal", "what if I faint", "what is the risk of infection",
      "does it bleed", "how do I avoid chest pain", "can people with a fever come",
      "is there a fire escape", "how do I light a fire", "gas bill", "do you supply gas",
      "what are the signs of infection", "my skin is red and puffy the next day",
      "is it normal to be all red and puffy the next day", "will I faint",
      "could it lead to swelling of the face", "I have a fever", "poison ivy",
      "what happens if someone smells gas", "where is the fire extinguisher", "kill a process",
      "Whenever I cut myself I heal with a thick raised lump", "when do I call the police",
      "does the insurance cover fire", "my rent is due", "faint lines around the eyes",
      "lips a bit swollen after, normal?",
      "I had a heart attack last year, can I swim",
    ])
  func asked(line: String) {
    #expect(AlarmReader.read(line) == nil)
  }

  private static let toldCases: [(String, Alarm)] = [
    ("I can't breathe", Alarm.breathing),
    ("my lips are swelling up and I cant breathe properly", .breathing),
    ("struggling to breathe help", .breathing), ("why can't I breathe", .breathing),
    ("he is choking", .breathing), ("my throat is closing up", .breathing),
    ("my face is all swollen", .swelling), ("I'm having an allergic reaction", .swelling),
    ("her tongue is swelling", .swelling),
    ("lips swelling up!!", .swelling), ("what do I do, my face is swelling up", .swelling),
    ("she fainted", .consciousness), ("my dad collapsed", .consciousness),
    ("i feel faint", .consciousness), ("he won't wake up", .consciousness),
    ("gunk is seeping out of it and she is burning up", .infection),
    ("feverish and the spot is weeping", .infection),
    ("green goo comes out and he is shivering", .infection),
    ("the redness is spreading up her arm and she has chills", .infection),
    ("his tongue is blowing up", .swelling),
    ("I have a fever and there is pus", .infection), ("pus coming out of it", .infection),
    ("it's oozing and I've got a temperature", .infection),
    ("it is bleeding and won't stop", .bleeding), ("the bleeding will not stop", .bleeding),
    ("I can't stop the bleeding", .bleeding), ("my nose keeps bleeding", .bleeding),
    ("I have chest pain", .heart), ("pain in my chest", .heart),
    ("I think it's a heart attack", .heart),
    ("my son swallowed bleach", .poison), ("the baby ate a battery", .poison),
    ("I took too many pills", .poison), ("got bleach in my eye", .poison),
    ("I smell gas", .gas), ("theres a gas smell from the cooker what do i do now!!", .gas),
    ("gas leak in the kitchen", .gas), ("the house is on fire", .fire),
    ("my phone caught fire", .fire), ("smoke coming out of the oven", .fire),
    ("I want to kill myself", .suicide), ("i wanna die", .suicide),
    ("should I end my life", .suicide), ("there's no point living", .suicide),
    ("I got electrocuted", .electric), ("should I call an ambulance", .danger),
  ]
}
