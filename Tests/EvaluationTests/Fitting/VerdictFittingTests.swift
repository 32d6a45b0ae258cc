import TestSupport
import Testing

@testable import Evaluation

@Suite struct VerdictFittingTests {
  private static let pairs = (0..<40).map { number in
    number % 2 == 0
      ? "can i bring dog \(number)\tDogs are not allowed in room \(number).\tno"
      : "can i bring dog \(number)\tDogs are allowed in room \(number).\tyes"
  }

  private static func fitting(_ lines: [String]) throws -> VerdictFitting {
    let folder = try TemporaryFolder()
    try folder.write(lines.joined(separator: "\n"), to: "pairs.tsv")
    return try VerdictFitting(files: ["\(folder.path)/pairs.tsv"])
  }

  @Test func whatTellsIsWeighed() throws {
    let fitting = try Self.fitting(Self.pairs + ["how much is it\tIt is free.\t-"])
    #expect(fitting.heldBack == 1)
    let lines = fitting.table.split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix("read no\t") })
    let weights = line.split(separator: "\t")[1].split(separator: " ").compactMap { Double($0) }
    #expect(weights.count == 3 && weights[0] < 0 && weights[1] > 0)
    #expect(
      lines.map(String.init)
        == lines.map(String.init).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func aVerdictThatThereIsNotIsTold() {
    let error = #expect(throws: EvaluationError.self) {
      try Self.fitting(["a\tB.\tyes", "c\tD.\tmaybe"])
    }
    guard case .malformedLine(_, let line, let defect) = error else {
      Issue.record("not told of the line")
      return
    }
    #expect(line == 2)
    #expect(
      defect
        == .unknownValue(field: "verdict", value: "maybe", allowed: ["yes", "no", "caution", "-"]))
  }

  @Test func aLineHasThreeFields() {
    #expect(throws: EvaluationError.self) { try Self.fitting(["a\tB."]) }
  }
}
