public import Answering

/// Asks the same questions again and again, timing each answer and comparing it with the first one.
public struct Benchmark: Sendable {
  /// What was measured.
  public struct Result: Sendable, Equatable {
    /// The number of different questions.
    public var questions: Int
    /// Times of building the knowledge base.
    public var building: Latencies
    /// Times of answering a question.
    public var answering: Latencies
    /// Questions that were not answered the same each time; empty if all is well.
    public var unstable: [String]
    /// A number made of all answers: the same for the same answers, in any process.
    public var fingerprint: UInt64

    /// Makes a result from its parts.
    public init(
      questions: Int, building: Latencies, answering: Latencies, unstable: [String],
      fingerprint: UInt64
    ) {
      self.questions = questions
      self.building = building
      self.answering = answering
      self.unstable = unstable
      self.fingerprint = fingerprint
    }
  }

  /// The questions, each in a conversation of its own.
  public var questions: [String]
  /// How often all of them are asked and timed, after a first time that is not; at least 1.
  public var rounds: Int

  /// Makes a benchmark.
  public init(questions: [String], rounds: Int) {
    self.questions = questions
    self.rounds = max(1, rounds)
  }

  /// Builds a knowledge base a few times and asks it.
  public func run<Failure: Error>(
    building build: () throws(Failure) -> KnowledgeBase
  ) throws(Failure) -> Result {
    let clock = ContinuousClock()
    var buildTimes: [Duration] = []
    var knowledge = try timed(clock, &buildTimes, build)
    for _ in 1..<5 { knowledge = try timed(clock, &buildTimes, build) }
    // Not timed: what is built when it is first needed.
    let expected = questions.map { Self.ask($0, knowledge) }
    var times: [Duration] = []
    times.reserveCapacity(rounds * questions.count)
    var unstable: Set<Int> = []
    for _ in 0..<rounds {
      for (number, question) in questions.enumerated() {
        let start = clock.now
        let answer = Self.ask(question, knowledge)
        times.append(clock.now - start)
        if answer != expected[number] { unstable.insert(number) }
      }
    }
    return Result(
      questions: questions.count, building: Latencies(buildTimes), answering: Latencies(times),
      unstable: unstable.sorted().map { questions[$0] },
      fingerprint: Fingerprint.of(expected.map { "\($0)" }))
  }

  private func timed<Failure: Error>(
    _ clock: ContinuousClock, _ times: inout [Duration],
    _ build: () throws(Failure) -> KnowledgeBase
  ) throws(Failure) -> KnowledgeBase {
    let start = clock.now
    let knowledge = try build()
    times.append(clock.now - start)
    return knowledge
  }

  private static func ask(_ question: String, _ knowledge: KnowledgeBase) -> Answer {
    var conversation = Conversation()
    return knowledge.answer(question, in: &conversation)
  }
}
