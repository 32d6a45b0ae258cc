/// The words by which people ask whether a thing is allowed, helps, harms or is needed.
enum PolarClaims {
  /// What a question wants affirmed, from its words after the auxiliary and as a whole.
  static func claim(of rest: [String], whole: [String]) -> PolarFrame.Claim {
    let set = Set(rest)
    if !set.isDisjoint(with: normalityWords) { return .normality }
    if !set.isDisjoint(with: certaintyWords) || asksWhetherAlike(rest) { return .certainty }
    if asksWhetherThereIsDanger(whole) { return .harm }
    if starts(rest, with: [["do", "i"], ["will", "i"], ["would", "i"], ["must"], ["have"]]),
      !set.isDisjoint(with: needWords)
    {
      return .need
    }
    if rest.first == "need" || rest.first == "must" { return .need }
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
    return words.contains("there") && words.contains(where: dangers.contains)
  }

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
    "help", "helps", "improve", "reduce", "fade", "remove", "get", "work", "works", "cure",
    "treat", "fix", "smooth", "shrink", "better", "tighten", "heal", "rid", "clear", "erase",
    "benefit", "lighten", "plump", "firm",
  ]
}
