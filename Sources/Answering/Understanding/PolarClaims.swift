/// The words by which people ask whether a thing is allowed, helps, harms or is needed.
enum PolarClaims {
  /// What a question wants affirmed, from its words after the auxiliary and as a whole.
  static func claim(of rest: [String], whole: [String]) -> PolarFrame.Claim {
    let set = Set(rest)
    if !set.isDisjoint(with: normalityWords) || asksWhetherMeant(rest) { return .normality }
    if !set.isDisjoint(with: certaintyWords) || asksWhetherAlike(rest) { return .certainty }
    if asksWhetherThereIsDanger(whole) || asksWhetherToWorry(rest) { return .harm }
    if asksForAnyGood(rest) { return .benefit }
    if starts(rest, with: [["do", "i"], ["will", "i"], ["would", "i"], ["must"], ["have"]]),
      !set.isDisjoint(with: needWords)
    {
      return .need
    }
    if rest.first == "need" || rest.first == "must" || asksWhetherItMust(rest) { return .need }
    if !set.isDisjoint(with: permissionWords) { return .permission }
    let doesHarm = !set.isDisjoint(with: harmVerbs)
    let doesGood = !set.isDisjoint(with: benefitWords)
    // “help with scars” asks for the good; “make scars worse” for the harm.
    let harms = doesHarm || !doesGood && !set.isDisjoint(with: harmNouns)
    if mayOne(rest), !harms || set.isDisjoint(with: sufferingWords) {
      return oughtOne(rest) ? .advice : .permission
    }
    if harms { return .harm }
    if doesGood { return .benefit }
    return .fact
  }

  /// Whether it asks if one should keep from something: “should I avoid”, “do I have to skip”.
  static func asksToRefrain(_ rest: [String]) -> Bool {
    let head = rest.prefix(6)
    if head.contains(where: refrainingWords.contains) { return true }
    return zip(head, head.dropFirst()).contains { first, second in
      (first == "hold" || first == "lay" || first == "put") && second == "off"
        || first == "stay" && second == "away"
    }
  }

  /// Whether it asks if one had better: “should I”.
  private static func oughtOne(_ rest: [String]) -> Bool {
    guard let verb = rest.first, ["should", "shall", "ought"].contains(verb) else { return false }
    return rest.dropFirst().prefix(1).contains(where: persons.contains)
  }

  private static let refrainingWords: Set<String> = [
    "avoid", "skip", "wait", "postpone", "delay", "stop", "refrain", "cancel",
  ]

  /// Whether a question asks if there is a danger at all: “is there a risk of …”.
  static func asksWhetherThereIsDanger(_ words: [String]) -> Bool {
    let dangers: Set<String> = ["risk", "danger", "chance", "possibility", "possible", "risks"]
    guard words.contains(where: dangers.contains) else { return false }
    return words.contains("there")
      || zip(words, words.dropFirst()).contains { $0 == "real" && dangers.contains($1) }
  }

  /// Whether it asks if a thing may come about at all: “is there a risk”, “does that happen”.
  static func asksWhetherItHappens(_ words: [String]) -> Bool {
    asksWhetherThereIsDanger(words) || words.contains("possible")
      || words.contains("happen") && !asksWhetherMeant(words) || asksWhetherToWorry(words)
  }

  /// “is that meant to happen”, “is it supposed to peel”.
  private static func asksWhetherMeant(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains {
      ($0 == "meant" || $0 == "supposed") && $1 == "to"
    }
  }

  /// “should I be worried”.
  private static func asksWhetherToWorry(_ words: [String]) -> Bool {
    words.prefix(5).contains {
      ["worried", "worry", "concerned", "afraid", "alarmed"].contains($0)
    }
  }

  /// “do the tools have to be clean”, “is upkeep required”, “do we need to tell them”.
  private static func asksWhetherItMust(_ words: [String]) -> Bool {
    if words.contains(where: { ["required", "necessary", "essential", "compulsory"].contains($0) })
    {
      return true
    }
    guard let first = words.first, ["do", "does", "will", "would"].contains(first) else {
      return false
    }
    return zip(words, words.dropFirst()).contains {
      ["have", "has", "need", "needs", "going"].contains($0) && $1 == "to" && $0 != "going"
    }
  }

  /// “any use”, “any hope”, “do anything for”.
  static func asksForAnyGood(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { first, second in
      first == "any" && ["use", "hope", "good", "help"].contains(second)
        || ["anything", "something", "much"].contains(first) && second == "for"
    }
  }

  /// Whether it asks that a thing be gone and not only less: “get rid of”, “remove”.
  static func asksForAll(_ words: [String]) -> Bool {
    words.contains(where: totals.contains)
  }

  /// “does it hurt more if …”, “is the risk higher with …”.
  static func asksForDegree(_ words: [String]) -> Bool {
    guard let degree = words.firstIndex(where: comparatives.contains) else { return false }
    return words[degree...].contains { ["if", "when", "with", "for", "on"].contains($0) }
  }

  private static let comparatives: Set<String> = [
    "more", "worse", "longer", "stronger", "likelier", "higher", "greater", "bigger", "riskier",
  ]

  /// “is that bad”, “is it dangerous”: a yes to it is a no to the deed.
  static func asksForTheBad(_ words: [String]) -> Bool {
    guard let first = words.first, ["is", "are", "would", "will"].contains(first) else {
      return false
    }
    return words.contains {
      ["bad", "dangerous", "risky", "harmful", "unsafe", "wrong"].contains($0)
    }
  }

  private static let totals: Set<String> = [
    "vanish", "vanished", "disappear", "remove", "removed", "removes", "rid", "gone", "erase",
    "erased", "cure", "cured", "cures", "completely", "totally", "entirely",
  ]

  /// “the same for all”, but not “the same day”.
  private static func asksWhetherAlike(_ rest: [String]) -> Bool {
    let times: Set<String> = ["day", "night", "time", "evening", "afternoon", "morning", "week"]
    return zip(rest, rest.dropFirst()).contains { $0 == "same" && !times.contains($1) }
  }

  /// Whether it asks if a person may do something: “can I …”, “should my mum …”.
  private static func mayOne(_ rest: [String]) -> Bool {
    guard let verb = rest.first, ["can", "could", "may", "should", "am", "shall"].contains(verb)
    else { return false }
    return rest.dropFirst().prefix(1).contains(where: persons.contains)
  }

  private static func starts(_ words: [String], with openings: [[String]]) -> Bool {
    openings.contains { words.starts(with: $0) }
  }

  /// Whether a concept only asks if one may: “advisable”, “a good idea”.
  static func isWordOfPermission(_ concept: Concept, in words: [QuestionWord]) -> Bool {
    guard !concept.isCarried, words.indices.contains(concept.span.lowerBound) else { return false }
    return words[concept.span].allSatisfy {
      $0.isFunction || $0.category == .generic || permissionWords.contains($0.folded)
    }
  }

  static let permissionWords: Set<String> = [
    "safe", "ok", "okay", "alright", "fine", "allowed", "suitable", "recommended", "advisable",
    "wise", "sensible", "permitted", "suited", "dangerous", "risky", "bad", "good", "right",
    "acceptable", "harmful", "unsafe", "idea", "candidate", "suit",
  ]
  private static let persons: Set<String> = [
    "i", "you", "we", "he", "she", "they", "my", "someone", "anyone", "people", "one", "men",
    "women", "children", "kids", "teenagers", "u",
  ]
  static let normalityWords: Set<String> = [
    "normal", "ordinary", "usual", "common", "natural", "expected", "typical", "rare", "unusual",
  ]
  private static let certaintyWords: Set<String> = [
    "guaranteed", "guarantee", "permanent", "permanently", "forever", "certain", "definitely",
    "always",
  ]
  private static let needWords: Set<String> = ["need", "must", "required", "necessary", "have"]
  private static let harmVerbs: Set<String> = [
    "hurt", "sting", "worse", "worsen", "cause", "spread", "irritate", "infect", "damage", "harm",
    "aggravate", "trigger", "burn", "bleed", "swell", "flare", "peel", "bruise", "react",
  ]
  private static let harmNouns: Set<String> = [
    "painful", "pain", "infection", "scar", "scars", "sore", "soreness", "reaction",
  ]
  /// Verbs by which harm comes to a person who is the subject: “can I get an infection”.
  private static let sufferingWords: Set<String> = [
    "get", "catch", "end", "react", "burn", "bleed", "bruise", "swell", "peel", "develop", "scar",
    "go", "hurt",
  ]
  private static let benefitWords: Set<String> = [
    "help", "helps", "improve", "reduce", "fade", "remove", "work", "works", "cure",
    "treat", "fix", "smooth", "shrink", "better", "tighten", "heal", "rid", "clear", "erase",
    "benefit", "lighten", "plump", "firm",
  ]
}
