/// Runs of terms, one after the other in one array.
package struct TermRuns: Sendable {
  private var terms: [Int32] = []
  /// Where each run begins, and the end of the last.
  private var starts: [Int32] = [0]

  /// The number of runs.
  package var count: Int { starts.count - 1 }

  package init() {}

  /// Adds a run.
  mutating func append(_ run: some Sequence<Int32>) {
    terms.append(contentsOf: run)
    starts.append(Int32(truncatingIfNeeded: terms.count))
  }

  /// A run by its number.
  package subscript(_ run: Int) -> ArraySlice<Int32> {
    terms[Int(starts[run])..<Int(starts[run + 1])]
  }
}
