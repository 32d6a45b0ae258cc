public import TextAnalysis

/// Reads a line that puts the last question right: “no, I meant the deposit”.
public enum CorrectionReader {
  /// What was meant, as typed; nil where the line does not put a question right or says no more.
  public static func meant(in line: String) -> String? { meant(in: ClassedWords(line)) }

  /// What was meant, as typed; nil where the line does not put a question right or says no more.
  public static func meant(in text: ClassedWords) -> String? {
    var index = 0
    var isPutRight = false
    while index < text.words.count {
      if let cue = text.longest(at: index, of: [.correctionCue]) {
        isPutRight = true
        index = cue.range.upperBound
      } else if text.classes[index].overlaps([.denial, .filler]), !isPutRight {
        index += 1
      } else {
        break
      }
    }
    guard isPutRight, index < text.words.count else { return nil }
    let bytes = Array(text.text.utf8)[text.ranges[index].lowerBound...]
    return String(decoding: bytes, as: UTF8.self)
  }
}
