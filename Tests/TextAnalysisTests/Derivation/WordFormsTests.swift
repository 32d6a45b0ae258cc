import Testing
import TextAnalysis

@Suite struct WordFormsTests {
  @Test(arguments: [
    "pregnant pregnancy", "allergic allergy", "allergies allergic", "inflamed inflammation",
    "inflame inflammatory", "infected infectious", "infection infect", "irritation irritant",
    "irritate irritating", "sensitive sensitivity", "expense expensive", "heal healing",
    "scar scarring", "scarred scars", "different difference", "elastic elasticity", "dry dryness",
    "itch itchy", "symptom symptomatic", "dermatology dermatologist", "treat treatable",
    "apply application", "safe safety", "describe description", "produce production",
    "absorb absorption", "danger dangerous", "extend extensive", "pigment pigmentation",
    "sterile sterility",
  ])
  func families(pair: String) throws {
    let words = pair.split(separator: " ").map(String.init)
    try #require(words.count == 2)
    #expect(WordForms.related(words[0], words[1]))
    #expect(WordForms.related(words[1], words[0]))
  }

  @Test(arguments: [
    "organ organic", "even evening", "university universe", "part party", "treat treaty",
    "car cared", "bat bated", "striped stripped", "star staring", "hop hoping", "past paste",
    "author authority", "custom customer", "import important", "ear early", "fact factory",
    "instant instance", "emergence emergency", "wand wander", "corn corner", "numb number",
    "on one", "a as", "quest question", "complex complexion", "mass massive", "relate relative",
    "cat catalogue", "skin skinny-dip", "lip liposuction", "same same", "",
  ])
  func strangers(pair: String) {
    let words = pair.split(separator: " ").map(String.init)
    let (one, other) = (words.first ?? "", words.last ?? "")
    #expect(!WordForms.related(one, other))
    #expect(!WordForms.related(other, one))
  }
}
