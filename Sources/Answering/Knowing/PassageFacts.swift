import TextAnalysis

/// What kinds of answer a passage can give, read off its words once.
struct PassageFacts: OptionSet, Sendable {
  let rawValue: Int

  /// It names a span of time: “30 to 60 minutes”, “a few days”.
  static let duration = PassageFacts(rawValue: 1 << 0)
  /// It names a number or an amount: “several sessions”.
  static let amount = PassageFacts(rawValue: 1 << 1)
  /// It gives a reason: “because”, “so that”, “depends on”.
  static let cause = PassageFacts(rawValue: 1 << 2)
  /// It tells the reader to do or not to do something.
  static let instruction = PassageFacts(rawValue: 1 << 3)
  /// It names people or a profession.
  static let people = PassageFacts(rawValue: 1 << 4)
  /// It names a place.
  static let place = PassageFacts(rawValue: 1 << 5)
  /// It says what something is.
  static let definition = PassageFacts(rawValue: 1 << 6)
  /// It warns: “may get worse”, “not recommended”, “caution”.
  static let warning = PassageFacts(rawValue: 1 << 7)
  /// It speaks of the guide itself: “this guide explains”, “set out below”.
  static let signpost = PassageFacts(rawValue: 1 << 8)
  /// It names money.
  static let money = PassageFacts(rawValue: 1 << 9)

  init(rawValue: Int) { self.rawValue = rawValue }

  /// Reads the facts off the analysed words of a passage.
  ///
  /// - Complexity: O(words).
  init(tokens: [AnalyzedToken]) {
    var facts: PassageFacts = []
    var openings: [String: PassageFacts] = [:]
    for token in tokens where !token.isCompound {
      let word = token.folded
      if let cued = FactCues.byWord[word] { facts.formUnion(cued) }
      if let paired = openings[word] { facts.formUnion(paired) }
      if word.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) == true { facts.insert(.amount) }
      openings = FactCues.byPair[word] ?? [:]
    }
    self = facts
  }
}

/// The words that tell a passage's facts.
enum FactCues {
  /// The facts that a word tells.
  static let byWord: [String: PassageFacts] = {
    var table: [String: PassageFacts] = [:]
    for (fact, cues) in words {
      for word in cues { table[word, default: []].insert(fact) }
    }
    return table
  }()

  /// The facts that a word tells after another, by the first and the second of them.
  static let byPair: [String: [String: PassageFacts]] = {
    var table: [String: [String: PassageFacts]] = [:]
    for (fact, cues) in pairs {
      for (first, second) in cues { table[first, default: [:]][second, default: []].insert(fact) }
    }
    return table
  }()

  private static let words: [(PassageFacts, [String])] = [
    (
      .duration,
      [
        "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
        "year", "years", "immediately", "overnight", "daily", "weekly", "monthly",
      ]
    ),
    (
      .amount,
      [
        "several", "few", "many", "once", "twice", "two", "three", "four", "five", "six", "seven",
        "eight", "nine", "ten", "dozen", "half", "course", "per",
      ]
    ),
    (
      .cause,
      [
        "because", "since", "therefore", "due", "depend", "depends", "depending", "why", "reason",
        "cause", "causes", "caused", "lead", "leads", "stimulate", "trigger", "triggers",
      ]
    ),
    (
      .instruction,
      [
        "should", "must", "avoid", "use", "choose", "tell", "consult", "ask", "wash", "drink",
        "keep", "wear", "apply", "check", "make", "take", "do", "never", "always",
      ]
    ),
    (
      .people,
      [
        "people", "person", "professional", "practitioner", "dermatologist", "doctor", "everyone",
        "anyone", "adults", "children", "women", "men", "pregnancy", "history", "specialist",
        "owner", "owners", "staff", "customers", "members", "patients",
      ]
    ),
    (.place, ["clinic", "home", "hospital", "salon", "shop", "centre", "center", "office"]),
    (.definition, ["called", "means", "known", "defined"]),
    (
      .warning,
      [
        "caution", "cautious", "avoid", "worse", "worsen", "risk", "risks", "danger", "dangerous",
        "unsafe", "warning", "never", "harm", "stop", "careful",
      ]
    ),
    (.signpost, ["below"]),
    (
      .money,
      [
        "cost", "costs", "price", "prices", "expensive", "cheap", "fee", "fees", "pay", "paid",
        "£", "pounds", "dollars", "euros",
      ]
    ),
  ]

  private static let pairs: [(PassageFacts, [(String, String)])] = [
    (.cause, [("so", "that"), ("so", "the"), ("as", "the"), ("as", "several"), ("due", "to")]),
    (.instruction, [("do", "not"), ("at", "least"), ("not", "be")]),
    (.definition, [("is", "a"), ("is", "an"), ("are", "a"), ("also", "called"), ("known", "as")]),
    (
      .warning,
      [
        ("not", "recommended"), ("do", "not"), ("should", "not"), ("must", "not"), ("not", "be"),
        ("not", "suitable"),
      ]
    ),
    (.signpost, [("this", "guide"), ("the", "guide")]),
  ]
}
