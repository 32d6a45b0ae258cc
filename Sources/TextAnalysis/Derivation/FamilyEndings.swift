/// Endings that words of one family take on the same stem.
enum FamilyEndings {
  /// Whether two endings on a stem make words of one family.
  static func goTogether(_ a: [UInt8], _ b: [UInt8], stem: ArraySlice<UInt8>) -> Bool {
    let (one, other) = (StemEnding(a, after: stem), StemEnding(b, after: stem))
    guard one.agrees(with: other, stem: stem) else { return false }
    return families.contains { family in
      stem.count >= family.shortestStem && family.endings.contains(one.letters)
        && family.endings.contains(other.letters)
    }
  }

  /// Whether some letters may be an ending of any family, by the first of them and their number.
  static func mayBe(_ ending: some RandomAccessCollection<UInt8>) -> Bool {
    guard let first = ending.first else { return true }
    if isKnown(first, ending.count) { return true }
    // The stem may double its last consonant.
    return ending.count > 2
      && isKnown(ending[ending.index(after: ending.startIndex)], ending.count - 1)
  }

  private static func isKnown(_ first: UInt8, _ count: Int) -> Bool {
    count < 32 && lengths[Int(first)] & 1 << UInt32(count) != 0
  }

  /// By the first letter, a bit for each number of letters that an ending with it has.
  private static let lengths: [UInt32] = families.flatMap(\.endings)
    .reduce(into: [UInt32](repeating: 0, count: 256)) { lengths, ending in
      if let first = ending.first, ending.count < 32 {
        lengths[Int(first)] |= 1 << UInt32(ending.count)
      }
    }

  /// An ending without the consonant that its stem doubles before it: `scar`, `scar-r-ing`.
  private struct StemEnding {
    let letters: [UInt8]
    let isDoubled: Bool

    init(_ ending: [UInt8], after stem: ArraySlice<UInt8>) {
      let doubles =
        ending.count > 2 && ending.first == stem.last && !EditCosts.isVowel(ending[0])
        && EditCosts.isVowel(ending[1])
      letters = doubles ? Array(ending.dropFirst()) : ending
      isDoubled = doubles
    }

    /// Whether both treat the end of a short stem alike: `cars` and `cared`, `striped` and `stripped`
    /// do not.
    func agrees(with other: StemEnding, stem: ArraySlice<UInt8>) -> Bool {
      guard isShort(stem) else { return true }
      let wantsDoubling = [self, other].contains { $0.isDoubled || $0.isBare }
      return !wantsDoubling || [self, other].allSatisfy { $0.isDoubled || $0.isBare || $0.isSafe }
    }

    private var isBare: Bool { letters.isEmpty || letters == [UInt8(ascii: "s")] }

    /// Endings that begin with a consonant double nothing.
    private var isSafe: Bool { letters.first.map { !EditCosts.isVowel($0) } ?? true }

    /// One vowel and one consonant at the end: what doubles.
    private func isShort(_ stem: ArraySlice<UInt8>) -> Bool {
      let vowels = stem.filter(EditCosts.isVowel).count
      guard vowels == 1, let last = stem.last, let before = stem.dropLast().last else {
        return false
      }
      return !EditCosts.isVowel(last) && EditCosts.isVowel(before) && !"wx".utf8.contains(last)
    }
  }

  /// Endings that go together, and how long a stem has to be for that to be safe.
  private struct Family {
    let shortestStem: Int
    let endings: Set<[UInt8]>

    /// Reads the endings from a table, where `-` stands for none.
    init(_ shortestStem: Int, _ table: String) {
      self.shortestStem = shortestStem
      endings = Set(table.cutIntoWords().map { $0 == "-" ? [] : Array($0.utf8) })
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
    // dry, dryness; itch, itchy, itchiness.
    Family(3, "y iness"), Family(4, "- y iness"), Family(3, "- ness nesses"),
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
}
