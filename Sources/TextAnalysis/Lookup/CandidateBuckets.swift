import Synchronization

/// Stored words by bucket together with their skeletons, which are read when a bucket is first asked
/// for and kept from then on.
final class CandidateBuckets: Sendable {
  /// A stored word or entry and what it looks like.
  struct Candidate: Sendable {
    let item: UInt32
    let scan: SkeletonScan

    /// Whether it has more than one word.
    var isMultiWord: Bool { scan.second != 0 }
  }

  private let table: BucketTable
  /// By bucket, once asked for.
  private let known = Mutex<[[Candidate]?]>([])

  init(_ table: BucketTable) {
    self.table = table
  }

  /// The items of a bucket, the last stored first; `skeletons` reads the skeletons of an item.
  func candidates(in bucket: Int, skeletons: (UInt32) -> SkeletonScan) -> [Candidate] {
    if let candidates = known.withLock({ $0.isEmpty ? nil : $0[bucket] }) { return candidates }
    var candidates: [Candidate] = []
    table.forEach(in: bucket) { item in
      candidates.append(Candidate(item: item, scan: skeletons(item)))
    }
    known.withLock { known in
      if known.isEmpty { known = Array(repeating: nil, count: BucketTable.bucketCount) }
      known[bucket] = candidates
    }
    return candidates
  }

  /// Visits the items of a bucket without a look at their skeletons, the last stored first.
  func forEach(in bucket: Int, _ body: (UInt32) -> Void) {
    table.forEach(in: bucket, body)
  }

  /// Visits all items whose first word, or all words as one, may have the term of a word.
  ///
  /// - Parameters:
  ///   - targets: What the word's term looks like.
  ///   - skeletons: Reads the skeletons of an item.
  ///   - body: Takes the item, and whether all its words as one met the target.
  func forEach(
    matching targets: [SkeletonTarget], skeletons: (UInt32) -> SkeletonScan,
    _ body: (_ candidate: Candidate, _ isJoined: Bool) -> Void
  ) {
    for target in targets {
      for bucket in target.buckets {
        for candidate in candidates(in: bucket, skeletons: skeletons) {
          if target.accepts(candidate.scan.first) { body(candidate, false) }
          if candidate.isMultiWord, target.accepts(candidate.scan.joined) { body(candidate, true) }
        }
      }
    }
  }
}
