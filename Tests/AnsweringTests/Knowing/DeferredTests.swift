import Synchronization
import Testing

@testable import Answering

@Suite struct DeferredTests {
  private final class Counter: Sendable {
    let count = Mutex(0)

    func next() -> Int {
      count.withLock { count in
        count += 1
        return count
      }
    }
  }

  @Test func isMadeWhenFirstAskedForAndOnce() {
    let counter = Counter()
    let deferred = Deferred { counter.next() }
    #expect(counter.count.withLock { $0 } == 0)
    #expect(deferred.value == 1)
    #expect(deferred.value == 1)
    #expect(counter.count.withLock { $0 } == 1)
  }

  @Test func isMadeOnceFromManyTasks() async {
    let counter = Counter()
    let deferred = Deferred { counter.next() }
    let values = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<64 { group.addTask { deferred.value } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(values == [Int](repeating: 1, count: 64))
  }
}
