import Testing

@testable import Understanding

@Suite("Types of questions")
struct QuestionTypeTests {
  @Test(
    "are read from the form of a question",
    arguments: typesCases)
  func types(line: String, type: QuestionType) {
    #expect(QuestionTypeReader.read(line) == type)
  }

  @Test(
    "a line is cut into its questions",
    arguments: [
      (
        "how long does it take and how much is it", ["how long does it take", "and how much is it"]
      ),
      ("Is it safe? When can I swim?", ["Is it safe?", "When can I swim?"]),
      ("is it safe with asthma and eczema", ["is it safe with asthma and eczema"]),
      ("I have a dog. Can I bring him?", ["I have a dog. Can I bring him?"]),
      (
        "is it gone for good or do I have to come back?",
        ["is it gone for good or do I have to come back?"]
      ),
      ("dad has a stick. Can he come?", ["dad has a stick. Can he come?"]),
      ("", [""]),
    ])
  func splitting(line: String, questions: [String]) {
    #expect(LineSplitter.questions(in: line) == questions)
  }

  @Test("a line of many questions has four at most")
  func manyQuestions() {
    let line = Array(repeating: "is it on?", count: 9).joined(separator: " ")
    #expect(LineSplitter.questions(in: line).count == 4)
  }

  @Test(
    "what was meant is read off a line that puts the last one right",
    arguments: [
      ("no, I meant the deposit", "the deposit"), ("I was asking about dogs", "dogs"),
      ("sorry I meant for two people", "for two people"),
      ("that's not what I asked", nil), ("is it safe", nil), ("no", nil),
    ])
  func corrections(line: String, meant: String?) {
    #expect(CorrectionReader.meant(in: line) == meant)
  }

  private static let typesCases: [(String, QuestionType)] = [
    ("can I bring my dog", QuestionType.yesNo), ("Is there a lift?", .yesNo),
    ("do u deliver on sundays", .yesNo), ("I have asthma. May I swim?", .yesNo),
    ("my son is 12 can he come", .yesNo), ("must I book?", .yesNo),
    ("the day after can I swim", .yesNo),
    ("a dog on the boat, yes or no", .yesNo),
    ("I don't need a helmet, do I?", .yesNo), ("won't it leak", .yesNo),
    ("any discount for students", .yesNo), ("so it comes with batteries then??", .yesNo),
    ("Can you tell me if dogs are allowed", .yesNo), ("hi, is it waterproof", .yesNo),
    ("how many seats are there", .quantity), ("how much is it", .quantity),
    ("whats the price of a locker", .quantity), ("what does it cost?", .quantity),
    ("how hot should the oven be", .quantity), ("at what age can they join", .quantity),
    ("how old do you have to be", .quantity), ("entry fee adults", .quantity),
    ("how long does the battery last", .duration),
    ("How many weeks until it arrives?", .duration),
    ("for how long do I bake it", .duration), ("notice period", .duration),
    ("how quickly do you answer", .duration), ("hw long does it take", .duration),
    ("how often should I water it", .frequency), ("how many times a week", .frequency),
    ("how regularly is it cleaned", .frequency),
    ("when do you open", .time), ("what time is breakfast", .time),
    ("wen is the deadline", .time), ("how soon can I wash it", .time),
    ("What is the deadline for the form?", .time), ("which day is bin day", .time),
    ("opening hours", .time), ("by when must I pay", .time),
    ("where do I park", .place), ("wheres the fuse box", .place),
    ("which room is the meeting in", .place),
    ("who do I call about a leak", .who), ("who is the treasurer", .who),
    ("what is the phone number of the office", .who), ("whom should I tell", .who),
    ("why does it beep", .cause), ("how come it is so loud", .cause),
    ("What is the reason for the fee?", .cause), ("what makes the dough rise", .cause),
    ("how do I reset it", .procedure), ("how to descale the kettle", .procedure),
    ("please can you tell me how to log in", .procedure),
    ("what exactly happens in a lesson", .procedure),
    ("what's the best way to store bread", .procedure), ("step by step", .procedure),
    ("It is jammed. How do I open it?", .procedure),
    ("what are the rules", .list), ("list all the charges", .list),
    ("What are all the documents that I need?", .list), ("side effects", .list),
    ("which colours does it come in", .list), ("pros and cons of leasing", .list),
    ("what is a sourdough starter", .definition), ("define tenancy", .definition),
    ("what does arrears mean", .definition), ("meaning of arrears", .definition),
    ("what is the difference between basic and family", .comparison),
    ("basic or family, which is better", .comparison), ("gas vs induction", .comparison),
    ("what should I do if I lose my key", .advice), ("which cream should I use", .advice),
    ("any tips for beginners", .advice), ("what do I do now", .advice),
    ("parking", .topic), ("do you know when the bus comes", .time),
    ("which plants like shade", .list), ("When I sit it creaks", .topic),
    ("would like to cancel", .topic), ("howw long is it", .duration),
    ("until when can I apply", .time), ("wifi password", .topic), ("I lost my keys", .topic),
    ("", .topic),
  ]
}
