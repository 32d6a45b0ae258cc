import Collection
import Guides
import Synchronization
import Understanding

/// What the sentences of passages hold that questions ask for, read when a passage is first weighed.
final class CueStore: Sendable {
  private let library: GuideCollection
  private let known = Mutex<[Int: [AnswerCues]]>([:])

  /// Beyond so many passages all are read anew, so that memory stays bounded.
  private static let capacity = 20_000

  init(_ library: GuideCollection) { self.library = library }

  /// The cues of each sentence of a passage.
  func cues(of id: Int) -> [AnswerCues] {
    if let found = known.withLock({ $0[id] }) { return found }
    let cues = library.passage(id).sentences.map { AnswerCueReader.cues(of: $0.text) }
    known.withLock { known in
      if known.count >= Self.capacity { known.removeAll() }
      known[id] = cues
    }
    return cues
  }
}
