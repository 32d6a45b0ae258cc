/// The words of `Knowledge/English/polarity.txt`: what turns, limits or colours a statement.
package enum PolarityLines {
  /// Reads the classes of the listed runs of words that begin at an index, shortest first.
  ///
  /// - Parameters:
  ///   - words: Folded words, contractions spelt out.
  ///   - read: Gets how many words a run has and the bytes of its class names, not to be kept.
  /// - Complexity: O(log *n*) for *n* listed words, for each word of the longest run.
  package static func forEachRun(
    from index: Int, in words: [String],
    _ read: (_ length: Int, _ names: Slice<UnsafeBufferPointer<UInt8>>) -> Void
  ) {
    SortedLines(text: .polarity).forEachRun(from: index, in: words, read)
  }
}
