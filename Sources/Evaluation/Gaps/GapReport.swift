import TextAnalysis

/// What a guide should cover next: the questions of session logs that it did not answer, grouped by
/// what it does not mention.
public struct GapReport: Sendable, Equatable {
  /// Questions that ask for the same missing thing.
  public struct Group: Sendable, Equatable {
    /// The missing words as most people typed them; nil where a question named none.
    public var missing: String?
    /// The section where an answer would belong, as most questions have it; empty where none has.
    public var section: [String]
    /// The questions as typed, in the order of the logs.
    public var questions: [String]
  }

  /// The groups, largest first; of equal ones the one that was asked for first.
  public let groups: [Group]
  /// The records in which a person called an answer bad, in the order of the logs.
  public let complaints: [GapRecord]
  /// How many answers were called good.
  public let praised: Int
  /// How many example questions a line of the report shows.
  static let examples = 3

  /// Groups records; words of one stem, or one slip apart, are one.
  ///
  /// - Complexity: O(*n* · *g*) for *n* records in *g* groups.
  public init(_ records: [GapRecord]) {
    var grouping = GapGrouping()
    // A question left open has a record of its own, whatever was thought of the answer.
    for record in records where record.feedback == nil { grouping.add(record) }
    groups = grouping.groups
    let opinions = Self.opinions(in: records)
    complaints = opinions.filter { $0.feedback == .bad }
    praised = opinions.count { $0.feedback == .good }
  }

  /// What people think in the end: a second opinion on one answer takes the place of the first.
  private static func opinions(in records: [GapRecord]) -> [GapRecord] {
    var opinions: [GapRecord] = []
    for record in records where record.feedback != nil {
      if record.revises == true,
        let before = opinions.lastIndex(where: {
          $0.guide == record.guide && $0.question == record.question
        })
      {
        opinions.remove(at: before)
      }
      opinions.append(record)
    }
    return opinions
  }

  /// The report as text, ending in a line break; a group has its count, what is missing, where it
  /// belongs, and example questions; then come the answers that people called bad.
  public var text: String {
    var paragraphs = groups.map(Self.paragraph)
    if paragraphs.isEmpty { paragraphs = ["The guide answered everything that was logged.\n"] }
    if !complaints.isEmpty || praised > 0 { paragraphs.append(feedback) }
    return paragraphs.joined(separator: "\n")
  }

  private var feedback: String {
    var lines = ["Answers called good: \(praised), bad: \(complaints.count)"]
    for record in complaints {
      let place = record.nearest.first.map { "  near: " + $0.joined(separator: " › ") } ?? ""
      lines.append("    " + record.question + place)
      if let note = record.note { lines.append("      “\(note)”") }
    }
    return lines.map { Figures.visible($0) + "\n" }.joined()
  }

  private static func paragraph(_ group: Group) -> String {
    let what = group.missing.map { "“\($0)”" } ?? "(nothing named)"
    let place = group.section.isEmpty ? "" : "  near: " + group.section.joined(separator: " › ")
    var lines = ["\(group.questions.count) × \(what)\(place)"]
    var shown: [String] = []
    for question in group.questions where !shown.contains(question) && shown.count < examples {
      shown.append(question)
    }
    lines += shown.map { "    " + $0 }
    return lines.map { Figures.visible($0) + "\n" }.joined()
  }
}
