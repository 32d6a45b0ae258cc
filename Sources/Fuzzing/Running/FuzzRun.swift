package import Guides

/// A series of inputs, fed one after the other.
package struct FuzzRun {
  /// The seconds after which an input is taken for one without end.
  static let longestSeconds: UInt32 = 60

  private let maker: InputMaker
  /// The time of computing that no input may take.
  private let bound: Duration

  /// Makes a run.
  ///
  /// - Parameters:
  ///   - maker: What makes the inputs.
  ///   - bound: What takes longer is a fault.
  package init(_ maker: InputMaker, bound: Duration = .seconds(2)) {
    self.maker = maker
    self.bound = bound
  }

  /// Feeds inputs until there were enough or time is up.
  ///
  /// - Parameters:
  ///   - first: The number of the first.
  ///   - count: At most so many; nil for any number.
  ///   - time: At most this long; the input that is being fed is finished.
  ///   - isGuarded: Whether a crash tells the input's number, which changes signal handlers.
  /// - Throws: What the reader of guides throws at sound guides, which is nothing.
  package func run(
    from first: Int = 0, count: Int? = nil, time: Duration? = nil, isGuarded: Bool = false
  ) throws(GuideError) -> FuzzReport {
    let feeder = try FuzzFeeder()
    var report = FuzzReport()
    let clock = ContinuousClock()
    let start = clock.now
    var number = first
    if isGuarded { CrashNote.install() }
    while number - first < count ?? .max, time.map({ clock.now - start < $0 }) ?? true {
      let input = maker.input(number)
      if isGuarded { CrashNote.begin(number, seconds: Self.longestSeconds) }
      var fault: String?
      let before = CPUTime.now
      do throws(FuzzFault) {
        try feeder.feed(input)
      } catch {
        fault = error.description
      }
      let taken = CPUTime.now - before
      if taken > bound { fault = fault ?? "took \(taken)" }
      report.add(input, time: taken, fault: fault)
      number += 1
    }
    if isGuarded { CrashNote.end() }
    return report
  }
}
