import Guides
import Retrieval

/// The analysed text of guides as the index takes it: a passage stands in several others' fields, and
/// its terms are looked up once.
struct NumberedGuides {
  private let bodies: [[IndexBuilder.NumberedText]]
  private let headings: [[IndexBuilder.NumberedText]]

  init(
    _ reading: GuideAnalysis, builder: inout IndexBuilder, progress: IndexingProgress? = nil
  ) {
    var bodies: [[IndexBuilder.NumberedText]] = []
    for guide in reading.bodies {
      bodies.append(
        guide.map { passage in
          progress?.advance()
          return builder.number(passage)
        })
    }
    var headings: [[IndexBuilder.NumberedText]] = []
    for guide in reading.headings { headings.append(guide.map { builder.number($0) }) }
    self.bodies = bodies
    self.headings = headings
  }

  /// The texts of a passage for each of ``PassageFields``.
  func fields(guide: Guide, number: Int, passage: Int) -> [[IndexBuilder.NumberedText]] {
    let own = guide.passages[passage]
    let section = guide.sections[own.section]
    var ancestors: [IndexBuilder.NumberedText] = []
    var parent = section.parent
    while let index = parent {
      ancestors.append(headings[number][index])
      parent = guide.sections[index].parent
    }
    let reach = PassageFields.contextReach
    let around =
      max(
        section.passages.lowerBound, passage - reach)..<min(
        section.passages.upperBound, passage + reach + 1)
    let context = around.filter { $0 != passage }.map { bodies[number][$0] }
    return [[bodies[number][passage]], [headings[number][own.section]], ancestors, context]
  }
}
