import Testing

@testable import TextAnalysis

@Suite("Files of words: every entry")
struct WordFilesTests {
  /// The lines of a file whose keys are in the order of their bytes, each once, and whose lines have
  /// one form as a whole.
  private func lines(
    of file: EmbeddedText, _ form: Regex<Substring>, fewest: Int
  ) -> [(key: String, value: String)] {
    var lines: [(key: String, value: String)] = []
    SortedLines(text: file).forEach { lines.append(($0, $1)) }
    #expect(lines.count >= fewest)
    for (one, next) in zip(lines, lines.dropFirst()) {
      #expect(one.key.utf8.lexicographicallyPrecedes(next.key.utf8), "\(next.key)")
    }
    for (key, value) in lines {
      #expect("\(key)\t\(value)".wholeMatch(of: form) != nil, "\(key)")
    }
    return lines
  }

  /// Whether a word is known from the largest files.
  private func isEnglish(_ word: String) -> Bool {
    WordFrequencies.zipf(of: word) != nil || RelatedWords.base(of: word) != nil
      || !WordClasses(of: word).isEmpty
  }

  @Test("a spelling goes by another, or by itself, and that by itself")
  func spellingVariants() {
    for (word, other) in lines(of: .spellingVariants, #/[a-z]+\t[a-z]+/#, fewest: 110) {
      #expect(SpellingVariants.canonical(word) == other)
      #expect(SpellingVariants.canonical(other) == other)
      let way = EditDistance(from: Array(word.utf8), to: Array(other.utf8)).way(atMost: 3)
      #expect(way != nil, "\(word) is hardly \(other)")
    }
  }

  @Test("an irregular form has the term of its base form, a word that is none")
  func irregulars() {
    let analyzer = Analyzer(language: "en")
    var seen: Set<String> = []
    for (base, value) in lines(of: .irregulars, #/[a-z]+\t[a-z]+(?: [a-z]+)*/#, fewest: 100) {
      let forms = value.split(separator: " ").map(String.init)
      #expect(IrregularForms.base(of: base) == nil && isEnglish(base), "\(base)")
      #expect(IrregularForms.forms(of: base) == forms)
      for form in forms {
        #expect(seen.insert(form).inserted, "\(form)")
        #expect(analyzer.term(form) == analyzer.term(base), "\(form)")
        #expect(IrregularForms.base(of: form) == base)
        #expect(form.first == base.first || ["be", "eat", "go"].contains(base), "\(form)")
      }
    }
  }

  @Test("a word whose stem is given has that stem, which is one of them")
  func stems() {
    let analyzer = Analyzer(language: "en")
    let lines = lines(of: .stems, #/[a-z]+\t[a-z]+/#, fewest: 75)
    for (word, stem) in lines {
      #expect(StemExceptions.stem(of: word) == stem)
      #expect(analyzer.term(word) == stem)
      #expect(word.hasPrefix(stem.prefix(3)), "\(word)")
      #expect(lines.contains { $0 == (stem, stem) }, "\(word)")
    }
  }

  @Test("a contraction is spelt out, one in doubt only where a line is read")
  func contractions() {
    for (word, value) in lines(of: .contractions, #/[a-z']+\t\??[a-z]+(?: [a-z]+)*/#, fewest: 150) {
      let words = value.split { "? ".contains($0) }.map(String.init)
      #expect(SpelledWords.spelledOut(word) == words)
      #expect(SpelledWords(word).words == words)
      if value.first == "?" {
        #expect(Analyzer.expandContraction(word) != words || word.contains("'"), "\(word)")
      } else {
        #expect(Analyzer.expandContraction(word) == words)
      }
      #expect(words.allSatisfy(isEnglish), "\(word)")
    }
  }

  @Test("a function word is one")
  func functionWords() {
    let listed = lines(of: .classes, #/[^\t]+\t[-a-z ]+/#, fewest: 3400).filter { _, names in
      names.split(separator: " ").contains("function-word")
    }
    #expect(listed.count > 220)
    for (word, _) in listed {
      #expect(StopWords.isFunctionWord(word))
      #expect(word.wholeMatch(of: #/[a-z]+/#) != nil, "\(word)")
    }
  }

  @Test("words whose endings go together by chance would be of one family")
  func unrelatedForms() {
    let lines = lines(of: .unrelatedForms, #/[a-z]+\t[a-z]+(?: [a-z]+)*/#, fewest: 90)
    for (word, value) in lines {
      let words = [word] + value.split(separator: " ").map(String.init)
      #expect(words.allSatisfy { $0.utf8.first == word.utf8.first })
      for one in words {
        #expect(words.allSatisfy { !WordForms.related(one, $0) }, "\(one)")
        let isNeeded = words.contains {
          WordForms.endingsGoTogether(Array(one.utf8), Array($0.utf8))
        }
        #expect(isNeeded, "\(one)")
      }
    }
  }

  @Test("opposites contradict each other, each pair once")
  func opposites() {
    var pairs: Set<Set<String>> = []
    for (word, value) in lines(of: .opposites, #/[a-z]+\t[a-z]+(?: [a-z]+)*/#, fewest: 50) {
      for other in value.split(separator: " ").map(String.init) {
        #expect(OppositeWords.areOpposites(word, other) && OppositeWords.areOpposites(other, word))
        #expect(word != other && pairs.insert([word, other]).inserted, "\(word), \(other)")
      }
    }
    #expect(!OppositeWords.areOpposites("hot", "warm"))
  }
}
