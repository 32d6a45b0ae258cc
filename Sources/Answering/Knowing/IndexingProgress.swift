/// Tells how far the making of a library is, a few hundred passages at a time.
final class IndexingProgress {
  /// What is done one after the other.
  enum Step: Int, CaseIterable {
    /// The passages' words are found and reduced to terms.
    case analysis
    /// The terms get their numbers.
    case numbering
    /// The passages are collected for the index.
    case collecting
    /// The index is frozen, and the sections' one is made.
    case freezing

    /// The part of the whole time, about, that steps before this one take.
    fileprivate var start: Double {
      switch self {
      case .analysis: 0
      case .numbering: 0.3
      case .collecting: 0.4
      case .freezing: 0.65
      }
    }

    /// The part of the whole time, about, when this step is done.
    fileprivate var end: Double { Step(rawValue: rawValue + 1)?.start ?? 1 }
  }

  private static let stride = 256

  private let report: (Double) -> Void
  private let passages: Int
  private var step = Step.analysis
  private var count = 0

  /// Starts before the first step over so many passages.
  init(passages: Int, report: @escaping (Double) -> Void) {
    self.passages = passages
    self.report = report
  }

  /// Says that a step begins.
  func begin(_ step: Step) {
    self.step = step
    count = 0
    report(step.start)
  }

  /// Says that the step is done with one more passage.
  func advance() {
    count += 1
    guard count % Self.stride == 0 else { return }
    let part = min(1, Double(count) / Double(max(1, passages)))
    report(step.start + (step.end - step.start) * part)
  }
}
