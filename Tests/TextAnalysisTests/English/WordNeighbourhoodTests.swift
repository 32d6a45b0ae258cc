import Testing

@testable import TextAnalysis

@Suite("How common words are is found where they are listed")
struct WordNeighbourhoodTests {
  /// Every hundredth word of the list.
  private static var words: [String] {
    var (words, count) = ([String](), 0)
    SortedLines(text: .wordFrequencies).forEach { word, _ in
      if count % 100 == 0 { words.append(word) }
      count += 1
    }
    return words
  }

  @Test("among words that begin alike each is as common as among all")
  func neighbourhoods() {
    #expect(Self.words.count > 100)
    for word in Self.words {
      let letters = Array(word.utf8)
      var near = WordFrequencies.Neighbourhood()
      for end in 1...letters.count {
        near.narrow(to: Array(letters.prefix(end)))
        #expect(near.zipf(of: letters) == WordFrequencies.zipf(of: word), "\(word)")
      }
      #expect(near.zipf(of: letters) != nil)
    }
  }

  @Test("words that begin otherwise are not among them")
  func others() {
    var near = WordFrequencies.Neighbourhood()
    near.narrow(to: Array("kit".utf8))
    #expect(near.zipf(of: Array("kitchen".utf8)) != nil)
    #expect(near.zipf(of: Array("the".utf8)) == nil)
    near.narrow(to: Array("kitzx".utf8))
    #expect(near.isEmpty)
    #expect(near.zipf(of: Array("kitchen".utf8)) == nil)
  }
}
