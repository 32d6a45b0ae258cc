import Testing

@testable import TextAnalysis

@Suite("What guides may say is found for words and phrases")
struct StandInWordsTests {
  private func words(_ text: String, at index: Int = 0) -> [StandInWords.Entry] {
    StandInWords.entries(at: index, in: text.split(separator: " ").map(String.init))
  }

  private func has(_ text: String, _ wording: String, _ nearness: StandInWords.Nearness) -> Bool {
    words(text).contains { entry in
      entry.words.contains { $0.wording == wording && $0.nearness == nearness }
    }
  }

  @Test("near and loose, the near ones first")
  func bothSides() throws {
    #expect(has("mutt", "dog", .near))
    #expect(has("mutt", "pet", .loose))
    let entry = try #require(words("mutt").first)
    #expect(entry.places == [0])
    let sides = entry.words.map(\.nearness.rawValue)
    #expect(sides == sides.sorted())
  }

  @Test("of an inflected form, those of its base form")
  func inflected() {
    #expect(!words("pensioners").isEmpty)
    let base = words("pensioner").flatMap(\.words).map(\.wording)
    let inflected = words("pensioners").flatMap(\.words).map(\.wording)
    #expect(Set(base).isSubset(of: inflected))
    #expect(Set(inflected).count == inflected.count)
  }

  @Test("of a phrase that begins there, inflected or not")
  func phrases() {
    #expect(words("put off until").contains { $0.places == [0, 1] })
    #expect(words("puts off").contains { $0.places == [0, 1] })
    #expect(!words("put in").contains { $0.places.count == 5 })
  }

  @Test("of a phrase whose verb is irregular, and that has small words inside")
  func passedOver() {
    #expect(words("threw up").contains { $0.places == [0, 1] })
    #expect(words("got his money back").contains { $0.places == [0, 2, 3] })
    #expect(words("got big money back").allSatisfy { $0.places.count < 3 })
  }

  @Test("nothing outside of the words, or of what is not listed")
  func nothing() {
    #expect(words("mutt", at: 1).isEmpty)
    #expect(words("mutt", at: -1).isEmpty)
    #expect(words("xqzzv").isEmpty)
    #expect(words("").isEmpty)
  }

  @Test("lines are sorted, each key stands once, and no word stands for itself or its opposite")
  func wholeFile() {
    var keys: [String] = []
    SortedLines(text: .standIns).forEach { key, value in
      keys.append(key)
      let words = value.split(whereSeparator: { ",|".contains($0) }).map(String.init)
      #expect(!words.contains(key))
      #expect(!words.contains { OppositeWords.areOpposites(key, $0) }, "\(key)")
    }
    #expect(keys.count > 5_000)
    for (one, next) in zip(keys, keys.dropFirst()) {
      #expect(one.utf8.lexicographicallyPrecedes(next.utf8))
    }
  }
}
