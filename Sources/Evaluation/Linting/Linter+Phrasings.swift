import Answering
import Guides

extension Linter {
  /// A phrasing with the place where its author wrote it.
  private struct PlacedPhrasing {
    var text: String
    var guide: Int
    var section: Int
    var file: String
    var line: Int
  }

  /// Phrasings that two sections share, and those that do not find their own section first.
  func phrasingFindings() -> [Finding] {
    var first: [String: PlacedPhrasing] = [:]
    var findings: [Finding] = []
    for phrasing in phrasings() {
      let folded = phrasing.text.lowercased()
      if let other = first[folded] {
        guard (other.guide, other.section) != (phrasing.guide, phrasing.section) else { continue }
        findings.append(
          finding(phrasing, .duplicatePhrasing(phrasing.text, file: other.file, line: other.line)))
        continue
      }
      first[folded] = phrasing
      if let problem = rankingProblem(phrasing) { findings.append(finding(phrasing, problem)) }
    }
    return findings
  }

  private func phrasings() -> [PlacedPhrasing] {
    subject.knowledge.guides.enumerated().flatMap { number, guide in
      guide.sections.enumerated().flatMap { index, section in
        section.phrasings.map { text in
          PlacedPhrasing(
            text: text, guide: number, section: index, file: guide.file,
            line: line(of: text, in: section, file: guide.file))
        }
      }
    }
  }

  /// The line that holds a phrasing, or its section's first where none is found.
  private func line(of phrasing: String, in section: Section, file: String) -> Int {
    let lines = subject.lines[file] ?? []
    let own = section.lines.clamped(to: 1...max(1, lines.count))
    let wanted = WhiteSpace.fold(Array(phrasing.utf8))
    return own.first { number in
      number <= lines.count
        && WhiteSpace.fold(Array(lines[number - 1].utf8)).firstRange(of: wanted) != nil
    } ?? section.lines.lowerBound
  }

  private func rankingProblem(_ phrasing: PlacedPhrasing) -> Finding.Problem? {
    let guides = subject.knowledge.guides
    guard let top = subject.knowledge.ranking(of: phrasing.text).first,
      guides.indices.contains(top.guide), guides[top.guide].passages.indices.contains(top.passage)
    else { return .phrasingFindsOther(phrasing.text, found: nil) }
    let section = guides[top.guide].passages[top.passage].section
    if (top.guide, section) == (phrasing.guide, phrasing.section) { return nil }
    let found = subject.keys.key(guide: top.guide, section: section)
    return .phrasingFindsOther(phrasing.text, found: found)
  }

  private func finding(_ phrasing: PlacedPhrasing, _ problem: Finding.Problem) -> Finding {
    Finding(file: phrasing.file, line: phrasing.line, problem: problem)
  }
}
