import Answering

/// Answers of every kind, about a guide to tea that nobody has written.
enum Samples {
  static let all: [(name: String, answer: Answer)] = [
    ("yes", yes), ("no", no), ("caution", caution), ("list", list), ("partial", partial),
    ("unanswered", unanswered), ("conversational", conversational), ("corrections", corrections),
    ("hostile", hostile), ("explained", explained), ("two ways", twoWays),
  ]

  static let yes = Answer(
    line: 1, question: "can i drink green tea every day", kind: .yesNo, outcome: .answered,
    verdict: .yes, summary: "Yes: most people can drink green tea daily.",
    passages: [
      Quote(
        role: .answer,
        text: "Most people can drink three to four cups of green tea every day without trouble.",
        file: "tea.md", section: ["Drinking", "How much"], lines: 40...41, score: 0.91237,
        matched: ["drink", "green tea", "every day"])
    ],
    notice: "This guide is information, not medical advice; ask a professional.")

  static let no = Answer(
    question: "does tea need boiling water", kind: .yesNo, outcome: .answered, verdict: .no,
    summary: "No: green tea turns bitter in boiling water.",
    passages: [
      Quote(
        role: .answer, text: "Boiling water makes green tea bitter.", file: "tea.md",
        section: ["Brewing"], lines: 12...12, score: 1, matched: ["Boiling", "water", "tea"])
    ], seeAlso: [["Brewing", "Temperature"], ["Brewing", "Time"]])

  static let caution = Answer(
    line: 3, question: "is tea safe if i take iron tablets", kind: .yesNo, outcome: .answered,
    verdict: .caution, summary: "Take care: the guide advises an hour between tea and iron.",
    passages: [
      Quote(
        role: .caution,
        text:
          "Tannins bind iron: leave an hour between tea and iron tablets, and ask your doctor if "
          + "you are treated for anaemia.",
        file: "tea.md", section: ["Health", "Medicines and tea"], lines: 120...123, score: 0.8,
        matched: ["iron", "tea", "tablets"]),
      Quote(
        role: .answer, text: "Tea is safe for nearly everyone.", file: "tea.md",
        section: ["Health"], lines: 100...100, score: 0.6, matched: ["Tea", "safe"]),
      Quote(
        role: .also, text: "Herbal infusions hold no tannins.", file: "herbs.md", section: [],
        lines: 7...7, score: 0.25, matched: []),
    ], synonyms: [SynonymUse(asked: "pills", matched: "tablets")])

  static let list = Answer(
    question: "how do i brew it", readAs: "how do i brew green tea", kind: .procedure,
    outcome: .answered, summary: "Brewing green tea takes four steps.",
    passages: [
      Quote(
        role: .answer,
        text:
          "Warm the pot.\nHeat the water to 80 degrees, which is when small bubbles rise from the "
          + "bottom and long before they break at the top.\nPour.\nWait two minutes.",
        file: "tea.md", section: ["Brewing", "Step by step"], lines: 20...26, score: 0.7,
        matched: ["Pour"], isList: true, firstNumber: 8),
      Quote(
        role: .also, text: "A kettle\nA pot", file: "tea.md", section: ["Brewing", "Tools"],
        lines: 28...29, score: 0.3, isList: true),
    ])

  static let partial = Answer(
    question: "does green tea help against baldness", kind: .yesNo, outcome: .partial,
    summary: "The guide speaks of green tea, not of baldness.",
    passages: [
      Quote(
        role: .answer, text: "Green tea holds antioxidants.", file: "tea.md",
        section: ["Health", "What is in it"], lines: 90...90, score: 0.4, matched: ["Green tea"])
    ], missing: ["baldness"])

  /// A question that can be read in two ways, a quote for each.
  static let twoWays: Answer = {
    var answer = Answer(
      line: 9, question: "how long doues it take", kind: .duration, outcome: .answered,
      summary:
        "This can be read in two ways, and a quote answers each: “How long does tea brew?” or “Keeping”.",
      passages: [
        Quote(
          role: .answer, text: "Green tea brews for two minutes.", file: "tea.md",
          section: ["Brewing", "Time"], lines: 14...14, score: 0.6, matched: ["minutes"]),
        Quote(
          role: .answer, text: "In a closed tin, tea keeps for a year.", file: "tea.md",
          section: ["Buying", "Keeping"], lines: 60...60, score: 0.58, matched: ["year"]),
      ], corrections: [Correction(typed: "doues", readAs: "does")])
    answer.choices = [
      .question("How long does tea brew?"),
      .section(["Buying", "Keeping"], SectionPlace(guide: 0, section: 7)),
    ]
    return answer
  }()

  static let unanswered = Answer(
    line: 6, question: "who won the cup", kind: .who, outcome: .unanswered,
    summary: "The guide does not answer this.", missing: ["won"],
    seeAlso: [["Drinking", "Cups"], ["Drinking"]])

  static let conversational = Answer(
    line: 7, question: "hello", kind: .conversational, outcome: .conversational,
    summary: "Hello! Ask me about tea.")

  static let corrections = Answer(
    question: "is matca strong", readAs: "is matcha strong", kind: .yesNo, outcome: .answered,
    summary: "Matcha is the strongest green tea.",
    passages: [
      Quote(
        role: .answer, text: "Matcha (抹茶) is the strongest of all green teas.", file: "tea.md",
        section: ["Kinds", "Matcha"], lines: 60...60, score: 0.5,
        matched: ["Matcha", "strongest"])
    ],
    corrections: [Correction(typed: "matca", readAs: "matcha")],
    synonyms: [
      SynonymUse(asked: "strong", matched: "strongest"),
      SynonymUse(asked: "powder tea", matched: "matcha"),
    ])

  /// Everything a guide and a question can smuggle in.
  static let hostile = Answer(
    question: "# what\u{1B}[31m *is* \u{202E}this?\u{7}", kind: .definition, outcome: .partial,
    summary: "1. <b>Bold</b> & [link](http://example.org) \u{1B}]0;title\u{7}",
    passages: [
      Quote(
        role: .answer, text: "# Not a heading\r\n- not_a_list | no *table* \u{9B}2J",
        file: "a`b.md",
        section: ["<script>", "**Bold**"], lines: 1...2, score: .nan,
        matched: ["", "heading", "*table*"])
    ], missing: ["\u{0}"])

  static let explained = Answer(
    question: "hot water", kind: .topic, outcome: .answered, summary: "Use hot water.",
    passages: [
      Quote(
        role: .answer, text: "Use hot water.", file: "tea.md", section: ["Brewing"],
        lines: 12...12, score: 0.5, matched: ["hot", "water"])
    ],
    reading: [
      QuestionExplanation(
        question: "hot water", kind: .topic,
        words: [
          QuestionExplanation.Word(
            asked: "hot", relation: "exact", readAs: ["hot", "boiling"], stems: ["hot", "boil"],
            idf: 2.345, weight: 1),
          QuestionExplanation.Word(
            asked: "watr\u{1B}", relation: "not in the guide", readAs: [], stems: [], idf: nil,
            weight: 0.4),
        ])
    ],
    explanation: [
      PassageExplanation(
        section: ["Brewing"], file: "tea.md", lines: 12...12, excerpt: "Use hot water.",
        total: 4,
        shares: [
          PassageExplanation.Share(
            asked: "hot", matched: "hot", relation: "exact", field: "body", idf: 2.345, points: 3),
          PassageExplanation.Share(
            asked: "water", matched: "liquid", relation: "synonym", field: "heading", idf: 1,
            points: 0.75),
          PassageExplanation.Share(
            asked: "closeness", matched: "2 words", relation: "evidence", field: "", idf: nil,
            points: 0.25),
        ])
    ])
}
