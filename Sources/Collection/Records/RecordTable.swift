import Retrieval

/// Records of any length one after the other, found by their numbers and read when asked for.
struct RecordTable: Sendable {
  /// Where each record begins, and the last one's end: eight bytes each.
  let starts: Region
  let bytes: Region

  /// The number of records.
  var count: Int { max(0, starts.count / 8 - 1) }

  /// Reads a record; one that is not there is empty.
  func reader(_ number: Int) -> RegionReader {
    let start = Int(truncatingIfNeeded: starts.u64(8 * number))
    let end = Int(truncatingIfNeeded: starts.u64(8 * number + 8))
    return RegionReader(bytes, start..<max(start, end))
  }
}

/// Collects records.
struct RecordTableBuilder {
  private let starts = GrowingBytes()
  let bytes = GrowingBytes()

  init() { starts.append(fixed: UInt64(0)) }

  /// The number of records so far.
  private(set) var count = 0

  /// Ends the record that was appended to ``bytes``.
  mutating func endRecord() {
    starts.append(fixed: UInt64(bytes.count))
    count += 1
  }

  func finish() -> RecordTable { RecordTable(starts: starts.finish(), bytes: bytes.finish()) }
}
