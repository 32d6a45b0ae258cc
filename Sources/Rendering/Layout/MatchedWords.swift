/// Finds the words of a quote that met the question.
enum MatchedWords {
  /// The text with every whole occurrence of a matched word made strong, whatever its case.
  ///
  /// - Complexity: O(*n* · *m*) for *n* scalars and *m* matched words.
  static func marked(in text: String, words: [String]) -> StyledText {
    guard !words.isEmpty else { return StyledText(text) }
    let scalars = Array(text.unicodeScalars)
    let folded = scalars.map(fold)
    let keys = words.map { $0.unicodeScalars.map(fold) }.filter { !$0.isEmpty }
      .sorted { $0.count > $1.count }
    var result = StyledText()
    var start = 0
    var index = 0
    while index < scalars.count {
      guard let end = end(ofMatchAt: index, in: folded, keys: keys) else {
        index += 1
        continue
      }
      result.append(string(scalars[start..<index]))
      result.append(string(scalars[index..<end]), .strong)
      index = end
      start = end
    }
    result.append(string(scalars[start...]))
    return result
  }

  private static func end(
    ofMatchAt index: Int, in folded: [Unicode.Scalar], keys: [[Unicode.Scalar]]
  ) -> Int? {
    guard index == 0 || !isWord(folded[index - 1]) else { return nil }
    for key in keys {
      let end = index + key.count
      guard end <= folded.count, folded[index..<end].elementsEqual(key) else { continue }
      if end == folded.count || !isWord(folded[end]) { return end }
    }
    return nil
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII {
      return (0x41...0x5A).contains(scalar.value)
        ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar
    }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? scalar : scalar
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (0x61...0x7A).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
        || (0x30...0x39).contains(scalar.value)
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
