import Testing
import TextAnalysis

@Suite struct ThesaurusTests {
  private let english = Analyzer(language: "en")

  private func thesaurus(_ text: String) throws -> Thesaurus {
    try Thesaurus(Array(text.utf8), file: "test.synonyms")
  }

  /// The expansions of a question from a word on, as `length:target`.
  private func expand(_ text: String, _ question: String, at index: Int = 0) throws -> [String] {
    let words = english.analyze(question).filter { !$0.isCompound }.map(\.folded)
    return try thesaurus(text).expansions(at: index, in: words, analyzer: english)
      .map { "\($0.length):\($0.target.joined(separator: " "))" }
  }

  @Test func equalsStandForEachOther() throws {
    #expect(try expand("car, auto, motor car", "car") == ["1:auto", "1:motor car"])
    #expect(try expand("car, auto, motor car", "auto") == ["1:car", "1:motor car"])
    #expect(try expand("car, auto, motor car", "the motor cars", at: 1) == ["2:car", "2:auto"])
  }

  @Test func arrowsPointOneWay() throws {
    #expect(
      try expand("car, lorry => vehicle, means of transport", "lorries") == [
        "1:vehicle", "1:means of transport",
      ])
    #expect(try expand("car, lorry => vehicle", "vehicle") == [])
  }

  @Test func rulesOfOneLeftSideMerge() throws {
    #expect(
      try expand("car => vehicle\nbus => vehicle\ncar => machine, vehicle", "car") == [
        "1:vehicle", "1:machine",
      ])
  }

  @Test func longerEntriesComeFirstThenTheOrderOfTheFile() throws {
    let text = "new => recent\nnew york => city\nnew => fresh\nnew york city => metropolis"
    #expect(try expand(text, "new york city") == ["3:metropolis", "2:city", "1:recent", "1:fresh"])
  }

  @Test func mergedFilesKeepTheirOrderAndNames() throws {
    var both = try Thesaurus(Array("car => vehicle".utf8), file: "a")
    both.merge(try Thesaurus(Array("\n\ncar => machine\ncar => vehicle".utf8), file: "b"))
    #expect(
      both.expansions(at: 0, in: ["car"], analyzer: english) == [
        Expansion(length: 1, target: ["vehicle"], relation: .oneWay, line: 1, file: "a"),
        Expansion(length: 1, target: ["machine"], relation: .oneWay, line: 3, file: "b"),
      ])
  }

  @Test func kindsAreSwitchedOnAndOff() throws {
    let text = "cat => pet\n#: kinds\ncat => animal\ncat, puss\n#: same\ncat => mouser"
    let found = try thesaurus(text).expansions(at: 0, in: ["cats"], analyzer: english)
    #expect(found.map(\.relation) == [.oneWay, .kind, .equal, .oneWay])
    #expect(found.map(\.line) == [1, 3, 4, 6])
  }

  @Test func matchingIsByTerm() throws {
    #expect(try expand("colour => paint", "colored") == ["1:paint"])
    #expect(try expand("child seat => chair", "children's seats") == ["2:chair"])
    #expect(try expand("anesthetic => numbing", "anaesthetics") == ["1:numbing"])
    #expect(try expand("Café => bar", "CAFES") == ["1:bar"])
    #expect(try expand("tooth => fang", "teeth") == ["1:fang"])
    #expect(try expand("bought => got", "buying") == ["1:got"])
  }

  /// Written with a hyphen, apart or as one word, on either side.
  @Test(arguments: ["make-up", "make up", "makeup"], ["make-up", "make up", "makeup", "makeups"])
  func hyphensAndSpacesDoNotMatter(entry: String, asked: String) throws {
    let length = asked.hasPrefix("makeup") ? 1 : 2
    #expect(
      try expand("\(entry) => cosmetics", "use \(asked) now", at: 1) == ["\(length):cosmetics"])
  }

  @Test(arguments: ["x-ray", "x ray", "xray"], ["x-ray", "x ray", "xray", "xrays"])
  func oneLetterMayLead(entry: String, asked: String) throws {
    let length = asked.hasPrefix("xray") ? 1 : 2
    #expect(try expand("\(entry) => picture", asked) == ["\(length):picture"])
  }

  @Test func shortFunctionWordsAreNotGluedOn() throws {
    #expect(try expand("across => over there", "a cross") == [])
    #expect(try expand("along => beside", "a long way") == [])
  }

  @Test func aRuleForItselfDoesNothing() throws {
    #expect(try expand("car => car, auto", "car") == ["1:auto"])
    #expect(try expand("car, cars", "cars") == [])
    #expect(try expand("lonely", "lonely") == [])
  }

  @Test func escapesStandForTheSigns() throws {
    #expect(try expand("a\\,b => c\\=>d, e\\\\f", "a b") == ["2:c d", "2:e f"])
  }

  @Test func formatIsForgiving() throws {
    let text =
      "\u{FEFF}car, auto,, \r\n\r\n   # comment, with => signs => here\r\n\t bus =>  coach  \r\n"
    #expect(try expand(text, "car") == ["1:auto"])
    #expect(try expand(text, "bus") == ["1:coach"])
    let broken = try Thesaurus([0x63, 0x61, 0x72, 0xFF, 0x2C, 0x61, 0x75, 0x74, 0x6F], file: "x")
    #expect(broken.expansions(at: 0, in: ["auto"], analyzer: english).map(\.target) == [["car"]])
  }

  @Test func outsideTheQuestionNothingIsFound() throws {
    let words = try thesaurus("car, auto\nbig car, truck")
    for index in [-1, 1, 99] {
      #expect(words.expansions(at: index, in: ["big"], analyzer: english).isEmpty)
    }
    #expect(words.expansions(at: 0, in: ["big"], analyzer: english).isEmpty)
    #expect(words.expansions(at: 0, in: [""], analyzer: english).isEmpty)
    #expect(Thesaurus().expansions(at: 0, in: ["big"], analyzer: english).isEmpty)
    #expect(Thesaurus().isEmpty)
  }

  @Test func targetWordsAreAllWordsOnce() throws {
    let words = try thesaurus("Car, motor-car => Vehicle\nvehicle, é\\,t").targetWords()
    #expect(words == ["car", "motor", "vehicle", "e", "t"])
  }

  @Test func oneQuestionGivesOneResult() throws {
    let text = (0..<200).map { "word\($0), term\($0), common thing => target \($0)" }
      .joined(separator: "\n")
    let first = try expand(text, "common thing")
    #expect(first.count == 200)
    #expect(first.first == "2:target 0")
    #expect(try expand(text, "common thing") == first)
  }
}
