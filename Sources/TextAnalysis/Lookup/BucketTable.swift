/// Words stored elsewhere, in chains by bucket: what little of an index can be built at each start.
struct BucketTable: Sendable {
  private struct Link {
    let item: UInt32
    let next: Int32
  }

  /// As many as two codes of five bits tell apart.
  static let bucketCount = 1 << 10

  private var heads = [Int32](repeating: -1, count: bucketCount)
  private var links: [Link] = []

  mutating func reserveCapacity(_ count: Int) {
    links.reserveCapacity(count)
  }

  /// Stores an item by its first word, and by all words as one where that begins differently.
  @inline(__always)
  mutating func insert(_ item: UInt32, _ scan: BucketScan) {
    insert(item, in: scan.first)
    if scan.joined != scan.first { insert(item, in: scan.joined) }
  }

  @inline(__always)
  private mutating func insert(_ item: UInt32, in bucket: Int) {
    links.append(Link(item: item, next: heads[bucket]))
    heads[bucket] = Int32(truncatingIfNeeded: links.count &- 1)
  }

  /// Visits the items of a bucket, the last stored first.
  @inline(__always)
  func forEach(in bucket: Int, _ body: (UInt32) -> Void) {
    var index = heads[bucket]
    while index >= 0 {
      let link = links[Int(index)]
      body(link.item)
      index = link.next
    }
  }
}
