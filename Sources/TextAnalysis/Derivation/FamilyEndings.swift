/// Endings that words of one family take on the same stem.
enum FamilyEndings {
  /// Whether two endings on a stem make words of one family.
  static func goTogether(_ a: [UInt8], _ b: [UInt8], stem: ArraySlice<UInt8>) -> Bool {
    let (a, b) = (undoubled(a, after: stem), undoubled(b, after: stem))
    return families.contains { family in
      stem.count >= family.shortestStem && family.endings.contains(a)
        && family.endings.contains(b)
    }
  }

  /// `scar` and `scar-ring`: a consonant doubled before an ending belongs to the stem.
  private static func undoubled(_ ending: [UInt8], after stem: ArraySlice<UInt8>) -> [UInt8] {
    guard ending.count > 2, ending.first == stem.last, let letter = ending.first,
      !EditCosts.isVowel(letter), EditCosts.isVowel(ending[1])
    else { return ending }
    return Array(ending.dropFirst())
  }

  /// Endings that go together, and how long a stem has to be for that to be safe.
  private struct Family {
    let shortestStem: Int
    let endings: Set<[UInt8]>

    /// - Parameter table: The endings; `-` stands for none.
    init(_ shortestStem: Int, _ table: String) {
      self.shortestStem = shortestStem
      endings = Set(table.split(separator: " ").map { $0 == "-" ? [] : Array($0.utf8) })
    }
  }

  private static let families: [Family] = [
    // heal, healed, healing.
    Family(3, "- s ed ing ings"), Family(4, "e es ed ing ings"), Family(3, "y ies ied ying"),
    // pregnant, pregnancy; different, difference.
    Family(4, "ant ance ances ancy ancies antly"), Family(4, "ent ence ences ency encies ently"),
    // allergy, allergic.
    Family(4, "y ies ic ical ically"),
    // irritate, irritant, irritation.
    Family(4, "ate ates ated ating ation ations ator ative ant ants able atory"),
    // inflame, inflamed, inflammation; pigment, pigmented, pigmentation.
    Family(5, "e es ed ing ation ations atory"), Family(5, "- s ed ing ation ations"),
    // infect, infected, infection, infectious; prevent, prevention, preventive.
    Family(5, "- s ed ing ion ions ious ive ively"), Family(5, "e es ed ing ion ions ive ively"),
    // sensitive, sensitivity, elastic, elasticity, fertile, fertility.
    Family(4, "ive ively ivity iveness"), Family(4, "ic icity ically"), Family(4, "ile ility"),
    // expense, expensive; extend, extension, extensive; decide, decision, decisive.
    Family(4, "se ses sive sively"), Family(4, "d ds ded ding sion sions sive sively"),
    Family(4, "de des ded ding sion sions sive sively"),
    // dry and dryness are one in most stemmers; itch, itchy, itchiness.
    Family(3, "y iness"), Family(4, "- s ed ing y iness"),
    // symptom, symptomatic; hygiene, hygienic.
    Family(5, "- s atic atically"), Family(5, "e ic ically"),
    // dermatology, dermatologist.
    Family(6, "y ist ists ical ically"),
    // treat, treatable; avoid, avoidable; rely, reliable; apply, application.
    Family(5, "- s ed ing able"), Family(4, "y ies ied ying iable iability ication ications"),
    // safe, safety; certain, certainty.
    Family(4, "- ty"),
    // describe, description; produce, production; receive, reception; absorb, absorption.
    Family(4, "be bes bed bing ption ptions ptive"),
    Family(4, "ce ces ced cing ction ctions ctive"),
    Family(3, "eive eives eived eiving eption eptions eptive"),
    Family(4, "b bs bed bing ption ptions ptive"),
    // danger, dangerous.
    Family(5, "- s ous ously"),
  ]

  /// Words whose endings go together by chance.
  static let unrelated: [Set<String>] = [
    ["even", "evening", "evenings"], ["organ", "organs", "organic"],
  ]
}
