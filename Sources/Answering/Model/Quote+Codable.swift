/// Coded as the program writes it with `--format jsonl`.
extension Quote: Codable {
  private enum CodingKeys: String, CodingKey {
    case role
    case text = "quote"
    case file, section, lines, score, matched, context
  }

  /// Decodes a quote.
  ///
  /// - Throws: A `DecodingError` also where `lines` are not two numbers from 1, first and last.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let lines = try values.decode([Int].self, forKey: .lines)
    guard lines.count == 2, lines[0] >= 1, lines[0] <= lines[1] else {
      throw DecodingError.dataCorruptedError(
        forKey: .lines, in: values, debugDescription: "not first and last line")
    }
    self.init(
      role: try values.decode(Role.self, forKey: .role),
      text: try values.decode(String.self, forKey: .text),
      file: try values.decode(String.self, forKey: .file),
      section: try values.decode([String].self, forKey: .section), lines: lines[0]...lines[1],
      score: try values.decode(Double.self, forKey: .score),
      matched: try values.decode([String].self, forKey: .matched),
      context: try values.decodeIfPresent([String].self, forKey: .context) ?? [])
  }

  /// Encodes a quote; the score within 0 to 1, as JSON has no other numbers for one.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(role, forKey: .role)
    try values.encode(text, forKey: .text)
    try values.encode(file, forKey: .file)
    try values.encode(section, forKey: .section)
    try values.encode([lines.lowerBound, lines.upperBound], forKey: .lines)
    try values.encode(score.isNaN ? 0 : min(1, max(0, score)), forKey: .score)
    try values.encode(matched, forKey: .matched)
    if !context.isEmpty { try values.encode(context, forKey: .context) }
  }
}
