import Testing

@testable import Assistant

@Suite struct LineReadingTests {
  /// What a line is, in one word.
  private func reading(_ line: String) -> String {
    switch LineReading(line) {
    case .blank: "blank"
    case .question(let text): "question(\(text))"
    case .command(let command, let argument): "\(command.name)(\(argument))"
    case .unknown(let name): "unknown(\(name))"
    }
  }

  @Test(arguments: [
    ("", "blank"), (" \t ", "blank"), ("/help", "help()"), ("/HELP", "help()"), ("/", "help()"),
    ("/?", "help()"), ("/exit", "quit()"), ("help", "help()"), ("Quit", "quit()"),
    (" exit ", "quit()"), ("/show  2 ", "show(2)"), ("  /show Green  tea", "show(Green  tea)"),
    ("/hepl me", "unknown(hepl)"), ("//", "unknown(/)"),
  ])
  func commands(line: String, expected: String) {
    #expect(reading(line) == expected)
  }

  @Test(arguments: [
    "help me with scars", "quit smoking?", "topics", "more", "new", "show me", "is it 50/50",
    "what does / mean",
  ])
  func questionsAreNeverCommands(line: String) {
    #expect(reading(line) == "question(\(line))")
  }

  @Test func aQuestionStaysAsTyped() {
    #expect(reading("  does it hurt ") == "question(  does it hurt )")
  }
}
