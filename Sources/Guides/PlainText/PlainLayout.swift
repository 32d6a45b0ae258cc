/// How a plain-text guide is laid out as a whole.
struct PlainLayout: Sendable {
  /// The indent that holds running text; what is set out further is a heading.
  private(set) var bodyIndent = 0
  /// The column that wrapped lines reach, about; 0 where nothing is wrapped.
  private(set) var fill = 0
  /// Whether every line is a paragraph, as in text that the editor wraps.
  private(set) var isUnwrapped = false
  /// Whether groups of lines often open with a question, as in lists of questions and answers.
  private(set) var hasQuestions = false
  /// Whether short lines with a colon often stand alone over text.
  private(set) var hasColonHeadings = false

  /// Measures a text.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(of text: PlainLines) {
    var long = 0
    var wrapped = 0
    var rights = [Int](repeating: 0, count: 128)
    var weights = [Int](repeating: 0, count: 64)
    var questions = 0
    var colons = 0
    text.forEachGroup { group in
      let first = text.shape(group.lowerBound)
      if first.asks { questions += 1 }
      if group.count == 1, first.isColonHeading { colons += 1 }
      let isOpened =
        PlainMarker(text.text(group.lowerBound)) != nil
        || QuestionMark.isMarked(text.text(group.lowerBound))
      let isCode =
        text.lines[group.lowerBound].indent > 0
        && PlainProse.isCode(group.prefix(8).map { text.text($0) })
      for index in group {
        let line = text.lines[index]
        if line.width > 120 { long += 1 }
        guard (30...120).contains(line.width) else { continue }
        if line.width >= 50, !text.shape(index).endsSentence { wrapped += 1 }
        if index + 1 < group.upperBound { rights[min(127, line.right)] += 1 }
        let isInside =
          index > group.lowerBound
          || (group.count == 1 && text.text(index).last == UInt8(ascii: "."))
        if !isOpened, !isCode, isInside, line.indent < weights.count,
          PlainProse.isProse(text.text(index))
        {
          weights[line.indent] += line.width
        }
      }
    }
    isUnwrapped = long > 0 && long >= wrapped
    hasQuestions = questions >= 2
    hasColonHeadings = colons >= 2
    fill = Self.fill(of: rights)
    let most = weights.max() ?? 0
    // The outermost of those that hold much; items and what stands under terms are deeper.
    if most > 0 { bodyIndent = weights.firstIndex { $0 * 12 >= most } ?? 0 }
  }

  /// The column that nine in ten lines do not pass.
  private static func fill(of rights: [Int]) -> Int {
    let total = rights.reduce(0, +)
    var count = 0
    for (column, lines) in rights.enumerated() {
      count += lines
      if count * 10 >= total * 9 { return total == 0 ? 0 : column }
    }
    return 0
  }
}
