import Testing

@testable import TextAnalysis

@Suite("Classes of words")
struct WordClassesTests {
  @Test(
    "of a word and of a phrase",
    arguments: [
      ("monday", WordClass.weekday), ("in november", nil), ("november", .month), ("won", nil),
      ("seven", .number), ("nights", .timeUnit), ("how often", .asksFrequency), ("can", .modal),
      ("not recommended", .prohibition), ("free of charge", .free), ("because", .cause),
      ("good morning", .greeting), ("", nil), ("how ofte", nil),
    ])
  func classes(word: String, expected: WordClass?) {
    let classes = WordClasses(of: word)
    if let expected { #expect(classes.contains(expected)) } else { #expect(classes.isEmpty) }
  }

  @Test("every class has words, every name in the file is a class, and lines are sorted")
  func wholeFile() {
    var (found, previous): (Set<WordClass>, String) = ([], "")
    SortedLines(text: .classes).forEach { key, value in
      #expect(Array(previous.utf8).lexicographicallyPrecedes(Array(key.utf8)))
      previous = key
      let names = value.split(separator: " ").map(String.init)
      let classes = WordClasses(of: key).all
      #expect(classes.map(\.name).sorted() == names, "\(key)")
      found.formUnion(classes)
    }
    #expect(found == Set(WordClass.allCases))
  }

  @Test("phrases begin at their first word, longest last")
  func phrases() {
    let text = ClassedWords("So how often should I?")
    #expect(text.words == ["so", "how", "often", "should", "i"])
    #expect(text.longest(at: 1, of: [.asksFrequency])?.range == 1..<3)
    #expect(text.longest(at: 1, of: [.weekday]) == nil)
    #expect(text.longest(at: 5, of: [.questionWord]) == nil)
    #expect(text.contains([.frequency]))
  }

  @Test(
    "contractions and shorthand are spelt out",
    arguments: [
      ("dont", "do not"), ("can't", "can not"), ("u", "you"), ("gonna", "going to"),
      ("thx", "thanks"), ("I’d", "i would"), ("cos", "because"), ("wheres", "where is"),
    ])
  func spelled(typed: String, words: String) {
    #expect(SpelledWords(typed).words.joined(separator: " ") == words)
  }

  @Test("the other files are sorted, each key once")
  func otherFiles() {
    for file in [EmbeddedText.shorthand, .misspellings, .numerals] {
      var previous = ""
      SortedLines(text: file).forEach { key, value in
        #expect(Array(previous.utf8).lexicographicallyPrecedes(Array(key.utf8)), "\(key)")
        #expect(!value.isEmpty)
        previous = key
      }
      #expect(!previous.isEmpty)
    }
  }
}
