import Testing

@testable import TextAnalysis

@Suite struct StemmerTests {
  @Test func stemsEnglish() throws {
    let stemmer = try #require(Stemmer(language: "en-GB"))
    #expect(stemmer.stem("needles") == stemmer.stem("needle"))
    #expect(stemmer.stem("walking") == "walk")
    // From the cache the same.
    #expect(stemmer.stem("walking") == "walk")
  }

  @Test(arguments: [
    ("de", "Häuser"), ("de_AT.UTF-8", "katzen"), ("fr", "maisons"), ("nb", "husene"),
    ("EN", "cats"),
  ])
  func knowsLanguageTags(tag: String, word: String) throws {
    let stemmer = try #require(Stemmer(language: tag))
    #expect(stemmer.stem(word) != word)
  }

  @Test(arguments: ["", "xx", "zh", "porter", "english\u{0}", "-", "../en", "tlh"])
  func refusesWhatIsNoLanguageItHas(tag: String) {
    #expect(Stemmer(language: tag) == nil)
  }

  @Test func oddWordsStayAsTheyAre() throws {
    let stemmer = try #require(Stemmer(language: "en"))
    let long = String(repeating: "ings", count: 1000)
    #expect(stemmer.stem(long) == long)
    #expect(stemmer.stem("") == "")
  }

  @Test func manyThreadsMayStemAtOnce() async throws {
    let stemmer = try #require(Stemmer(language: "en"))
    let words = ["needles", "walking", "happily", "relations", "conditions"]
    let alone = words.map(stemmer.stem)
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 { group.addTask { (0..<200).flatMap { _ in words.map(stemmer.stem) } } }
      for await stems in group { #expect(Array(stems.prefix(5)) == alone) }
    }
  }

  @Test func fingerprintHasSixteenDigitsAndStays() {
    #expect(Stemmer.fingerprint.count == 16)
    #expect(Stemmer.fingerprint.allSatisfy { $0.isHexDigit })
    #expect(Stemmer.fingerprint == Stemmer.fingerprint)
  }

  @Test func cacheForgetsRatherThanGrows() {
    let cache = WordCache()
    for number in 0..<70_000 { _ = cache.value(for: String(number)) { $0 } }
    var isAnew = false
    _ = cache.value(for: "0") {
      isAnew = true
      return $0
    }
    #expect(isAnew)
  }
}
