extension ThesaurusFile {
  /// An entry that the question's words meet, and how many of them.
  struct Match {
    let entry: Int
    let length: Int
  }

  /// All entries that begin at the question's first word, in file order; `joined` holds its first
  /// words written as one.
  func matches(
    _ question: inout QuestionWords, joined: [(length: Int, key: QuestionWords.Key)]
  ) -> [Match] {
    var matches: [Match] = []
    question.makeKeys(min(2, question.words.count))
    let first = question.keys[0]
    let second = question.keys.count > 1 ? question.keys[1] : nil
    buckets.forEach(matching: first.targets, skeletons: skeletons) { candidate, isJoined in
      let entry = Int(candidate.item)
      if isJoined {
        if isJoinedForm(entry, of: first, question.analyzer) {
          matches.append(Match(entry: entry, length: 1))
        }
      } else if !candidate.isMultiWord || second?.accepts(candidate.scan.second) == true,
        let length = length(of: entry, in: &question)
      {
        matches.append(Match(entry: entry, length: length))
      }
    }
    for (length, key) in joined {
      buckets.forEach(matching: key.targets, skeletons: skeletons) { candidate, isJoined in
        let entry = Int(candidate.item)
        guard !isJoined, !candidate.isMultiWord, isSingle(entry, key, question.analyzer) else {
          return
        }
        matches.append(Match(entry: entry, length: length))
      }
    }
    return matches.sorted { ($0.entry, $1.length) < ($1.entry, $0.length) }
  }

  private func skeletons(of entry: UInt32) -> SkeletonScan {
    withBytes(of: Int(entry)) { SkeletonScan.stored($0) }
  }

  /// How many words of the question an entry takes, or nil when it does not match.
  private func length(of entry: Int, in question: inout QuestionWords) -> Int? {
    withBytes(of: entry) { bytes in
      var scanner = TokenScanner(bytes: bytes)
      var position = 0
      while let range = scanner.next() {
        guard position < question.words.count else { return nil }
        let word = UnsafeBufferPointer(rebasing: bytes[range])
        question.makeKeys(position + 1)
        guard matches(word, question.keys[position], question.analyzer) else { return nil }
        position += 1
      }
      return position == 0 ? nil : position
    }
  }

  /// Whether an entry's word has the term of a question's word.
  private func matches(
    _ word: UnsafeBufferPointer<UInt8>, _ key: QuestionWords.Key, _ analyzer: Analyzer
  ) -> Bool {
    if word.elementsEqual(key.bytes) { return true }
    let codes = SkeletonScan.stored(word).first
    guard key.accepts(codes) else { return false }
    return analyzer.term(String(decoding: word, as: UTF8.self)) == key.term
  }

  /// Whether an entry of several words, written as one, is the question's word.
  private func isJoinedForm(
    _ entry: Int, of key: QuestionWords.Key, _ analyzer: Analyzer
  ) -> Bool {
    // Two words make at least four letters, and endings differ by a few only.
    let letters = Int(entries[entry].end - entries[entry].start)
    guard key.bytes.count >= 4, abs(letters - key.bytes.count) <= 8 else { return false }
    let words = words(of: entry)
    return words.count > 1 && analyzer.term(words.joined()) == key.term
  }

  /// Whether an entry is one word with the term of words written as one.
  private func isSingle(_ entry: Int, _ key: QuestionWords.Key, _ analyzer: Analyzer) -> Bool {
    let words = words(of: entry)
    return words.count == 1 && words.allSatisfy { analyzer.term($0) == key.term }
  }
}
