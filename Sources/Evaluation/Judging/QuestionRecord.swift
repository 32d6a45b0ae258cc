import Answering

/// A line of a question file as it is written.
struct QuestionRecord: Decodable {
  /// A piece, or several of which each does as well.
  enum Part: Decodable {
    case one(String)
    case anyOf([String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let one = try? container.decode(String.self) {
        self = .one(one)
      } else {
        self = .anyOf(try container.decode([String].self))
      }
    }

    var texts: [String] {
      switch self {
      case .one(let text): [text]
      case .anyOf(let texts): texts
      }
    }
  }

  var id: String
  var style: String?
  var context: [String]?
  var question: String
  var kind: String
  var sections: [String]?
  var needs: [String]?
  var quotes: [String]?
  var all: [Part]?
  var type: String?
  var verdict: String?
  var verdictAlso: [String?]?
  var missing: [String]?

  private enum CodingKeys: String, CodingKey {
    case id, style, context, question, kind, sections, needs, quotes, all, type, verdict, missing
    case verdictAlso = "verdict_also"
  }

  /// The question that the line means.
  func judged() throws(DefectiveLine) -> JudgedQuestion {
    guard let kind = JudgedQuestion.Kind(rawValue: kind) else {
      throw unknown("kind", kind, JudgedQuestion.Kind.allCases.map(\.rawValue))
    }
    if question.allSatisfy(\.isWhitespace) { throw DefectiveLine(.emptyQuestion) }
    let gold = try gold()
    if kind.hasAnswer, gold.descriptions.isEmpty { throw DefectiveLine(.noGold) }
    var also: [Verdict?] = []
    for other in verdictAlso ?? [] { also.append(try read(other, field: "verdict_also")) }
    return JudgedQuestion(
      id: id, style: style ?? "", context: context ?? [], question: question, kind: kind,
      gold: gold, type: type ?? QuestionKind.other.rawValue,
      verdict: try read(verdict, field: "verdict"), verdictAlso: also, missing: missing ?? [])
  }

  /// Pieces where there are any, else sections; where not told otherwise, each piece is complete.
  private func gold() throws(DefectiveLine) -> Gold {
    let right = quotes ?? []
    guard !right.isEmpty else { return .sections(right: sections ?? [], needs: needs) }
    let parts = all.map { $0.map(\.texts) } ?? [right]
    if (right + parts.joined()).contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw DefectiveLine(.emptyPiece)
    }
    return .pieces(right: right.map(GoldPiece.init), all: parts.map { $0.map(GoldPiece.init) })
  }

  private func read(_ name: String?, field: String) throws(DefectiveLine) -> Verdict? {
    guard let name else { return nil }
    guard let verdict = Verdict(rawValue: name) else {
      throw unknown(field, name, Verdict.allCases.map(\.rawValue))
    }
    return verdict
  }

  private func unknown(_ field: String, _ value: String, _ allowed: [String]) -> DefectiveLine {
    DefectiveLine(.unknownValue(field: field, value: value, allowed: allowed))
  }
}

/// A defect on its way to the file and line it belongs to.
struct DefectiveLine: Error {
  /// What is wrong.
  var defect: LineDefect

  /// Wraps a defect.
  init(_ defect: LineDefect) { self.defect = defect }
}
