/// Coded as the program writes it with `--format jsonl`: the same keys, null where there is nothing.
///
/// How passages were found, and where quotes and sections stand in a knowledge base, are not among
/// them: an answer that was decoded has none of it.
extension Answer: Codable {
  private enum CodingKeys: String, CodingKey {
    case line, question
    case readAs = "read_as"
    case kind, outcome, verdict, summary, passages, missing, corrections, synonyms
    case seeAlso = "see_also"
    case notice
  }

  /// Decodes an answer.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      line: try values.decodeIfPresent(Int.self, forKey: .line),
      question: try values.decode(String.self, forKey: .question),
      readAs: try values.decodeIfPresent(String.self, forKey: .readAs),
      kind: try values.decode(QuestionKind.self, forKey: .kind),
      outcome: try values.decode(Outcome.self, forKey: .outcome),
      verdict: try values.decodeIfPresent(Verdict.self, forKey: .verdict),
      summary: try values.decode(String.self, forKey: .summary),
      passages: try values.decode([Quote].self, forKey: .passages),
      missing: try values.decode([String].self, forKey: .missing),
      corrections: try values.decode([Correction].self, forKey: .corrections),
      synonyms: try values.decode([SynonymUse].self, forKey: .synonyms),
      seeAlso: try values.decode([[String]].self, forKey: .seeAlso),
      notice: try values.decodeIfPresent(String.self, forKey: .notice))
  }

  /// Encodes an answer.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(line, forKey: .line)
    try values.encode(question, forKey: .question)
    try values.encode(readAs, forKey: .readAs)
    try values.encode(kind, forKey: .kind)
    try values.encode(outcome, forKey: .outcome)
    try values.encode(verdict, forKey: .verdict)
    try values.encode(summary, forKey: .summary)
    try values.encode(passages, forKey: .passages)
    try values.encode(missing, forKey: .missing)
    try values.encode(corrections, forKey: .corrections)
    try values.encode(synonyms, forKey: .synonyms)
    try values.encode(seeAlso, forKey: .seeAlso)
    try values.encode(notice, forKey: .notice)
  }
}

extension QuestionKind: Codable {}
extension Outcome: Codable {}
extension Verdict: Codable {}
extension Quote.Role: Codable {}

extension Correction: Codable {
  private enum CodingKeys: String, CodingKey {
    case typed
    case readAs = "read_as"
  }

  /// Decodes a correction.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      typed: try values.decode(String.self, forKey: .typed),
      readAs: try values.decode(String.self, forKey: .readAs))
  }

  /// Encodes a correction.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(typed, forKey: .typed)
    try values.encode(readAs, forKey: .readAs)
  }
}

extension SynonymUse: Codable {
  private enum CodingKeys: String, CodingKey { case asked, matched }

  /// Decodes a synonym use.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      asked: try values.decode(String.self, forKey: .asked),
      matched: try values.decode(String.self, forKey: .matched))
  }

  /// Encodes a synonym use.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(asked, forKey: .asked)
    try values.encode(matched, forKey: .matched)
  }
}
