import Understanding

/// Reads files of questions with the sentences that answer them.
///
/// A line of a file of pairs has question, answer and verdict, parted by tabs. A file of small guides has,
/// for each, a line `# title`, its sentences as a number and the sentence, and its questions as `?`, question,
/// number of the sentence that answers, 0 for none, and verdict. The verdict is `yes`, `no`, `caution`, or `-`
/// for a question that is none of yes or no.
struct SmallGuides {
  private let file: String
  /// The sentences of the guide at hand, by number; none where the line stands in no guide.
  private var sentences: [String: String]?
  private var pairs: [VerdictPair] = []

  /// The yes/no questions of a file that are answered.
  ///
  /// - Throws: ``EvaluationError`` with the line that is neither.
  static func verdictPairs(inFile path: String) throws(EvaluationError) -> [VerdictPair] {
    var reader = SmallGuides(file: path)
    for line in try NumberedLines.split(FileBytes.read(path), file: path) {
      try reader.read(line.text, number: line.number)
    }
    return reader.pairs
  }

  private init(file: String) { self.file = file }

  private mutating func read(_ line: String, number: Int) throws(EvaluationError) {
    if line.hasPrefix("# ") { return sentences = [:] }
    if line.isEmpty { return sentences = nil }
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    switch cells.count {
    case 2 where sentences != nil: sentences?[cells[0]] = cells[1]
    case 3: try add(cells[0], cells[1], verdict: cells[2], line: number)
    case 4 where cells[2] != Self.unanswered:
      guard let answer = sentences?[cells[2]] else {
        throw .malformedLine(
          file: file, line: number,
          defect: .unknownValue(
            field: "sentence", value: cells[2], allowed: sentences?.keys.sorted() ?? []))
      }
      try add(cells[1], answer, verdict: cells[3], line: number)
    case 4: break
    default:
      throw .malformedLine(
        file: file, line: number, defect: .fieldCount(expected: 3, found: cells.count))
    }
  }

  private static let unanswered = "0"
  private static let noVerdict = "-"

  private mutating func add(
    _ question: String, _ answer: String, verdict name: String, line: Int
  ) throws(EvaluationError) {
    if name == Self.noVerdict { return }
    guard let verdict = PolarityVerdict(rawValue: name) else {
      throw .malformedLine(
        file: file, line: line,
        defect: .unknownValue(
          field: "verdict", value: name,
          allowed: PolarityVerdict.allCases.map(\.rawValue) + [Self.noVerdict]))
    }
    pairs.append(VerdictPair(question: question, answer: answer, verdict: verdict))
  }
}
