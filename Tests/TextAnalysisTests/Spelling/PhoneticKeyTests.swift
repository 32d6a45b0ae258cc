import Testing

@testable import TextAnalysis

@Suite struct PhoneticKeyTests {
  private func key(_ word: String) -> [UInt8] { PhoneticKey.key(Array(word.utf8)) }

  @Test(arguments: [
    "fone phone", "exzema eczema", "nife knife", "rite write", "brite bright", "kwick quick",
    "sellular cellular", "jeneral general", "happy hapy", "sycology psycology",
  ])
  func alikeInSound(pair: String) {
    #expect(Set(pair.split(separator: " ").map { key(String($0)) }).count == 1)
  }

  @Test(arguments: ["machine marine", "lips lupine", "art heart", "cell call"])
  func differentInSound(pair: String) {
    #expect(Set(pair.split(separator: " ").map { key(String($0)) }).count == 2)
  }
}
