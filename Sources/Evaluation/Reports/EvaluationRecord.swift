import Answering
import FoundationEssentials

/// A judged question with what was answered and earned, as a line of a report in JSON Lines.
public struct EvaluationRecord: Sendable, Equatable, Codable {
  /// A quote that was shown.
  public struct Passage: Sendable, Equatable, Codable {
    /// The quote.
    public var quote: String
    /// The heading path.
    public var section: [String]
    /// First and last line in the guide's file.
    public var lines: [Int]
    /// The score.
    public var score: Double
    /// Whether it answers.
    public var right: Bool
    /// Whether it answers or is part of a complete answer.
    public var belongs: Bool
    /// Whether it stands verbatim at the lines given.
    public var verbatim: Bool
  }

  /// The name of the set.
  public var set: String
  /// The question's name in the set.
  public var id: String
  /// How the question is put.
  public var style: String
  /// Earlier questions of the conversation.
  public var context: [String]
  /// The question.
  public var question: String
  /// How far the guide answers.
  public var kind: String
  /// How far it was answered.
  public var outcome: String
  /// The verdict that was given.
  public var verdict: String?
  /// What the answer named as missing.
  public var missing: [String]
  /// The quotes, best first.
  public var passages: [Passage]
  /// What each metric that applies earned, by its name: a share, 0 to 1, or a count of words.
  public var measures: [String: Double]

  /// Makes the record of a trial.
  public init(_ trial: Trial, set: String) {
    self.set = set
    id = trial.question.id
    style = trial.question.style
    context = trial.question.context
    question = trial.question.question
    kind = trial.question.kind.rawValue
    outcome = trial.answer.outcome.rawValue
    verdict = trial.answer.verdict?.rawValue
    missing = trial.answer.missing
    passages = zip(trial.answer.passages, trial.shown).map { quote, judged in
      Passage(
        quote: quote.text, section: quote.section,
        lines: [quote.lines.lowerBound, quote.lines.upperBound], score: quote.score,
        right: judged.isRight, belongs: judged.belongs, verbatim: judged.isVerbatim)
    }
    measures = [:]
    for metric in Metric.all {
      if let share = metric.measure(trial).share { measures[metric.name] = share }
    }
  }

  /// Reads the questions of a report; its other lines are passed over.
  ///
  /// - Throws: ``EvaluationError`` where the file cannot be read or a line is malformed.
  public static func records(path: String) throws(EvaluationError) -> [EvaluationRecord] {
    try records(bytes: FileBytes.read(path), path: path)
  }

  /// Reads the questions of a report's bytes; `path` names them in errors.
  public static func records(
    bytes: [UInt8], path: String
  ) throws(EvaluationError) -> [EvaluationRecord] {
    try JSONLines.decode(Line.self, from: bytes, file: path).compactMap(\.record.question)
  }

  /// A line of a report, of whatever kind.
  private struct Line: Decodable {
    private enum CodingKeys: String, CodingKey {
      case id
    }

    var question: EvaluationRecord?

    init(from decoder: any Decoder) throws {
      let isQuestion = try decoder.container(keyedBy: CodingKeys.self).contains(.id)
      question = isQuestion ? try EvaluationRecord(from: decoder) : nil
    }
  }
}
