package import Guides
import Retrieval

/// What citations show of a guide.
package struct GuideCover: Sendable, Equatable {
  /// The file's name.
  package let file: String
  /// What the front matter says.
  package let metadata: GuideMetadata
}

/// The guides' own records: names, front matter, and where their sections and passages begin.
struct GuideTable: Sendable {
  let records: RecordTable
  /// The first passage, section and list of each guide, and the ends: four bytes each.
  let firsts: Region

  /// The number of guides.
  var count: Int { records.count }

  func passages(of guide: Int) -> Range<Int> { range(of: guide, column: 0) }
  func sections(of guide: Int) -> Range<Int> { range(of: guide, column: 1) }
  func lists(of guide: Int) -> Range<Int> { range(of: guide, column: 2) }

  func guide(ofPassage number: Int) -> Int { guide(of: number, column: 0) }
  func guide(ofSection number: Int) -> Int { guide(of: number, column: 1) }

  /// Whether each guide begins where the one before ends, and the last ends with the records.
  ///
  /// - Complexity: O(guides).
  func fits(passages: Int, sections: Int, lists: Int) -> Bool {
    guard count > 0, firsts.count == 12 * (count + 1) else { return false }
    return [passages, sections, lists].enumerated().allSatisfy { column, total in
      first(0, column: column) == 0 && first(count, column: column) == total
        && (0..<count).allSatisfy { first($0, column: column) <= first($0 + 1, column: column) }
    }
  }

  func cover(of guide: Int) -> GuideCover {
    var reader = records.reader(guide)
    return reader.cover()
  }

  /// What is no passage of a guide, and where reading it was in doubt.
  func remarks(on guide: Int) -> (furniture: [Furniture], doubts: [ReadingDoubt]) {
    var reader = records.reader(guide)
    _ = reader.cover()
    let furniture = (0..<reader.count()).compactMap { _ -> Furniture? in
      let kind = Furniture.Kind.allCases.at(Int(reader.byte()))
      let lines = reader.lines(after: 1)
      return kind.map { Furniture(kind: $0, lines: lines) }
    }
    let doubts = (0..<reader.count()).compactMap { _ -> ReadingDoubt? in
      let kind = ReadingDoubt.Kind.allCases.at(Int(reader.byte()))
      let line = max(1, reader.number())
      return kind.map { ReadingDoubt(kind: $0, line: line) }
    }
    return (furniture, doubts)
  }

  private func first(_ guide: Int, column: Int) -> Int {
    Int(firsts.u32(4 * (3 * guide + column)))
  }

  /// The last guide that begins with or before a number, by halves.
  private func guide(of number: Int, column: Int) -> Int {
    var (low, high) = (0, max(1, count))
    while low + 1 < high {
      let middle = low + (high - low) / 2
      if first(middle, column: column) <= number { low = middle } else { high = middle }
    }
    return low
  }

  private func range(of guide: Int, column: Int) -> Range<Int> {
    let start = first(guide, column: column)
    return start..<max(start, first(guide + 1, column: column))
  }
}

extension Array {
  /// The element at a place; nil where there is none.
  func at(_ place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}
