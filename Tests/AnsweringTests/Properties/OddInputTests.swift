import Testing

@testable import Answering

/// Whatever is typed, an answer comes back.
@Suite struct OddInputTests {
  private static let odd: [(name: String, text: String)] = [
    ("empty", ""), ("blanks", " \t \u{A0} "), ("breaks", "\n\r\n\n"), ("marks", "?!?!…---***"),
    ("NUL", "is it\0safe\0?"), ("controls", "\u{1}\u{7}\u{1B}[31mrosacea\u{7F}"),
    ("emoji", "🧴👩🏽‍⚕️🇬🇧 safe? 🩸"), ("right to left", "האם זה בטוח؟ هل هو آمن rosacea"),
    ("lone marks", "\u{301}\u{308}\u{20DD}"), ("marks in words", "ro\u{301}\u{308}sacea\u{301}"),
    ("zero width", "ros\u{200B}acea \u{FEFF}\u{200D}"), ("noncharacters", "\u{FFFE}\u{10FFFF}"),
    (
      "repaired", String(decoding: [0x72, 0xC3, 0x28, 0xFF, 0xED, 0xA0, 0x80, 0x65], as: UTF8.self)
    ),
    ("digits", String(repeating: "9", count: 5000)), ("apostrophes", "'''''s ’’’t can't't"),
    ("hyphens", "-micro--needling- a-b-c-d-e-f-g-h-i"), ("and", "and"),
    ("what about", "what about"),
    ("questions", String(repeating: "how long is it and can I go? ", count: 40)),
    ("ordinals", "first second third last"), ("numbers", "how many 1 2 3 per for every 4"),
  ]

  @Test(arguments: odd.map(\.name))
  func isAnsweredAloneAndInADialogue(name: String) throws {
    let text = try #require(Self.odd.first { $0.name == name }?.text)
    let knowledge = try Asked.bundled.get()
    for questions in [[text], ["is it safe with rosacea", text], [text, "and eczema?"]] {
      var conversation = Conversation()
      for question in questions {
        let answer = knowledge.answer(question, in: &conversation)
        #expect(answer.question == question)
        #expect(!answer.summary.isEmpty)
        _ = knowledge.morePassages(in: &conversation)
      }
    }
    _ = knowledge.ranking(of: text)
  }

  @Test(arguments: ["", "   ", "?!?!…---***", "\u{301}\u{308}\u{20DD}"])
  func whatAsksNothingIsUnanswered(text: String) throws {
    #expect(try Asked.bundled.get().answer(to: text).outcome == .unanswered)
  }

  @Test func aWordOfOneHundredThousandBytes() throws {
    let word = String(repeating: "abcdefghij", count: 10_000)
    let answer = try Asked.bundled.get().answer(to: word, "is \(word) safe with rosacea")
    #expect(answer.outcome != .answered)
  }

  @Test func tenThousandWords() throws {
    let words = (0..<10_000).map { ["rosacea", "is", "it", "zyxomil", "safe"][$0 % 5] }
    let answer = try Asked.bundled.get().answer(to: words.joined(separator: " "))
    #expect(!answer.summary.isEmpty)
  }

  @Test func aGuideOfOddPartsAnswers() {
    // No passages, an empty heading, sentences without a word.
    let empty = smallGuide("", [SmallSection(title: "")])
    let blank = smallGuide(nil, [SmallSection(title: "Blank", sentences: ["", "\u{301}", "?"])])
    for guides in [[], [empty], [blank], [empty, blank, TeaGuide.guide]] {
      let knowledge = KnowledgeBase(guides: guides)
      for question in ["", "can I have milk", "list all", "and then?"] {
        #expect(!knowledge.answer(to: "milk", question).summary.isEmpty)
      }
    }
  }
}
