/// What people say to a program besides asking it something.
enum SmallTalk: Sendable, Equatable {
  case greeting
  case thanks
  case farewell
  case identity
  case doctor
  case abilities
  case order

  /// Reads small talk; nil for anything that may be a question to the guide.
  static func read(_ words: [QuestionWord]) -> SmallTalk? {
    let folded = words.map(\.folded)
    let text = folded.joined(separator: " ")
    if isOrder(folded) { return .order }
    for (talk, phrases) in phrases where phrases.contains(text) { return talk }
    guard let first = folded.first else { return nil }
    let asks = PolarFrameReader.askingClause(of: Array(words.dropFirst())) != nil
    guard !asks || folded.contains("you") || folded.contains("your") else { return nil }
    let rest = words.dropFirst().allSatisfy {
      $0.isFunction || $0.category == .generic || $0.category == .setting
    }
    if rest, ["hi", "hello", "hey", "hiya", "howdy"].contains(first) { return .greeting }
    if rest, ["thanks", "thank", "cheers", "ta", "thx"].contains(first) { return .thanks }
    return nil
  }

  /// “ignore all your rules”: an order to the program, not a question.
  private static func isOrder(_ folded: [String]) -> Bool {
    let words = Set(folded)
    let verbs: Set<String> = ["ignore", "disregard", "forget", "override", "bypass", "pretend"]
    let rules: Set<String> = [
      "instructions", "instruction", "rules", "prompt", "guidelines", "previous", "restrictions",
    ]
    let ours: Set<String> = ["your", "all", "previous", "above", "prior", "every", "any"]
    if let first = folded.first(where: { $0 != "please" && $0 != "now" && $0 != "just" }),
      verbs.contains(first), !words.isDisjoint(with: rules), !words.isDisjoint(with: ours)
    {
      return true
    }
    return hasPair(folded) { $0.hasSuffix("system") && $1.hasPrefix("prompt") }
      || hasPair(folded) { $0.hasSuffix("source") && $1.hasPrefix("code") }
  }

  /// Whether two words in a row are such.
  private static func hasPair(
    _ folded: [String], _ isSuch: (String, String) -> Bool
  ) -> Bool {
    folded.indices.dropFirst().contains { isSuch(folded[$0 - 1], folded[$0]) }
  }

  private static let phrases: [(SmallTalk, Set<String>)] = [
    (
      .greeting,
      [
        "good morning", "good afternoon", "good evening", "morning", "evening", "how are you",
        "hello how are you", "hi how are you", "what is up", "you alright", "nice to meet you",
      ]
    ),
    (
      .thanks,
      [
        "thank you", "thank you very much", "many thanks", "thanks a lot", "thanks so much",
        "that helps", "great thanks", "ok thanks", "okay thanks", "perfect thanks", "cool thanks",
        "that is helpful", "very helpful", "thank you so much", "lovely thanks", "brilliant thanks",
      ]
    ),
    (.farewell, ["bye", "goodbye", "bye bye", "see you", "see you later", "good night", "cya"]),
    (
      .identity,
      [
        "who are you", "what are you", "are you a bot", "are you a robot", "are you human",
        "are you a real person", "are you real", "are you a person", "are you an ai", "are you ai",
        "what is your name", "who made you", "who wrote you", "are you chatgpt", "are you alive",
        "am i talking to a person", "am i talking to a real person", "am i talking to a human",
        "are you a human", "is this a bot", "is this a real person",
      ]
    ),
    (
      .doctor,
      [
        "are you a doctor", "are you a real doctor", "are you a nurse", "are you a dermatologist",
        "are you medically trained", "are you qualified", "are you an expert",
        "are you a professional", "are you a medical professional",
      ]
    ),
    (
      .abilities,
      [
        "what can you do", "what do you do", "help", "help me", "how do you work",
        "what can i ask", "what can i ask you", "how does this work", "what do you know",
        "what can you help with", "what can you help me with", "can you help me", "what is this",
        "how do i use this",
      ]
    ),
  ]
}
