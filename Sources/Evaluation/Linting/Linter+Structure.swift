import Answering
import Guides

extension Linter {
  /// Sections without text, and headings that a sibling bears too.
  func structureFindings() -> [Finding] {
    subject.knowledge.guides.flatMap { guide in
      let parents = Set(guide.sections.compactMap(\.parent))
      let empty = guide.sections.enumerated().filter { number, section in
        section.passages.isEmpty && !parents.contains(number) && section.level > 0
      }
      return empty.map { finding(guide, $0.element, .emptySection) } + duplicateHeadings(guide)
    }
  }

  /// Keys that several sections bear, and sections without one where others have one.
  func keyFindings() -> [Finding] {
    var bearers: [String: (file: String, line: Int)] = [:]
    var findings: [Finding] = []
    for guide in subject.knowledge.guides {
      let usesKeys = guide.sections.contains { $0.key != nil }
      for section in guide.sections where section.level > 0 {
        guard let key = section.key else {
          if usesKeys {
            findings.append(finding(guide, section, .missingKey(SectionKeys.key(of: section))))
          }
          continue
        }
        if let first = bearers[key] {
          let problem = Finding.Problem.duplicateKey(key, file: first.file, line: first.line)
          findings.append(finding(guide, section, problem))
        } else {
          bearers[key] = (guide.file, section.lines.lowerBound)
        }
      }
    }
    return findings
  }

  /// Sentences of more words than ``longestSentence``.
  func sentenceFindings() -> [Finding] {
    subject.knowledge.guides.flatMap { guide in
      guide.passages.lazy.filter { $0.form != .code && $0.form != .tableRow }
        .flatMap(\.sentences)
        .compactMap { sentence in
          let words = sentence.text.split(whereSeparator: \.isWhitespace).count
          guard words > Self.longestSentence else { return nil }
          return Finding(
            file: guide.file, line: sentence.lines.lowerBound, problem: .longSentence(words: words))
        }
    }
  }

  private func duplicateHeadings(_ guide: Guide) -> [Finding] {
    var first: [Int?: [String: Int]] = [:]
    return guide.sections.compactMap { section in
      let title = section.title.lowercased()
      guard let line = first[section.parent, default: [:]][title] else {
        first[section.parent, default: [:]][title] = section.lines.lowerBound
        return nil
      }
      return finding(guide, section, .duplicateHeading(section.title, firstLine: line))
    }
  }

  /// A finding at a section's heading.
  private func finding(_ guide: Guide, _ section: Section, _ problem: Finding.Problem) -> Finding {
    Finding(file: guide.file, line: section.lines.lowerBound, problem: problem)
  }
}
