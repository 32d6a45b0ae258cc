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

  /// It sends the reader to somebody who knows.
  static let consults = PassageFacts(rawValue: 1 << 10)

  /// It says how usual something is.
  static let prevalence = PassageFacts(rawValue: 1 << 11)

  init(rawValue: Int) { self.rawValue = rawValue }

  /// Reads the facts off the analysed words of a passage.
  ///
  /// - Complexity: O(words).
  init(tokens: [AnalyzedToken]) {
    var facts: PassageFacts = []
    var openings: [FactCues.Ending] = []
    for token in tokens where !token.isCompound {
      let word = token.folded
      for ending in openings where ending.word == word { facts.insert(ending.fact) }
      if word.utf8.first.map({ $0 >= 0x30 && $0 <= 0x39 }) == true { facts.insert(.amount) }
      guard let cue = FactCues.all.cue(word) else {
        openings = []
        continue
      }
      facts.formUnion(cue.facts)
      openings = cue.endings
    }
    self = facts
  }
}

/// The words that tell a passage's facts.
enum FactCues {
  /// What a word tells after another.
  struct Ending: Sendable {
    let word: String
    let fact: PassageFacts
  }

  /// What a word tells by itself, and with a word after it.
  struct Cue: Sendable {
    var facts: PassageFacts = []
    var endings: [Ending] = []
  }

  /// The cues by word.
  struct Table: Sendable {
    private var words = WordInterner()
    private var cues: [Cue] = []

    fileprivate init() {
      for (fact, words) in FactCues.words {
        for word in words { change(word) { $0.facts.insert(fact) } }
      }
      for (fact, pairs) in FactCues.pairs {
        for (first, second) in pairs {
          change(first) { $0.endings.append(Ending(word: second, fact: fact)) }
        }
      }
    }

    /// The cue of a folded word.
    func cue(_ folded: String) -> Cue? { words.known(folded).map { cues[$0] } }

    private mutating func change(_ word: String, _ body: (inout Cue) -> Void) {
      let number = words.number(of: word)
      if number == cues.count { cues.append(Cue()) }
      body(&cues[number])
    }
  }

  static let all = Table()

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
    (.prevalence, ["rare", "rarely", "common", "uncommon", "usual", "unusual", "normal", "most"]),
    (.consults, ["consult"]),
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
    (
      .cause,
      [
        ("so", "that"), ("so", "the"), ("as", "the"), ("as", "several"), ("due", "to"),
        ("too", "few"), ("too", "little"),
      ]
    ),
    (.instruction, [("do", "not"), ("at", "least"), ("not", "be")]),
    (.definition, [("is", "a"), ("is", "an"), ("are", "a"), ("also", "called"), ("known", "as")]),
    (
      .warning,
      [
        ("not", "recommended"), ("do", "not"), ("should", "not"), ("must", "not"), ("not", "be"),
        ("not", "suitable"),
      ]
    ),
    (.consults, [("ask", "a"), ("ask", "your"), ("see", "a"), ("call", "a"), ("call", "your")]),
    (.consults, [("talk", "to"), ("speak", "to"), ("check", "with")]),
    (.signpost, [("this", "guide"), ("the", "guide")]),
  ]
}
