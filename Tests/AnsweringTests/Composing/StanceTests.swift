import Testing

@testable import Answering

/// Each sentence is a trap for a reader of single words.
@Suite struct StanceTests {
  @Test func notRecommendedForbidsButNotForEveryone() {
    #expect(Stance(of: "It is not recommended in pregnancy.").contains(.forbids))
    let everyone = Stance(of: "It is not recommended for everyone.")
    #expect(!everyone.contains(.forbids))
    #expect(everyone.contains(.warns))
  }

  @Test func anOrderIsReadByItsFirstWords() {
    #expect(Stance(of: "Do not touch the blade.").contains(.forbids))
    #expect(Stance(of: "Wash the bowl first.").contains(.instructs))
    #expect(!Stance(of: "Wash the bowl first.").contains(.forbids))
  }

  @Test func noResultIsGuaranteedDenies() {
    let stance = Stance(of: "Many people do well, but no result is guaranteed.")
    #expect(stance.contains(.denies))
  }

  @Test func rareIsAHedgeAndNoDenial() {
    let stance = Stance(of: "Scarring is rare, but it is possible.")
    #expect(stance.contains(.hedges))
    #expect(!stance.contains(.denies))
  }

  @Test func generallySafeButConsultIsBoth() {
    let stance = Stance(of: "It is generally safe, but consult a doctor first.")
    #expect(stance.isSuperset(of: [.affirms, .consults, .hedges]))
  }
}
