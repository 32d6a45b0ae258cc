import Testing
import TextAnalysis

@Suite struct SpellingVariantsTests {
  @Test(arguments: [
    "colour color", "colours colors", "coloured colored", "discolouration discoloration",
    "favourite favorite", "behaviour behavior", "odour odor", "tumour tumor", "humour humor",
    "moisturise moisturize", "moisturiser moisturizer", "moisturising moisturizing",
    "organisation organization", "recognisable recognizable", "sterilised sterilized",
    "soliloquise soliloquize", "exorcise exorcize",
    "anaesthetic anesthetic", "anaesthetise anesthetize", "oedema edema", "haemorrhage hemorrhage",
    "haemoglobin hemoglobin", "paediatric pediatric", "leukaemia leukemia", "anaemic anemic",
    "diarrhoea diarrhea", "oesophagus esophagus", "foetus fetus", "oestrogen estrogen",
    "lymphoedema lymphedema", "orthopaedic orthopedic", "gynaecologist gynecologist",
    "encyclopaedia encyclopedia", "manoeuvre maneuver", "manoeuvred maneuvered",
    "manoeuvring maneuvering", "aesthetic esthetic",
    "centre center", "centres centers", "centred centered", "centring centering",
    "centrepiece centerpiece", "fibre fiber", "litre liter", "millimetre millimeter",
    "theatre theater", "lustre luster", "sombre somber",
    "travelled traveled", "travelling traveling", "traveller traveler", "cancelled canceled",
    "labelling labeling", "counsellor counselor", "marvellous marvelous",
    "tranquilliser tranquilizer",
    "jewellery jewelry", "fulfil fulfill", "skilful skillful", "enrolment enrollment",
    "grey gray", "greyish grayish", "judgement judgment", "programme program",
    "kilogramme kilogram",
    "practise practice", "practising practicing", "licence license", "licenced licensed",
    "defence defense", "offence offense", "sulphur sulfur", "sulphate sulfate",
    "aluminium aluminum",
    "pyjamas pajamas", "ageing aging", "sceptic skeptic", "sceptical skeptical", "mould mold",
    "moustache mustache", "catalogue catalog", "catalogues catalogs", "cataloguing cataloging",
    "dialogue dialog", "analogue analog", "analyse analyze", "analysing analyzing",
    "paralysed paralyzed", "cosy cozy", "yoghurt yogurt", "learnt learned", "spoilt spoiled",
    "artefact artifact", "enquiry inquiry", "connexion connection", "sizeable sizable",
  ])
  func fallTogether(pair: String) throws {
    let words = pair.split(separator: " ").map(String.init)
    try #require(words.count == 2)
    #expect(SpellingVariants.canonical(words[0]) == SpellingVariants.canonical(words[1]))
  }

  @Test(arguments: [
    "wise rise arise sunrise exercise promise premise advise surprise revise devise supervise",
    "televise improvise enterprise comprise compromise merchandise franchise paradise expertise",
    "precise concise treatise disguise raise praise noise bruise cruise poise tortoise liaise",
    "promising surprising advertised advertising adviser rising raised",
    "hour four your tour our pour sour flour devour contour detour velour courage journal tourist",
    "acre ogre genre cadre massacre mediocre lucre timbre",
    "spelled smelled filled called rolled dollar yellow hello willing excelled propelled",
    "storey story fence pence science silence hence vogue rogue league tongue",
    "aerial aerobic algae larvae phoenix poem shoes does canoe goes coexist israel maestro",
    "size prize seize maize capsize", "angioedema gastroesophageal", "phone graph sphere dolphin",
  ])
  func staysAsItIs(words: String) {
    for word in words.split(separator: " ").map(String.init) {
      #expect(SpellingVariants.canonical(word) == word)
    }
  }

  @Test(arguments: [
    "prise prize", "haem hem", "tyre tire", "kerb curb", "cheque check", "storey story",
    "draught draft",
    "meter meager", "centre enter", "boulder bolder", "moult moot", "planed planned", "bases basis",
    "device devise", "advice advise", "prophecy prophesy", "septic sceptic", "mummy mommy",
    "dying dyeing", "singing singeing", "filling filing", "caned canned",
  ])
  func twoWordsStayTwo(pair: String) throws {
    let words = pair.split(separator: " ").map(String.init)
    try #require(words.count == 2)
    #expect(SpellingVariants.canonical(words[0]) != SpellingVariants.canonical(words[1]))
  }

  @Test func appliedTwiceChangesNothing() {
    for word in [
      "colourise", "anaesthetised", "practise", "programmes", "oedema", "kilogrammes", "analyze",
    ] {
      let once = SpellingVariants.canonical(word)
      #expect(SpellingVariants.canonical(once) == once)
    }
  }

  @Test func anythingMayBeAsked() {
    for word in [
      "", "a", "is", "ise", "our", "ll", "re", "日本", String(repeating: "our", count: 5000),
    ] {
      #expect(!SpellingVariants.canonical(word).isEmpty || word.isEmpty)
    }
  }
}
