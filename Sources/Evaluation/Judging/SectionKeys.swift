public import Guides

/// The names by which judgements know the sections of guides.
///
/// A section's key is the author's, from `<!-- key: … -->` under the heading. Where there is none it
/// is made from the heading path: lower case, white space to `-`, headings joined by `/`, so that
/// “Side effects” under “Risks” is `risks/side-effects`.
public struct SectionKeys: Sendable, Equatable {
  /// A section that bears a path, with the lines it covers.
  private struct Place: Equatable {
    var lines: ClosedRange<Int>
    var key: String
  }

  /// Keys by guide and section, as the guides number them.
  private var keys: [[String]]
  /// Sections by file and heading path; several may share both.
  private var places: [[String]: [Place]] = [:]

  /// Names the sections of guides.
  public init(guides: [Guide]) {
    keys = guides.map { guide in guide.sections.map(Self.key) }
    for guide in guides {
      for section in guide.sections {
        let place = Place(lines: section.lines, key: Self.key(of: section))
        places[[guide.file] + section.path, default: []].append(place)
      }
    }
  }

  /// The key of one section.
  public static func key(of section: Section) -> String {
    section.key ?? section.path.map(slug).joined(separator: "/")
  }

  /// The key of a section by the guides' own numbers, or nil where there is no such section.
  public func key(guide: Int, section: Int) -> String? {
    guard keys.indices.contains(guide), keys[guide].indices.contains(section) else { return nil }
    return keys[guide][section]
  }

  /// The key of the section that a citation points to, or nil where there is none.
  ///
  /// Among sections that share file and path the one that covers the line is meant.
  public func key(file: String, path: [String], line: Int) -> String? {
    let candidates = places[[file] + path] ?? []
    return (candidates.first { $0.lines.contains(line) } ?? candidates.first)?.key
  }

  /// Which of the given keys no section bears, in order and once each.
  public func unknown(among asked: [String]) -> [String] {
    let known = Set(keys.joined())
    var seen: Set<String> = []
    return asked.filter { !known.contains($0) && seen.insert($0).inserted }
  }

  /// A heading in lower case, its white space folded to single hyphens.
  private static func slug(_ heading: String) -> String {
    heading.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: "-")
  }
}
