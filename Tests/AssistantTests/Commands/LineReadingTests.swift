import Testing

@testable import Assistant

@Suite struct LineReadingTests {
  /// What a line is, in one word.
  private func reading(_ line: String) -> String {
    switch LineReading(line) {
    case .blank: "blank"
    case .number(let number): "number(\(number))"
    case .question(let text): "question(\(text))"
    case .command(let command, let argument): "\(command.name)(\(argument))"
    case .unknown(let name): "unknown(\(name))"
    }
  }

  @Test(arguments: [
    ("", "blank"), (" \t ", "blank"), ("/help", "help()"), ("/HELP", "help()"), ("/", "help()"),
    ("/?", "help()"), ("/exit", "quit()"), ("help", "help()"), ("Quit", "quit()"),
    (" exit ", "quit()"), ("/show  2 ", "show(2)"), ("  /show Green  tea", "show(Green  tea)"),
    ("/hepl me", "unknown(hepl)"), ("//", "unknown(/)"), ("2", "number(2)"),
    (" [12] ", "number(12)"), ("0", "number(0)"), ("?", "help()"), ("??", "help()"),
    ("menu", "help()"), ("Bye!", "quit()"), ("good bye.", "quit()"), (":q", "quit()"),
    ("clear", "clear()"), ("why?", "why()"), ("Why", "why()"),
    ("1.", "number(1)"), (" 2) ", "number(2)"), ("(3)", "number(3)"), ("#4", "number(4)"),
  ])
  func commands(line: String, expected: String) {
    #expect(reading(line) == expected)
  }

  @Test(arguments: [
    "help me with scars", "quit smoking?", "topics", "more", "new", "show me", "is it 50/50",
    "what does / mean", "30 minutes", "2?", "[x]", "[]", "-1", "why is that", "clear?",
    "bye bye scars", "!", "1.5", "1234567", "٣",
    "#", "()", "1.)", "1 2.",
  ])
  func questionsAreNeverCommands(line: String) {
    #expect(reading(line) == "question(\(line))")
  }

  @Test func aQuestionStaysAsTyped() {
    #expect(reading("  does it hurt ") == "question(  does it hurt )")
  }

  @Test(arguments: [
    ("/topics", "/topics"), (" /SHOW 2", "/SHOW"), ("/", "/help"), ("/?", "/?"),
  ])
  func commandsAreKnownOutsideADialogue(line: String, command: String) {
    #expect(LineReading.command(in: line) == command)
  }

  @Test(arguments: ["topics", "help", "?", "/etc/passwd", "//", "a /show", ""])
  func questionsAreNone(line: String) {
    #expect(LineReading.command(in: line) == nil)
  }
}
