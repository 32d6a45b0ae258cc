public import TextAnalysis

/// Cuts a line into the questions on it.
public enum LineSplitter {
  /// At most so many questions a line; more are read as the last one's.
  public static let limit = 4

  /// The questions on a line, in order; the whole line where there is one.
  ///
  /// Only where both sides are questions of their own: “how long does it take and how much is it”,
  /// but not “is it safe with rosacea and eczema”, nor a remark before the question.
  public static func questions(in line: String) -> [String] { questions(in: ClassedWords(line)) }

  /// The questions on a line that was read, in order; the whole line where there is one.
  public static func questions(in text: ClassedWords) -> [String] {
    var cuts: [Int] = []
    var hasQuestion = false
    for index in text.words.indices {
      guard opens(text, at: index) else { continue }
      if hasQuestion, let cut = cut(before: index, in: text) { cuts.append(cut) }
      hasQuestion = true
    }
    guard !cuts.isEmpty else { return [text.text] }
    let bytes = Array(text.text.utf8)
    let starts = [0] + cuts.prefix(limit - 1).map { text.ranges[$0].lowerBound }
    return zip(starts, starts.dropFirst() + [bytes.count]).map { start, end in
      trimmed(bytes[start..<end])
    }
  }

  /// The clause of a line that asks, where others tell something beside it: “when do you open” of
  /// “I work nights: when do you open?”; nil where there is none such, or more than one.
  public static func askingClause(of text: ClassedWords) -> String? {
    let bytes = Array(text.text.utf8)
    let starts = text.words.indices.filter { index in
      index == 0 || text.breaks[index] >= .comma
        || bytes[..<text.ranges[index].lowerBound].last { $0 != UInt8(ascii: " ") }
          == UInt8(ascii: ":")
    }
    guard starts.count > 1 else { return nil }
    let clauses = zip(starts, starts.dropFirst() + [text.words.count]).filter {
      $1 - $0 >= shortestClause
    }.map { start, end in
      String(
        decoding: bytes[text.ranges[start].lowerBound..<text.ranges[end - 1].upperBound],
        as: UTF8.self)
    }.filter(QuestionTypeReader.isPutAsQuestion)
    return clauses.count == 1 ? clauses[0] : nil
  }

  private static let shortestClause = 3

  private static func opens(_ text: ClassedWords, at index: Int) -> Bool {
    let isAtStart =
      index == 0 || text.breaks[index] > .none
      || text.classes[index - 1].contains(.conjunction)
    guard let opening = QuestionOpening.opening(at: index, in: text, isAtStart: isAtStart) else {
      return false
    }
    let next = index + 1 < text.words.count ? text.classes[index + 1] : .none
    if opening.isOfWord {
      let phrase = text.longest(at: index, of: QuestionTypeReader.asking)
      return text.classes[index].contains(.questionWord)
        && (next.overlaps([.auxiliary, .modal]) || (phrase?.range.count ?? 0) > 1
          || text.breaks[index] > .comma)
    }
    return next.overlaps([.speaker, .addressee, .thirdPerson, .pronoun, .kin, .article])
  }

  /// Where to cut before a question that follows another: at the joining word, or at the end of the
  /// sentence before; nil where nothing parts them, or the second is the first's other half (“or”).
  private static func cut(before index: Int, in text: ClassedWords) -> Int? {
    if text.breaks[index] >= .stop { return index }
    guard index > 0, text.classes[index - 1].contains(.conjunction),
      text.classes[index - 1].contains(.filler), text.words[index - 1] != "or"
    else { return nil }
    return index - 1
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var slice = bytes
    while slice.last == UInt8(ascii: " ") || slice.last == UInt8(ascii: ",") { slice.removeLast() }
    return String(decoding: slice, as: UTF8.self)
  }
}
