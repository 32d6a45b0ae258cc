import TextAnalysis

/// What a sentence of a guide says for or against, read off its modal and polarity words.
struct Stance: OptionSet, Sendable {
  let rawValue: Int

  /// It advises against: “not recommended”, “do not”, “should not”.
  static let forbids = Stance(rawValue: 1 << 0)
  /// It warns: “may get worse”, “risk”, “caution”.
  static let warns = Stance(rawValue: 1 << 1)
  /// It speaks well: “can reduce”, “helps”, “generally safe”.
  static let affirms = Stance(rawValue: 1 << 2)
  /// It denies: “no result is guaranteed”, “not for everyone”.
  static let denies = Stance(rawValue: 1 << 3)
  /// It demands: “must”, “should”, “crucial”.
  static let requires = Stance(rawValue: 1 << 4)
  /// It holds back: “may”, “some”, “depends”, “generally”.
  static let hedges = Stance(rawValue: 1 << 5)
  /// It calls something usual.
  static let normal = Stance(rawValue: 1 << 6)
  /// It tells the reader what to do.
  static let instructs = Stance(rawValue: 1 << 7)
  /// It sends the reader to somebody who knows.
  static let consults = Stance(rawValue: 1 << 8)
  /// It names something that does harm or is unpleasant.
  static let harms = Stance(rawValue: 1 << 9)
  /// It says that things differ.
  static let varies = Stance(rawValue: 1 << 10)
  /// It says that something happens to some, or a little, or perhaps.
  static let softens = Stance(rawValue: 1 << 11)
  /// It calls something rare.
  static let rare = Stance(rawValue: 1 << 12)

  /// It says that something is more so in a case.
  static let intensifies = Stance(rawValue: 1 << 13)

  init(rawValue: Int) { self.rawValue = rawValue }

  /// Reads the stance of a sentence.
  init(of sentence: String) {
    // “can also be done” says what “can be done” says.
    let words = Tokenizer.tokens(in: sentence).map { Folding.fold($0.text) }
      .filter { $0 != "also" }
    var stance: Stance = []
    for index in words.indices {
      for cue in StanceCues.byFirstWord[words[index]] ?? []
      where words[index...].starts(with: cue.words) {
        stance.insert(cue.meaning)
      }
    }
    if let first = words.first, StanceCues.imperatives.contains(first) {
      stance.insert(words.dropFirst().first == "not" ? .forbids : .instructs)
    }
    if words.indices.dropFirst().contains(where: { words[$0 - 1] == "not" && words[$0] == "only" })
    {
      stance.remove(.denies)
    }
    // Not recommended “for everyone” advises nobody in particular against it.
    if words.indices.dropFirst().contains(where: {
      words[$0 - 1] == "for" && ["everyone", "all"].contains(words[$0])
    }) {
      if stance.contains(.forbids) { stance.formUnion([.warns, .denies]) }
      stance.remove(.forbids)
    }
    self = stance
  }
}

/// The words that tell a sentence's stance.
enum StanceCues {
  /// A run of words and what it tells.
  struct Cue: Sendable {
    var words: [String]
    var meaning: Stance
  }

  /// The cues by the first of their words.
  static let byFirstWord: [String: [Cue]] = Dictionary(grouping: all) { $0.words.first ?? "" }

  private static let all: [Cue] =
    cues(
      .forbids,
      "not recommended|do not|does not suit|should not|must not|cannot|may not be used|never"
        + "|avoid|not suitable|not advised|not allowed|should wait|not be worn|unsuitable|stay away"
        + "|leave off|keep away|keep off|keep them off|against the law|breaking the law|illegal"
        + "|not safe|unsafe|leave out|forbidden|not permitted")
    + cues(
      .warns,
      "worse|worsen|risk|risks|caution|cautious|careful|danger|dangerous|not recommended|harm"
        + "|side effects|drawback|drawbacks|too few studies|can cause|may cause|infection|irritate"
        + "|above all with|beware|should wait|avoid|not guaranteed|no result|scarring|allergic"
        + "|warning|harmful|more sensitive|toxic|poisonous")
    + cues(
      .affirms,
      "can help|helps|help|reduce|reduces|fade|fades|improve|improves|improving|smooth|smoother"
        + "|better|safe|suits|suitable|can be done|work better|can make a real difference|lower"
        + "|lowers|benefits|benefit|recommended|allowed|possible|good for|ideal|fine")
    + cues(
      .denies,
      "no|not|none|never|nothing|without|neither|nobody|cannot|hardly|no longer")
    + cues(
      .requires,
      "must|should|need to|needs to|crucial|important|essential|required|necessary|have to|at least"
        + "|are needed|is needed|often needed|needs")
    + cues(
      .hedges,
      "may|might|can|could|some|often|generally|usually|depends|depending|possible|rare|typically"
        + "|sometimes|few|little|likely|likelier|mostly|up to|not always|about")
    + cues(.intensifies, "above all|stronger|longer|likelier|greatest|greater|higher|especially")
    + cues(.softens, "may|might|some|sometimes|little|few|perhaps|possibly|depends|if")
    + cues(.rare, "rare|rarely|uncommon|unusual|seldom|hardly ever|very few")
    + cues(
      .normal,
      "normal|usual|common|to be expected|expected|nothing to worry")
    + cues(
      .consults,
      "consult|ask a|ask your|see a|talk to|speak to|consultation|dermatologist|doctor|vet"
        + "|professional")
    + cues(
      .harms,
      "pain|discomfort|hurts|hurt|damage|damages|dissolve|dissolves|scratch|weaken|leak|sensitive to|redness|swelling|peeling|irritation|infection|reactions|worse|scars"
        + "|bacteria|risk|damage|lead to|stimulate|spread|prickling|stronger|last longer|swollen"
        + "|tight|flaking|dryness|expensive|disappointing|burn|bleed|bite|sting|sick")
    + cues(
      .varies,
      "vary|varies|depends|depend|depending|differ|differs|different|in others|some people")

  /// Verbs that open an instruction.
  static let imperatives: Set<String> = [
    "do", "use", "wash", "drink", "tell", "consult", "choose", "keep", "wear", "apply", "ask",
    "avoid", "leave", "let", "take", "put", "make", "check", "stop", "start", "eat", "clean",
    "give", "add", "remove", "store", "call", "see", "try", "wait", "never", "always", "know",
    "moisturise", "have", "rinse", "brush", "wipe", "hold", "cover", "change", "replace", "dry",
    "rest", "soak", "stir", "cool", "follow", "bring", "turn", "set", "place", "mix", "bake",
    "water", "feed",
  ]

  private static func cues(_ stance: Stance, _ list: String) -> [Cue] {
    list.cut(at: "|").map { run in
      Cue(words: run.cutIntoWords(), meaning: stance)
    }
  }
}
