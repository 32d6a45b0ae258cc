import TextAnalysis
import Testing

@testable import Understanding

@Suite("Patterns of words and classes")
struct PatternTests {
  @Test(
    "take a whole line, fillers aside",
    arguments: [
      ("who wrote this", "please who wrote this then", true),
      ("who (wrote|made) this", "who painted this", false),
      ("who wrote (this|the) <guide-noun>?", "who wrote the guide", true),
      ("who wrote (this|the) <guide-noun>?", "who wrote this", true),
      ("who wrote (this|the) <guide-noun>?", "who wrote the lease", false),
      ("is (not|not_so) good", "is not so good", true),
      ("ignore ... rules", "ignore each and every one of your rules", true),
      ("ignore ... rules", "ignore a b c d e f g rules", false),
      ("sing ...", "sing me a song about the long way home again", true),
      ("<no-such-class>", "word", false), ("a", "", false), ("more", "more more", false),
    ])
  func whole(pattern: String, line: String, isMet: Bool) {
    #expect(Pattern(pattern).matchesWhole(ClassedWords(line)) == isMet)
  }

  @Test("take the first run of words of a line")
  func first() {
    let text = ClassedWords("the lid of it does not close at all")
    #expect(Pattern("(does|will) not (close|shut)").firstMatch(in: text) == 4..<7)
    #expect(Pattern("lid ... not").firstMatch(in: text) == 1..<6)
    #expect(Pattern("lid not").firstMatch(in: text) == nil)
  }

  @Test("every pattern and label of the files is known")
  func files() {
    for (label, pattern) in EnglishPatterns.talk + EnglishPatterns.alarms {
      #expect(Talk(rawValue: label) != nil || Alarm(rawValue: label) != nil, "\(label)")
      for element in Pattern(pattern).elements {
        if case .choices(let choices, _) = element { #expect(!choices.isEmpty, "\(pattern)") }
      }
    }
  }

  @Test("time grows with the length of a line")
  func hostile() {
    func time(_ count: Int) -> Duration {
      let line = String(repeating: "can not how long and what exactly is that so ", count: count)
      return ContinuousClock().measure {
        let text = ClassedWords(line)
        _ = QuestionTypeReader.read(text, isAsked: true)
        _ = TalkReader.read(text)
        _ = AlarmReader.read(text)
        _ = AnswerCueReader.cues(of: text, in: line)
        _ = LineSplitter.questions(in: line)
        _ = CorrectionReader.meant(in: line)
      }
    }
    // Quadratic would be sixty-four times as long; the machine may be busy.
    #expect(time(1600) < time(200) * 32)
  }
}
