import Guides

/// What holds of every guide that was read.
enum GuideCheck {
  static func check(_ guide: Guide, bytes: [UInt8]) throws(FuzzFault) {
    // Every line end there may be, in any encoding; more lines than that there are not.
    let lines = 2 + bytes.count
    for section in guide.sections {
      guard section.passages.lowerBound >= 0, section.passages.upperBound <= guide.passages.count
      else { throw FuzzFault("a section has passages that are not there") }
      try check(section.lines, within: lines)
    }
    for passage in guide.passages {
      guard guide.sections.indices.contains(passage.section) else {
        throw FuzzFault("a passage stands in a section that is not there")
      }
      try check(passage.lines, within: lines)
      for sentence in passage.sentences { try check(sentence.lines, within: lines) }
    }
  }

  private static func check(_ lines: ClosedRange<Int>, within count: Int) throws(FuzzFault) {
    guard lines.lowerBound >= 1, lines.upperBound <= count else {
      throw FuzzFault("lines \(lines) are not in the file")
    }
  }
}
