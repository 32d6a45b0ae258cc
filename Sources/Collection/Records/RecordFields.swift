import Guides
import Retrieval

extension GrowingBytes {
  /// Appends lines, the first as a step from another line.
  func append(_ lines: ClosedRange<Int>, after base: Int) {
    let step = lines.lowerBound - base
    append(varint: step >= 0 ? step << 1 : (-step) << 1 | 1)
    append(varint: lines.upperBound - lines.lowerBound)
  }

  func append(terms: some Collection<Int32>) {
    append(varint: terms.count)
    for term in terms { append(varint: Int(term)) }
  }

  func append(texts: [String]) {
    append(varint: texts.count)
    for text in texts { append(text) }
  }

  /// Appends a number that may be missing.
  func append(optional number: Int?) { append(varint: number.map { $0 + 1 } ?? 0) }

  func append(_ cover: GuideCover) {
    append(cover.file)
    let metadata = cover.metadata
    for text in [
      metadata.title, metadata.language, metadata.notice, metadata.updated, metadata.source,
      metadata.author, metadata.urgent, metadata.thesaurus,
    ] {
      append(text)
    }
  }
}

extension RegionReader {
  mutating func lines(after base: Int) -> ClosedRange<Int> {
    let step = number()
    let first = max(1, step & 1 == 0 ? base + step >> 1 : base - step >> 1)
    return first...first + number()
  }

  mutating func terms() -> [Int32] { numbers(count()) }

  mutating func texts() -> [String] { (0..<count()).map { _ in text() } }

  mutating func optionalNumber() -> Int? {
    let number = number()
    return number == 0 ? nil : number - 1
  }

  mutating func cover() -> GuideCover {
    let file = text()
    return GuideCover(
      file: file,
      metadata: GuideMetadata(
        title: optionalText(), language: optionalText(), notice: optionalText(),
        updated: optionalText(), source: optionalText(), author: optionalText(),
        urgent: optionalText(), thesaurus: optionalText()))
  }
}
