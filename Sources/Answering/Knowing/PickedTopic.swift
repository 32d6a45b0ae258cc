import Collection
import Guides

/// A line that may be one of the topics as they are listed: a heading, with those above it.
struct PickedTopic {
  private static let pathSign = " › "

  private let line: String
  /// The heading itself, as it is asked for where the line is no topic.
  let plain: String
  /// The heading without the author's number, of which the text below it says nothing.
  let heading: String

  init(_ line: String) {
    self.line = line
    plain = line.split(separator: Self.pathSign).last.map(String.init) ?? line
    heading = HeadingNumber.removed(from: plain)
  }

  /// Whether a line reads as a heading with those above it, and so is one question.
  static func isPath(_ line: String) -> Bool { line.contains(pathSign) }

  /// What was weighed with the passages of the topic before all others; nil where the line is no topic
  /// of theirs.
  ///
  /// A topic without passages of its own has those of the topics below it.
  ///
  /// - Complexity: O(*n*) for *n* passages.
  func ownFirst(
    _ weighed: [WeighedPassage], in collection: GuideCollection
  ) -> [WeighedPassage]? {
    var kinds: [Int: Kind] = [:]
    let found = weighed.map { passage in
      // Only sections whose headings meet the line need to be read.
      guard passage.evidence[.headingMet] + passage.evidence[.ancestorsMet] > 0 else {
        return Kind.other
      }
      let number = collection.sectionNumber(of: passage.id)
      let kind = kinds[number] ?? kind(ofSection: number, in: collection)
      kinds[number] = kind
      return kind
    }
    guard let best = found.min(), best != .other else { return nil }
    let pairs = zip(weighed, found)
    return pairs.filter { $1 == best }.map(\.0) + pairs.filter { $1 != best }.map(\.0)
  }

  /// How a section stands to the topic.
  private enum Kind: Int, Comparable {
    case own, below, other
    static func < (one: Kind, other: Kind) -> Bool { one.rawValue < other.rawValue }
  }

  private func kind(ofSection number: Int, in collection: GuideCollection) -> Kind {
    let path = collection.section(number).path.joined(separator: Self.pathSign)
    let guide = collection.guide(ofSection: number)
    let title = collection.cover(ofGuide: guide).metadata.title
    // Of several guides the title is said.
    let names = [path] + (title.map { [$0 + Self.pathSign + path] } ?? [])
    if names.contains(line) { return .own }
    return names.contains { $0.hasPrefix(line + Self.pathSign) } ? .below : .other
  }
}
