import TextAnalysis

/// Reads amounts and times of a sentence: numbers, spelt or not, with what they count.
struct NumberCues {
  private let text: ClassedWords
  private let bytes: [UInt8]
  private var cues: AnswerCues = []

  /// The cues of a sentence of so many bytes, whose words are read.
  static func cues(of text: ClassedWords, in bytes: [UInt8]) -> AnswerCues {
    var reader = NumberCues(text: text, bytes: bytes)
    for index in text.words.indices { reader.read(index) }
    return reader.cues
  }

  private init(text: ClassedWords, bytes: [UInt8]) {
    self.text = text
    self.bytes = bytes
  }

  private mutating func read(_ index: Int) {
    let classes = text.classes[index]
    if isDigits(index) {
      readNumber(index)
    } else if isAmount(index), text.words[index] != "one" || counts(index + 1) {
      cues.insert(.number)
    }
    if classes.contains(.clockWord), !classes.contains(.auxiliary) {
      cues.insert(.clockTime)
    }
    if classes.contains(.month),
      !classes.contains(.modal) || isDay(index - 1) || isDay(index + 1)
        || follows(index, .preposition)
    {
      cues.formUnion([.date, .season])
    }
    if classes.contains(.timeUnit) { readTimeUnit(index) }
    if classes.contains(.moneyUnit), isDigits(index - 1) || isAmount(index - 1) {
      cues.formUnion([.money, .number])
    }
    readMoment(index)
    if classes.contains(.distributive), index + 1 < text.words.count,
      text.classes[index + 1].overlaps([.number, .timeUnit, .weekday, .ordinal, .dayPart, .season])
        || isDigits(index + 1)
    {
      cues.insert(.frequency)
    }
  }

  /// A number in digits.
  private mutating func readNumber(_ index: Int) {
    cues.insert(.number)
    let range = text.ranges[index]
    let (before, after) = (byte(at: range.lowerBound - 1), byte(at: range.upperBound))
    if before.map(Self.currencies.contains) == true || isCurrency(endingAt: range.lowerBound)
      || after == UInt8(ascii: "$") || isCurrency(startingAt: range.upperBound)
      || isCurrency(startingAt: range.upperBound + 1)
    {
      cues.insert(.money)
    }
    let next = index + 1
    if isDigits(next), text.ranges[next].lowerBound == range.upperBound + 1 {
      if after == UInt8(ascii: ":") { cues.insert(.clockTime) }
      if after == UInt8(ascii: "/") || after == UInt8(ascii: "-"), isDigits(next + 1),
        byte(at: text.ranges[next].upperBound) == after
      {
        cues.insert(.date)
      }
    }
    if next < text.words.count, text.classes[next].contains(.clockWord) { cues.insert(.clockTime) }
    if isYear(index), !counts(next), follows(index, .preposition) || isMonth(index - 1) {
      cues.insert(.date)
    }
    if isOrdinal(index), follows(index, .article) || isMonth(next) || isMonth(next + 1) {
      cues.insert(.date)
    }
    if isPhone(index) { cues.insert(.contact) }
  }

  /// “30 minutes”, “half an hour”, “a week”, “two to three days”, but not “twice a day”.
  private mutating func readTimeUnit(_ index: Int) {
    // “the second day” counts nothing.
    let isOrdinal = text.classes[index].contains(.ordinal)
    for distance in 1...3 where index >= distance {
      let before = index - distance
      if text.breaks[before + 1] > .comma { return }
      if isDigits(before) || isAmount(before) {
        guard !isOrdinal || distance == 1 else { return }
        cues.formUnion([.duration, .number])
        return
      }
      let classes = text.classes[before]
      if classes.overlaps([.ordinal, .distributive]) { return }
      // “2 at any hour”, but “a couple of hours”.
      if classes.contains(.preposition), !isAmount(before - 1) { return }
      if distance == 1, ["a", "an"].contains(text.words[before]), !isOrdinal {
        if !isRate(before - 1) { cues.insert(.duration) }
        return
      }
    }
  }

  /// Whether “a day” behind a word tells how often or how much each: “twice”, “5 litres”, “£20”.
  private func isRate(_ index: Int) -> Bool {
    guard text.words.indices.contains(index) else { return false }
    return isDigits(index) || text.phrases[index].contains { $0.classes.contains(.rate) }
      || text.classes[index].overlaps([.measureUnit, .moneyUnit, .money])
  }

  private mutating func readMoment(_ index: Int) {
    guard let phrase = text.longest(at: index, of: [.relativeTime, .dayPart]) else { return }
    let isTelling = phrase.range.count > 1 || !text.classes[index].overlaps(Self.vague)
    if isTelling { cues.insert(.moment) }
  }

  /// Words of time that are as often of something else.
  private static let vague: WordClasses = [.filler, .condition, .cause, .number]
  private static let currencies: Set<UInt8> = [UInt8(ascii: "$")]

  private func byte(at index: Int) -> UInt8? { bytes.indices.contains(index) ? bytes[index] : nil }

  /// Whether `£`, `€` or `¥` ends or begins at an offset.
  private func isCurrency(endingAt end: Int) -> Bool {
    let start = end - 1
    if byte(at: start) == 0x20 { return isCurrency(endingAt: start) }
    return byte(at: start - 1) == 0xC2 && [0xA3, 0xA5].contains(byte(at: start))
      || byte(at: start - 2) == 0xE2 && byte(at: start - 1) == 0x82 && byte(at: start) == 0xAC
      || byte(at: start) == UInt8(ascii: "$")
  }

  private func isCurrency(startingAt start: Int) -> Bool {
    byte(at: start) == 0xC2 && [0xA3, 0xA5].contains(byte(at: start + 1))
      || byte(at: start) == 0xE2 && byte(at: start + 1) == 0x82 && byte(at: start + 2) == 0xAC
  }

  private func isDigits(_ index: Int) -> Bool {
    guard text.words.indices.contains(index), let first = text.words[index].utf8.first else {
      return false
    }
    return (0x30...0x39).contains(first)
  }

  private func isAmount(_ index: Int) -> Bool {
    guard text.words.indices.contains(index) else { return false }
    return text.classes[index].contains(.number)
      || text.longest(at: index, of: [.amountWord]) != nil
  }

  /// Whether a word is what numbers count.
  private func counts(_ index: Int) -> Bool {
    guard text.words.indices.contains(index) else { return false }
    return text.classes[index].overlaps([
      .timeUnit, .moneyUnit, .lengthUnit, .weightUnit, .measureUnit,
    ])
  }

  private func isMonth(_ index: Int) -> Bool {
    text.words.indices.contains(index) && text.classes[index].contains(.month)
  }

  /// Whether a word may be the day of a month: “3”, “3rd”, “third”.
  private func isDay(_ index: Int) -> Bool {
    isDigits(index) || text.words.indices.contains(index) && text.classes[index].contains(.ordinal)
  }

  private func isOrdinal(_ index: Int) -> Bool {
    isDigits(index) && text.words[index].utf8.last.map { $0 > UInt8(ascii: "9") } == true
  }

  private func isYear(_ index: Int) -> Bool {
    Int(text.words[index]).map { (1500...2199).contains($0) } == true
      && text.ranges[index].count == 4
  }

  private func follows(_ index: Int, _ wordClass: WordClass) -> Bool {
    index > 0 && text.classes[index - 1].contains(wordClass)
  }

  /// “020 7946 0000”, “0800-123456”, “999” after “call”.
  private func isPhone(_ index: Int) -> Bool {
    let digits = text.words[index].utf8.count
    if digits >= 6, text.words[index].utf8.first == UInt8(ascii: "0") { return true }
    if isDigits(index + 1), isDigits(index + 2),
      text.ranges[index + 1].lowerBound <= text.ranges[index].upperBound + 1,
      text.words[index].utf8.first == UInt8(ascii: "0")
        || byte(at: text.ranges[index].lowerBound - 1) == UInt8(ascii: "+")
    {
      return true
    }
    return digits >= 3
      && text.classes[max(0, index - 2)..<index].contains {
        $0.contains(.contactVerb)
      }
  }
}
