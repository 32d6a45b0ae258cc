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
    /// The passages' index is frozen.
    case freezing
    /// The sections are indexed as wholes.
    case topics

    /// The part of the whole time, about, that steps before this one take.
    fileprivate var start: Double {
      switch self {
      case .analysis: 0
      case .numbering: 0.25
      case .collecting: 0.33
      case .freezing: 0.43
      case .topics: 0.76
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
    if count % Self.stride == 0 { reach(min(1, Double(count) / Double(max(1, passages)))) }
  }

  /// Says which part of the step is done, 0…1.
  func reach(_ part: Double) { report(step.start + (step.end - step.start) * part) }
}
