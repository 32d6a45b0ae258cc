import Collection
import Understanding

/// Writes a question as it was read: spelling put right, and what was carried over from before.
struct ReadAs {
  private let question: AskedQuestion
  private let collection: GuideCollection

  init(_ question: AskedQuestion, collection: GuideCollection) {
    self.question = question
    self.collection = collection
  }

  /// The question as read; nil where that is the question itself.
  ///
  /// - Parameter lead: The passage that is quoted first.
  func line(for lead: WeighedPassage?) -> String? {
    var line = question.text
    for correction in question.own.corrections {
      guard let range = line.range(ofWord: correction.typed) else { continue }
      line.replaceSubrange(range, with: correction.readAs)
    }
    let carried = carried(by: lead)
    if !carried.isEmpty { line += " (" + carried.joined(separator: " ") + ")" }
    return line == question.text ? nil : line
  }

  /// The words of earlier turns that the quoted passage meets.
  private func carried(by lead: WeighedPassage?) -> [String] {
    guard let lead, lead.evidence[.earlierMet] > 0 else { return [] }
    let earlier = QueryMatcher(question.earlier, library: collection)
    let match = earlier.match(
      passage: lead.id, under: earlier.match(section: collection.sectionNumber(of: lead.id)))
    let own = Set(question.own.words.map(\.folded))
    return question.earlier.words.indices.filter {
      match.all.values[$0] > 0 && !own.contains(question.earlier.words[$0].folded)
    }.map { question.earlier.words[$0].folded }
  }
}

extension String {
  /// The text with a word replaced where it stands first; nil where it does not.
  func replacing(word: String, with other: String) -> String? {
    range(ofWord: word).map { self[..<$0.lowerBound] + other + self[$0.upperBound...] }
  }

  /// Where a word stands for the first time, between anything but letters.
  fileprivate func range(ofWord word: String) -> Range<Index>? {
    var start = startIndex
    while let found = self[start...].firstRange(of: word) {
      let before = found.lowerBound > startIndex ? self[index(before: found.lowerBound)] : " "
      let after = found.upperBound < endIndex ? self[found.upperBound] : " "
      if !before.isLetter, !after.isLetter { return found }
      start = found.upperBound
    }
    return nil
  }
}
