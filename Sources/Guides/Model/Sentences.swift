/// The sentences of a passage, in order.
///
/// The texts of many passages lie one behind the other in one piece of memory; a sentence is made
/// when it is asked for.
public struct Sentences: RandomAccessCollection, Sendable, ExpressibleByArrayLiteral {
  private let store: SentenceStore
  private let first: UInt32
  private let length: UInt32

  /// Makes sentences that share their memory with no others.
  public init(_ sentences: some Collection<Sentence>) {
    var writer = SentenceWriter()
    writer.reserve(
      bytes: sentences.reduce(0) { $0 + $1.text.utf8.count }, sentences: sentences.count)
    for sentence in sentences { writer.append(sentence) }
    self.init(writer.store, 0..<sentences.count)
  }

  /// Makes sentences.
  public init(arrayLiteral elements: Sentence...) { self.init(elements) }

  init(_ store: SentenceStore, _ range: Range<Int>) {
    self.store = store
    first = UInt32(clamping: range.lowerBound)
    length = UInt32(clamping: range.count)
  }

  /// 0.
  public var startIndex: Int { 0 }
  /// The number of sentences.
  public var endIndex: Int { Int(length) }

  /// A sentence by its place.
  public subscript(position: Int) -> Sentence {
    precondition(indices.contains(position), "no such sentence")
    return store.sentence(Int(first) + position)
  }

  /// The bytes of the last sentence; none where there is no sentence.
  var lastBytes: ArraySlice<UInt8> { length == 0 ? [] : store.bytes(Int(first + length) - 1) }

  /// The bytes of all sentences, without what stands between them.
  var byteCount: Int { store.byteCount(Int(first)..<Int(first) + count) }

  /// Adds the sentences to others.
  func write(to writer: inout SentenceWriter) {
    for index in Int(first)..<Int(first) + count { writer.append(store, index) }
  }
}

extension Sentences: Equatable {
  /// Whether the texts and their lines are the same.
  public static func == (one: Sentences, other: Sentences) -> Bool { one.elementsEqual(other) }
}

/// The texts of sentences, one behind the other, with their lines.
final class SentenceStore: Sendable {
  /// Where a sentence ends, and its lines.
  struct Entry: Sendable {
    var end: UInt32
    private let first: UInt32
    /// The last line, and in the highest bit, which no file has lines for, whether it is code.
    private let last: UInt32

    init(end: Int, lines: ClosedRange<Int>, isCode: Bool) {
      self.end = UInt32(clamping: end)
      first = UInt32(clamping: lines.lowerBound)
      last = UInt32(min(lines.upperBound, Int(Self.code) - 1)) | (isCode ? Self.code : 0)
    }

    private static let code: UInt32 = 1 << 31

    var isCode: Bool { last & Self.code != 0 }
    var lines: ClosedRange<Int> {
      Int(first)...max(Int(first), Int(last & ~Self.code))
    }
  }

  private let text: [UInt8]
  private let entries: [Entry]

  init(text: [UInt8], entries: [Entry]) {
    self.text = text
    self.entries = entries
  }

  func bytes(_ index: Int) -> ArraySlice<UInt8> { text[start(index)..<Int(entries[index].end)] }
  func entry(_ index: Int) -> Entry { entries[index] }

  func sentence(_ index: Int) -> Sentence {
    let entry = entries[index]
    return Sentence(
      text: String(decoding: bytes(index), as: UTF8.self), lines: entry.lines, isCode: entry.isCode)
  }

  func byteCount(_ range: Range<Int>) -> Int {
    range.isEmpty ? 0 : Int(entries[range.upperBound - 1].end) - start(range.lowerBound)
  }

  private func start(_ index: Int) -> Int { index == 0 ? 0 : Int(entries[index - 1].end) }
}

/// Puts the texts of sentences together.
struct SentenceWriter {
  private var text: [UInt8] = []
  private var entries: [SentenceStore.Entry] = []

  /// The number of sentences.
  var count: Int { entries.count }

  mutating func append(_ sentence: Sentence) {
    text.append(contentsOf: sentence.text.utf8)
    entries.append(
      SentenceStore.Entry(end: text.count, lines: sentence.lines, isCode: sentence.isCode))
  }

  mutating func append(_ store: SentenceStore, _ index: Int) {
    text += store.bytes(index)
    var entry = store.entry(index)
    entry.end = UInt32(clamping: text.count)
    entries.append(entry)
  }

  /// Makes room.
  mutating func reserve(bytes: Int, sentences: Int) {
    text.reserveCapacity(bytes)
    entries.reserveCapacity(sentences)
  }

  /// What was put together.
  var store: SentenceStore { SentenceStore(text: text, entries: entries) }
}
