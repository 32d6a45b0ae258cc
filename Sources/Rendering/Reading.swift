import Answering

/// How a question was read, where saying it adds something.
enum Reading {
  /// The question that was answered, unless its corrections alone make the difference.
  static func question(toShowFor answer: Answer) -> String? {
    guard let readAs = answer.readAs else { return nil }
    var corrected = words(of: answer.question)
    for correction in answer.corrections {
      corrected = replace(
        words(of: correction.typed), with: words(of: correction.readAs), in: corrected)
    }
    return corrected == words(of: readAs) ? nil : readAs
  }

  /// Whether the summary already says of every missing word that the guide does not mention it.
  static func summaryNamesMissing(of answer: Answer) -> Bool {
    guard !answer.missing.isEmpty else { return true }
    let summary = words(of: answer.summary)
    guard let start = firstIndex(of: ["does", "not", "mention"], in: summary) else { return false }
    return answer.missing.allSatisfy {
      firstIndex(of: words(of: $0), in: Array(summary[start...])) != nil
    }
  }

  /// The sentence that a summary opens with where it denies: “The guide does not mention …”.
  static func denial(openingSummaryOf answer: Answer) -> String? {
    guard answer.outcome == .partial || answer.outcome == .unanswered,
      answer.summary.hasPrefix("The guide does not ")
    else { return nil }
    let stop = answer.summary.indices.first { index in
      guard answer.summary[index] == "." else { return false }
      let next = answer.summary.index(after: index)
      return next == answer.summary.endIndex || answer.summary[next].isWhitespace
    }
    return stop.map { String(answer.summary[...$0]) }
  }

  /// “Yes.”, “No.” or “Take care:” at the beginning of a summary; empty where there is none.
  static func verdict(opening summary: String, of answer: Answer) -> String {
    guard answer.verdict != nil,
      let stop = summary.prefix(12).firstIndex(where: { $0 == "." || $0 == ":" })
    else { return "" }
    return String(summary[...stop])
  }

  private static func firstIndex(of part: [String], in words: [String]) -> Int? {
    guard !part.isEmpty else { return nil }
    return words.indices.first { words[$0...].starts(with: part) }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func replace(
    _ typed: [String], with readAs: [String], in words: [String]
  ) -> [String] {
    guard !typed.isEmpty else { return words }
    var result: [String] = []
    var index = 0
    while index < words.count {
      if words[index...].starts(with: typed) {
        result += readAs
        index += typed.count
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return result
  }
}
