import Answering

/// A line of a question file as it is written.
struct QuestionRecord: Decodable {
  var id: String
  var style: String?
  var context: [String]?
  var question: String
  var kind: String
  var sections: [String]?
  var needs: [String]?
  var type: String?
  var verdict: String?
  var missing: [String]?

  /// The question that the line means, or what is wrong with it.
  var judged: Result<JudgedQuestion, DefectiveLine> {
    guard let kind = JudgedQuestion.Kind(rawValue: kind) else {
      return .failure(unknown("kind", kind, JudgedQuestion.Kind.allCases.map(\.rawValue)))
    }
    let verdictRead = verdict.map(Verdict.init(rawValue:))
    if let verdict, case .some(.none) = verdictRead {
      return .failure(unknown("verdict", verdict, Verdict.allCases.map(\.rawValue)))
    }
    if question.allSatisfy(\.isWhitespace) { return .failure(DefectiveLine(.emptyQuestion)) }
    if kind != .unanswerable, (sections ?? []).isEmpty {
      return .failure(DefectiveLine(.noSections))
    }
    return .success(
      JudgedQuestion(
        id: id, style: style ?? "", context: context ?? [], question: question, kind: kind,
        sections: sections ?? [], needs: needs, type: type ?? QuestionKind.other.rawValue,
        verdict: verdictRead ?? nil, missing: missing ?? []))
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
