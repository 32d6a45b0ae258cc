import Answering
import Guides

extension Linter {
  /// Where reading the guides was in doubt, and what was left out: a finding a guide and kind, at the
  /// first line.
  func readingFindings() -> [Finding] {
    subject.knowledge.guides.flatMap { guide in
      let doubts = guide.doubts.map {
        Finding(file: guide.file, line: $0.line, problem: .doubt($0.kind))
      }
      let leftOut = Furniture.Kind.allCases.compactMap { kind -> Finding? in
        let lines = guide.furniture.filter { $0.kind == kind }.map(\.lines)
        return lines.first.map {
          Finding(
            file: guide.file, line: $0.lowerBound, problem: .leftOut(kind, lines: lines))
        }
      }
      return doubts + leftOut
    }
  }
}
